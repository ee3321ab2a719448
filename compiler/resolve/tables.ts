/** Tables: columns, cells and results with their kinds, and the table as one value with a case for each row. */
import type { Cell, Comparison, Row, Table, Value, Words } from '../../grammar/index.ts';
import type { TruthIr } from '../../runtime/ir.ts';
import { idOf } from '../names/ids.ts';
import { enumerationValue, resolveTest } from './comparisons.ts';
import { factAt, fieldAt, report, textAt } from './context.ts';
import type { Context, Scope } from './context.ts';
import { itemOf } from './definitions.ts';
import { comparable, kindName } from './kinds.ts';
import { amountOf } from './literal.ts';
import { resolveName } from './name.ts';
import type { TypedCell, TypedColumn, TypedDefinition, TypedRow, TypedTable, TypedValue } from './typed.ts';
import { incomparable, resolveValue } from './values.ts';

export function resolveTable(context: Context, outer: Scope, syntax: Table): TypedDefinition | undefined {
  const item = itemOf(context, outer, syntax.item);
  const scope: Scope = {
    ...outer,
    exceptions: 'takeOut',
    items: item === undefined ? outer.items : [...outer.items, item],
  };
  const columns = syntax.columns.map((words) => resolveColumn(context, scope, words));
  const known = columns.filter((column) => column !== undefined);
  const rows = syntax.rows.map((row) =>
    known.length === columns.length ? resolveRow(context, scope, known, row) : undefined,
  );
  const complete = rows.filter((row) => row !== undefined);
  const [first] = complete;
  if (syntax.rows.length === 0)
    return report(context, scope, 'emptyTable', syntax.span, { name: syntax.title.vi });
  if (first === undefined || complete.length < rows.length || known.length < columns.length) return undefined;
  const leading = complete.find(({ result }) => result.kind.kind !== 'unlimited') ?? first;
  for (const { result } of complete)
    if (!comparable(leading.result.kind, result.kind))
      return incomparable(context, scope, leading.result, leading.result.kind, result, result.kind);
  const withRest = complete.map((row) =>
    row.cells === undefined ? { ...row, when: restOf(complete) } : row,
  );
  const table: TypedTable = { syntax, columns: known, rows: withRest };
  const { title } = syntax;
  return {
    id: idOf(title.en),
    source: outer.source,
    syntax,
    names: { vi: title.vi, en: title.en },
    ...(item === undefined ? {} : { item }),
    kind: leading.result.kind,
    body: tableBody(withRest),
    table,
    exceptions: [],
  };
}

function resolveColumn(context: Context, scope: Scope, words: Words): TypedColumn | undefined {
  const value = resolveName(context, scope, words);
  if (value === undefined) return undefined;
  const ref =
    value.quantity?.op === 'fact'
      ? value.quantity
      : value.choice?.op === 'fact'
        ? value.choice
        : value.truth?.op === 'fact'
          ? value.truth
          : undefined;
  const fact =
    ref === undefined
      ? undefined
      : ref.list === undefined
        ? factAt(context, ref.key)
        : fieldAt(context, ref.list, ref.key);
  return {
    words,
    value,
    ...(fact?.least === undefined ? {} : { least: fact.least }),
    ...(fact?.most === undefined ? {} : { most: fact.most }),
    ...(ref === undefined || ref.list !== undefined ? {} : { fact: ref.key }),
  };
}

function resolveRow(
  context: Context,
  scope: Scope,
  columns: readonly TypedColumn[],
  row: Row,
): TypedRow | undefined {
  const conditions = row.cells.slice(0, -1);
  const last = row.cells.at(-1);
  if (conditions.length !== columns.length || last === undefined)
    return report(context, scope, 'cellCount', row.span, {
      found: row.cells.length,
      wanted: columns.length + 1,
    });
  const result = resolveResult(context, scope, last);
  if (conditions.some(({ kind }) => kind === 'others')) {
    return result && { syntax: row, when: { op: 'all', of: [] }, result };
  }
  const cells = conditions.map((cell, at) => {
    const column = columns[at];
    return column === undefined ? undefined : resolveCell(context, scope, column, cell);
  });
  const known = cells.filter((cell) => cell !== undefined);
  if (result === undefined || known.length < cells.length) return undefined;
  const of = known.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const [only] = of;
  const when: TruthIr = of.length === 1 && only !== undefined ? only : { op: 'all', of };
  return { syntax: row, cells: known.map(({ cell }) => cell), when, result };
}

const restOf = (rows: readonly TypedRow[]): TruthIr => ({
  op: 'not',
  of: { op: 'any', of: rows.flatMap(({ cells, when }) => (cells === undefined ? [] : [when])) },
});

function resolveResult(context: Context, scope: Scope, cell: Cell): TypedValue | undefined {
  const { span } = cell;
  if (cell.kind === 'unlimited') return { kind: { kind: 'unlimited' }, span, quantity: { op: 'unlimited' } };
  const [value, more] = cell.kind === 'values' ? cell.values : [];
  if (value === undefined || more !== undefined)
    return report(context, scope, 'notQuantity', span, {
      phrase: textAt(scope, cell),
      kind: { vi: 'một điều kiện, không phải kết quả', en: 'a condition, not a result' },
    });
  return resolveValue(context, scope, value);
}

interface ResolvedCell {
  readonly cell: TypedCell;
  readonly when?: TruthIr;
}

function resolveCell(
  context: Context,
  scope: Scope,
  column: TypedColumn,
  cell: Cell,
): ResolvedCell | undefined {
  const { value: left, words } = column;
  const subject: Value = { kind: 'name', name: words, span: words.span };
  const comparison = (test: Comparison['test']): Comparison => ({
    kind: 'comparison',
    left: subject,
    test,
    span: cell.span,
  });
  if (cell.kind === 'any') return { cell: { kind: 'any' } };
  if (cell.kind === 'band') {
    const when = resolveTest(
      context,
      scope,
      comparison({ kind: 'within', band: cell.band, span: cell.span }),
      left,
    );
    const band = when && bandOf(when);
    if (when !== undefined && band === undefined)
      return report(context, scope, 'wrongPlaceOfName', cell.span, {
        name: textAt(scope, cell),
        wanted: { vi: 'mốc cố định', en: 'fixed bound' },
      });
    return when && band && { cell: band, when };
  }
  if (cell.kind !== 'values') return undefined;
  if (left.truth !== undefined) return truthCell(context, scope, left, left.truth, cell);
  if (left.kind.kind === 'choice') {
    const { enumeration } = left.kind;
    const keys = cell.values.map((value) => enumerationValue(context, scope, words, value, enumeration));
    if (keys.includes(undefined)) return undefined;
    const when = resolveTest(
      context,
      scope,
      comparison({ kind: 'is', negated: false, values: cell.values, span: cell.span }),
      left,
    );
    return when && { cell: { kind: 'values', values: keys.filter((key) => key !== undefined) }, when };
  }
  const [value, more] = cell.values;
  if (value === undefined) return undefined;
  if (more !== undefined)
    return report(context, scope, 'wrongPlaceOfName', more.span, {
      name: textAt(scope, more),
      wanted: { vi: 'mốc duy nhất của dòng', en: 'only bound of its row' },
    });
  const bound = { value, inclusive: true };
  const exact = { low: bound, high: bound, span: cell.span };
  const when = resolveTest(
    context,
    scope,
    comparison({ kind: 'within', band: exact, span: cell.span }),
    left,
  );
  const band = when && bandOf(when);
  return when && band && { cell: band, when };
}

function truthCell(
  context: Context,
  scope: Scope,
  left: TypedValue,
  truth: TruthIr,
  cell: Extract<Cell, { kind: 'values' }>,
): ResolvedCell | undefined {
  const [value] = cell.values;
  if (value?.kind !== 'yesNo' || cell.values.length > 1)
    return report(context, scope, 'notAValueOf', cell.span, {
      value: textAt(scope, cell),
      name: kindName(left.kind, context.world.schema),
      values: { vi: '“có”, “không”', en: '“yes”, “no”' },
    });
  return {
    cell: { kind: 'values', values: [value.yes ? 'yes' : 'no'] },
    when: value.yes ? truth : { op: 'not', of: truth },
  };
}

/** The exact bounds of a resolved band; undefined when one of them depends on a person. */
function bandOf(when: TruthIr): TypedCell | undefined {
  const parts = when.op === 'all' ? when.of : [when];
  let band: Extract<TypedCell, { kind: 'band' }> = { kind: 'band' };
  for (const part of parts) {
    if (part.op !== 'compare') return undefined;
    const { right } = part;
    const amount =
      right.op === 'rank' && right.of.op === 'value' ? right.order.indexOf(right.of.value) : amountOf(right);
    if (amount === undefined) return undefined;
    const bound = { amount, inclusive: part.by === 'atLeast' || part.by === 'atMost' || part.by === 'equal' };
    if (part.by === 'equal') band = { kind: 'band', low: bound, high: bound };
    else if (part.by === 'atLeast' || part.by === 'over') band = { ...band, low: bound };
    else band = { ...band, high: bound };
  }
  return band;
}

function tableBody(rows: readonly TypedRow[]): TypedDefinition['body'] {
  if (rows.some(({ result }) => result.truth !== undefined)) {
    const of = rows.flatMap(({ when, result: { truth } }): readonly TruthIr[] =>
      truth === undefined ? [] : [{ op: 'all', of: [when, truth] }],
    );
    return { truth: { op: 'any', of } };
  }
  if (rows.some(({ result }) => result.choice !== undefined)) {
    const of = rows.flatMap(({ when, result: { choice } }) =>
      choice === undefined ? [] : [{ when, value: choice }],
    );
    return { choice: { op: 'cases', of } };
  }
  const of = rows.flatMap(({ when, result: { quantity } }) =>
    quantity === undefined ? [] : [{ when, value: quantity }],
  );
  return { quantity: { op: 'cases', of } };
}
