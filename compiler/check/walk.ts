/** Every condition, value, band and list of references of a file, with the provision it stands in. */
import type {
  Band,
  Cell,
  Condition,
  Declaration,
  Definition,
  Document,
  Exception,
  ExceptedValue,
} from '../../grammar/index.ts';
import type { Provision, References, Statement, Table, Test, Value } from '../../grammar/index.ts';

export type Part =
  | { readonly is: 'condition'; readonly node: Condition }
  | { readonly is: 'value'; readonly node: Value }
  | { readonly is: 'band'; readonly node: Band }
  | { readonly is: 'references'; readonly node: References };

/** Absent for what stands outside all provisions, such as a shared definition. */
export type Placed = Part & { readonly provision?: Provision };

const walked = new WeakMap<Document, readonly Placed[]>();

/** In the order of the text, each before its own parts. Many checks ask for them; they are looked up once. */
export function walk(document: Document): readonly Placed[] {
  const known = walked.get(document) ?? [...partsOf(document)];
  walked.set(document, known);
  return known;
}

function* partsOf(document: Document): Generator<Placed, void> {
  for (const declaration of document.declarations) yield* inStatement(declaration);
  for (const provision of document.provisions) yield* inProvision(provision);
}

export const conditionsOf = (document: Document): readonly Condition[] =>
  walk(document).flatMap((part) => (part.is === 'condition' ? [part.node] : []));

/** Definitions and tables, also those that stand in a provision. */
export function* definitionsOf(document: Document): Generator<Definition | Table, void> {
  const named = (each: Declaration | Statement): each is Definition | Table =>
    each.kind === 'definition' || each.kind === 'table';
  yield* document.declarations.filter(named);
  for (const provision of provisionsOf(document.provisions)) yield* provision.statements.filter(named);
}

export function* provisionsOf(provisions: readonly Provision[]): Generator<Provision, void> {
  for (const provision of provisions) {
    yield provision;
    yield* provisionsOf(provision.children);
  }
}

function* inProvision(provision: Provision): Generator<Placed, void> {
  for (const statement of provision.statements)
    for (const part of inStatement(statement)) yield { ...part, provision };
  for (const child of provision.children) yield* inProvision(child);
}

function* inStatement(statement: Declaration | Statement): Generator<Part, void> {
  switch (statement.kind) {
    case 'definition':
      return yield* inDefinition(statement);
    case 'table':
      for (const { cells } of statement.rows) for (const cell of cells) yield* inCell(cell);
      return;
    case 'assertion':
      if (statement.premise !== undefined) yield* inCondition(statement.premise);
      return yield* inCondition(statement.conclusion);
    case 'applies':
      return yield* inCondition(statement.condition);
    case 'rule':
      yield* inCondition(statement.condition);
      if (statement.exception !== undefined) yield* inException(statement.exception);
      return;
    case 'offenceList':
    case 'acknowledgement':
    case 'waiver':
      return;
  }
}

function* inDefinition({ body }: Definition): Generator<Part, void> {
  switch (body.kind) {
    case 'value':
      return yield* inExceptedValue(body.value);
    case 'condition':
      return yield* inCondition(body.condition);
    case 'valueReadings':
      for (const reading of body.readings) yield* inExceptedValue(reading.body);
      return;
    case 'conditionReadings':
      for (const reading of body.readings) yield* inCondition(reading.body);
      return;
  }
}

function* inExceptedValue({ value, exceptions }: ExceptedValue): Generator<Part, void> {
  yield* inValue(value);
  for (const { when, value: instead } of exceptions) {
    yield* inCondition(when);
    yield* inValue(instead);
  }
}

function* inCell(cell: Cell): Generator<Part, void> {
  if (cell.kind === 'band') yield* inBand(cell.band);
  if (cell.kind === 'values') for (const value of cell.values) yield* inValue(value);
}

function* inException(exception: Exception): Generator<Part, void> {
  if (exception.kind === 'exceptWhere') yield* inCondition(exception.condition);
  else yield { is: 'references', node: exception.references };
}

function* inCondition(condition: Condition): Generator<Part, void> {
  yield { is: 'condition', node: condition };
  switch (condition.kind) {
    case 'chain':
    case 'bullets':
      for (const item of condition.items) yield* inCondition(item);
      return;
    case 'not':
    case 'group':
    case 'every':
      return yield* inCondition(condition.condition);
    case 'excepted':
      yield* inCondition(condition.condition);
      return yield* inException(condition.exception);
    case 'meets':
    case 'covered':
      yield { is: 'references', node: condition.references };
      return;
    case 'exists':
      if (condition.such.kind === 'where') yield* inCondition(condition.such.condition);
      return;
    case 'count':
      if (condition.where !== undefined) yield* inCondition(condition.where);
      return;
    case 'comparison':
      yield* inValue(condition.left);
      return yield* inTest(condition.test);
    case 'below':
    case 'flag':
      return;
  }
}

function* inTest(test: Test): Generator<Part, void> {
  if (test.kind === 'within') yield* inBand(test.band);
  if (test.kind === 'is') for (const value of test.values) yield* inValue(value);
}

function* inBand(band: Band): Generator<Part, void> {
  yield { is: 'band', node: band };
  if (band.low !== undefined) yield* inValue(band.low.value);
  if (band.high !== undefined && band.high !== band.low) yield* inValue(band.high.value);
}

function* inValue(value: Value): Generator<Part, void> {
  yield { is: 'value', node: value };
  switch (value.kind) {
    case 'fraction':
      return yield* inValue(value.of);
    case 'between':
      yield* inValue(value.from);
      return yield* inValue(value.to);
    case 'run':
      return yield* inCondition(value.condition);
    case 'sum':
      yield* inValue(value.first);
      for (const { value: term } of value.rest) yield* inValue(term);
      return;
    case 'limited':
      yield* inValue(value.value);
      for (const { value: limit } of value.limits) yield* inValue(limit);
      return;
    case 'valueGroup':
      return yield* inValue(value.value);
    case 'name':
    case 'quantity':
    case 'date':
    case 'yesNo':
    case 'given':
    case 'total':
      return;
  }
}
