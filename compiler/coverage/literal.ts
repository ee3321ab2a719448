/** One test of a person as a column and the values for which it holds; alike tests share a column. */
import type { ChoiceOfIr, DecisionIr, FactIr, QuantityIr, Relation, TruthIr } from '../../runtime/ir.ts';
import { common, numbers, ordered, related, stretch, without } from '../analyse/stretches.ts';
import type { Stretches } from '../analyse/stretches.ts';
import { insideOf } from './amounts.ts';
import { offenceColumn } from './offence-column.ts';
import type { OffenceColumn } from './offence-column.ts';

export interface Literal {
  readonly column: string;
  readonly universe: Stretches;
  readonly holds: Stretches;
}

/** Which item each list stands for at this place, so that two items never share a column. */
export type Frame = Readonly<Record<string, string>>;

export type Leaf = Exclude<
  TruthIr,
  { readonly op: 'all' | 'any' | 'not' | 'some' | 'every' | 'defined' | 'provision' | 'applies' }
>;

export type Literals = (leaf: Leaf, frame: Frame) => Literal;

export function literalsOf(ir: DecisionIr): Literals {
  const facts = new Map<string, FactIr>();
  for (const entry of ir.schema.entries)
    for (const fact of entry.list ? entry.fields : [entry])
      facts.set(`${entry.list ? entry.key : ''}:${fact.key}`, fact);
  const offences = offenceColumn(ir.offences);
  const itemOf = new Map(ir.definitions.map(({ id, item }) => [id, item]));
  return (leaf, frame) => literalOf(leaf, askedOf(leaf, frame, itemOf), facts, offences);
}

/** The items that a test asks; what it asks of the person is the same whatever item stands beside. */
function askedOf(leaf: Leaf, frame: Frame, itemOf: ReadonlyMap<string, string | undefined>): Frame {
  const lists = [...insideOf(leaf)].flatMap((part) =>
    part.op === 'defined' ? (itemOf.get(part.id) ?? []) : 'list' in part ? (part.list ?? []) : [],
  );
  return Object.fromEntries(Object.entries(frame).filter(([list]) => lists.includes(list)));
}

const yesOrNo = numbers([0, 1]);

function literalOf(
  leaf: Leaf,
  frame: Frame,
  facts: ReadonlyMap<string, FactIr>,
  offences: OffenceColumn,
): Literal {
  const column = (of: unknown): string => JSON.stringify([of, frame]);
  const plain = (of: unknown): Literal => ({ column: column(of), universe: yesOrNo, holds: numbers([1]) });
  const oneOf = (of: ChoiceOfIr, keys: readonly string[]): Literal | undefined => {
    const fact = of.op === 'fact' ? facts.get(`${of.list ?? ''}:${of.key}`) : undefined;
    const known = fact?.values?.map(({ key }) => key);
    if (known === undefined) return undefined;
    const places = keys.map((key) => known.indexOf(key));
    return { column: column(of), universe: numbers(known.keys()), holds: numbers(places) };
  };
  switch (leaf.op) {
    case 'fact':
      return plain({ list: leaf.list, key: leaf.key });
    case 'among':
      return oneOf(leaf.of, leaf.values) ?? plain([leaf.of, leaf.values]);
    case 'offence':
      return {
        column: column(leaf.list),
        universe: offences.universe,
        holds: offences.placesOf(leaf.in),
      };
    case 'count':
      return plain(leaf);
    case 'compare': {
      const { left, by, right } = leaf;
      // Of parts of a day the next greater amount is not one day away.
      if ([...insideOf(left), ...insideOf(right)].some(({ op }) => op === 'fraction')) return plain(leaf);
      if (right.op === 'number')
        return { column: column(left), ...between(left, facts, related(by, right.value)) };
      const ranked = rankOf(left, by, right);
      if (ranked !== undefined) return oneOf(ranked.of, ranked.keys) ?? plain(leaf);
      return relation(left, by, right, column);
    }
  }
}

/** A fact of the record has the bounds that the schema sets; a term of life is beyond every length. */
function between(
  left: QuantityIr,
  facts: ReadonlyMap<string, FactIr>,
  holds: Stretches,
): Pick<Literal, 'universe' | 'holds'> {
  const fact = left.op === 'fact' ? facts.get(`${left.list ?? ''}:${left.key}`) : undefined;
  const bounded = stretch(fact?.least ?? -Infinity, fact?.most ?? Infinity);
  const universe = fact?.orLife === true ? ordered([...bounded, ...stretch(Infinity, Infinity)]) : bounded;
  return { universe, holds: common(universe, holds) };
}

function rankOf(
  left: QuantityIr,
  by: Relation,
  right: QuantityIr,
): { readonly of: ChoiceOfIr; readonly keys: readonly string[] } | undefined {
  if (left.op !== 'rank' || right.op !== 'rank' || right.of.op !== 'value') return undefined;
  const within = related(by, left.order.indexOf(right.of.value));
  const keys = left.order.filter((_, at) => within.some(({ low, high }) => low <= at && at <= high));
  return { of: left.of, keys };
}

/** Two amounts of which neither is fixed: less, alike or more. */
function relation(
  left: QuantityIr,
  by: Relation,
  right: QuantityIr,
  column: (of: unknown) => string,
): Literal {
  const universe = stretch(-1, 1);
  return { column: column([left, right]), universe, holds: common(universe, related(by, 0)) };
}

export const opposite = ({ universe, holds, column }: Literal): Literal => ({
  column,
  universe,
  holds: without(universe, holds),
});
