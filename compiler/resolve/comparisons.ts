/** Comparisons: two sides of one kind, or a plain word about why they are not. */
import type { Band, BandEnd, Comparison, OffenceSet, Test, Value } from '../../grammar/index.ts';
import type { QuantityIr, Relation, TruthIr } from '../../runtime/ir.ts';
import { lookUp, report, sayNames, textAt } from './context.ts';
import type { Context, Scope } from './context.ts';
import { comparable, isQuantity, kindName } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { resolveOffenceSet } from './offences.ts';
import type { TypedValue } from './typed.ts';
import { incomparable, resolveValue } from './values.ts';
import { wordsOf } from './words.ts';

export function resolveComparison(context: Context, scope: Scope, node: Comparison): TruthIr | undefined {
  const left = resolveValue(context, scope, node.left);
  return left === undefined ? undefined : resolveTest(context, scope, node, left);
}

/** Tests a value that is already resolved: also for the cells of a table. */
export function resolveTest(
  context: Context,
  scope: Scope,
  node: Comparison,
  left: TypedValue,
): TruthIr | undefined {
  const { test } = node;
  switch (test.kind) {
    case 'is':
      return resolveIs(context, scope, node, test, left);
    case 'in': {
      const list = left.offenceOf;
      if (list === undefined)
        return report(context, scope, 'offenceOnly', node.left.span, { name: textAt(scope, node.left) });
      const sets = offenceTest(context, scope, test.sets);
      if (sets === undefined) return undefined;
      return negated(test.negated, {
        op: 'offence',
        list,
        in: sets,
        words: wordsOf(context, positive(node)),
      });
    }
    case 'within':
      return resolveWithin(context, scope, node, test.band, left);
  }
}

const negated = (negate: boolean, truth: TruthIr): TruthIr => (negate ? { op: 'not', of: truth } : truth);

/** `không phải là`, `không thuộc` are kept as what is denied, so that an explanation never denies twice. */
const positive = (node: Comparison): Comparison =>
  node.test.kind === 'within' ? node : { ...node, test: { ...node.test, negated: false } };

/** The sets, by id; they are kept with the decision. */
export function offenceTest(
  context: Context,
  scope: Scope,
  sets: readonly OffenceSet[],
): readonly string[] | undefined {
  const resolved = sets.map((set) => resolveOffenceSet(context, scope, set));
  for (const set of resolved) if (set !== undefined) context.offences.set(set.id, set.set);
  const ids = resolved.flatMap((set) => (set === undefined ? [] : [set.id]));
  return ids.length === sets.length ? ids : undefined;
}

function resolveIs(
  context: Context,
  scope: Scope,
  node: Comparison,
  test: Extract<Test, { kind: 'is' }>,
  left: TypedValue,
): TruthIr | undefined {
  if (left.offenceOf !== undefined) {
    const sets = test.values.map((value) => asOffence(context, scope, value));
    const known = sets.filter((set) => set !== undefined);
    if (known.length < sets.length) return undefined;
    const ids = offenceTest(context, scope, known);
    if (ids === undefined) return undefined;
    return negated(test.negated, {
      op: 'offence',
      list: left.offenceOf,
      in: ids,
      words: wordsOf(context, positive(node)),
    });
  }
  if (left.kind.kind !== 'choice' || left.choice === undefined) {
    // `là` says which one of several; equality of amounts is `bằng`.
    if (isQuantity(left.kind))
      return report(context, scope, 'isForAmount', test.span, { name: textAt(scope, node.left) });
    if (left.kind.kind === 'truth')
      return report(context, scope, 'truthCompared', test.span, { name: textAt(scope, node.left) });
    return report(context, scope, 'notAValueOf', test.span, {
      value: textAt(scope, test),
      name: textAt(scope, node.left),
      values: kindName(left.kind, context.world.schema),
    });
  }
  const { enumeration } = left.kind;
  const values = test.values.map((value) => enumerationValue(context, scope, node.left, value, enumeration));
  const keys = values.filter((key) => key !== undefined);
  if (keys.length < values.length) return undefined;
  return negated(test.negated, {
    op: 'among',
    of: left.choice,
    values: keys,
    words: wordsOf(context, positive(node)),
  });
}

function asOffence(context: Context, scope: Scope, value: Value): OffenceSet | undefined {
  if (value.kind === 'name') return { kind: 'namedOffences', name: value.name, span: value.span };
  return report(context, scope, 'unknownOffence', value.span, { phrase: textAt(scope, value) });
}

/** The key of a value that must belong to an enumeration. */
export function enumerationValue(
  context: Context,
  scope: Scope,
  left: { readonly span: Value['span'] },
  value: Value,
  enumeration: string,
): string | undefined {
  const typed =
    value.kind === 'name' &&
    lookUp(context, 'value', value.name).some(
      (meaning) => meaning.kind === 'value' && meaning.enumeration === enumeration,
    )
      ? resolveValue(context, scope, value, { kind: 'choice', enumeration })
      : undefined;
  if (typed?.choice?.op === 'value') return typed.choice.value;
  const values = context.world.schema.enumerations.get(enumeration)?.values ?? [];
  return report(context, scope, 'notAValueOf', value.span, {
    value: textAt(scope, value),
    name: textAt(scope, left),
    values: sayNames(values.map(({ names }) => names)),
  });
}

function resolveWithin(
  context: Context,
  scope: Scope,
  node: Comparison,
  band: Band,
  left: TypedValue,
): TruthIr | undefined {
  const side = orderedSide(context, scope, node, left);
  if (side === undefined) return undefined;
  const end = (bound: BandEnd | undefined): QuantityIr | undefined =>
    bound === undefined ? undefined : endOf(context, scope, node, bound, side);
  const low = end(band.low);
  const high = band.high === band.low ? low : end(band.high);
  if ((band.low !== undefined && low === undefined) || (band.high !== undefined && high === undefined))
    return undefined;
  const words = wordsOf(context, node);
  const compare = (by: Relation, right: QuantityIr): TruthIr => ({
    op: 'compare',
    left: side.ir,
    by,
    right,
    words,
  });
  if (band.low !== undefined && band.low.value === band.high?.value && low !== undefined)
    return compare('equal', low);
  const parts = [
    ...(low === undefined ? [] : [compare(band.low?.inclusive === true ? 'atLeast' : 'over', low)]),
    ...(high === undefined ? [] : [compare(band.high?.inclusive === true ? 'atMost' : 'under', high)]),
  ];
  const [only] = parts;
  return parts.length === 1 ? only : { op: 'all', of: parts };
}

interface Side {
  readonly kind: Kind;
  readonly ir: QuantityIr;
  readonly order?: readonly string[];
}

/** A quantity, or the rank of an ordered choice. */
function orderedSide(context: Context, scope: Scope, node: Comparison, left: TypedValue): Side | undefined {
  if (left.quantity !== undefined) return { kind: left.kind, ir: left.quantity };
  if (left.kind.kind === 'choice' && left.choice !== undefined) {
    const enumeration = context.world.schema.enumerations.get(left.kind.enumeration);
    if (enumeration?.ordered === true) {
      const order = enumeration.values.map(({ key }) => key);
      return { kind: left.kind, ir: { op: 'rank', of: left.choice, order }, order };
    }
    return report(context, scope, 'cannotOrder', node.test.span, { name: textAt(scope, node.left) });
  }
  const kind = kindName(left.kind, context.world.schema);
  return report(context, scope, 'notQuantity', node.left.span, { phrase: textAt(scope, node.left), kind });
}

function endOf(
  context: Context,
  scope: Scope,
  node: Comparison,
  { value }: BandEnd,
  side: Side,
): QuantityIr | undefined {
  if (side.order !== undefined && side.kind.kind === 'choice') {
    const key = enumerationValue(context, scope, node.left, value, side.kind.enumeration);
    return key === undefined ? undefined : { op: 'rank', of: { op: 'value', value: key }, order: side.order };
  }
  const right = resolveValue(context, scope, value, side.kind);
  if (right === undefined) return undefined;
  if (right.quantity === undefined || !comparable(side.kind, right.kind))
    return incomparable(context, scope, node.left, side.kind, value, right.kind);
  return right.quantity;
}
