/**
 * Whether conditions can hold together of one person, or one item of a list. More is taken to be possible than is:
 * what cannot be together here cannot be together at all, and nothing is claimed of the rest.
 */
import type { TruthIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { keyOf } from './formula.ts';
import type { Formula } from './formula.ts';
import { createFormulas } from './formulas.ts';
import type { Asked } from './formulas.ts';
import { possible } from './search.ts';
import { numbers } from './stretches.ts';

/** A condition that is so, or that is not. */
export interface Claim {
  readonly truth: TruthIr;
  readonly so: boolean;
}

export interface Reasoner {
  /** Whether all of these may be at once. */
  readonly canBe: (claims: readonly Claim[]) => boolean;
}

const everyItem: TruthIr = { op: 'all', of: [] };

export function createReasoner(decision: TypedDecision, opaque: ReadonlySet<string>): Reasoner {
  const formulas = createFormulas(decision, opaque);
  const known = new Map<string, boolean>();
  const said = new Map<string, readonly Formula[]>();
  const places = new Map<Formula, ReadonlySet<string>>();
  const numbered = new Map<Formula, number>();
  const notEmpty = new Set(
    decision.world.schema.entries.flatMap((entry) =>
      entry.isList && entry.notEmpty === true ? [entry.key] : [],
    ),
  );

  const canBe = (claims: readonly Claim[]): boolean =>
    apart([...new Set(claims.map(({ truth, so }) => formulas.of(truth, so)))]).every(together);

  /** Conditions that look at nothing in common can be together if each can be by itself. */
  const apart = (asserted: readonly Formula[]): readonly (readonly Formula[])[] => {
    const groups: Formula[][] = [];
    for (const formula of asserted) {
      const touching = groups.filter((group) => group.some((other) => touch(formula, other)));
      const [first] = touching;
      if (first === undefined) groups.push([formula]);
      else {
        first.push(formula, ...touching.slice(1).flat());
        for (const group of touching.slice(1)) groups.splice(groups.indexOf(group), 1);
      }
    }
    return groups;
  };

  const touch = (one: Formula, other: Formula): boolean => {
    const places = placesOf(other);
    for (const place of placesOf(one)) if (places.has(place)) return true;
    return false;
  };

  const together = (asserted: readonly Formula[]): boolean =>
    once(known, true, nameOf(asserted), () =>
      possible([...asserted, ...ofLists(asserted)], formulas.universeOf),
    );

  const nameOf = (asserted: readonly Formula[]): string => {
    const [only] = asserted;
    return only !== undefined && asserted.length === 1
      ? String(numberOf(only))
      : asserted
          .map(numberOf)
          .toSorted((one, other) => one - other)
          .join();
  };

  const numberOf = (formula: Formula): number => {
    const known = numbered.get(formula) ?? numbered.size;
    numbered.set(formula, known);
    return known;
  };

  /** The places that a formula tests; those that ask of one list touch each other. */
  const placesOf = (formula: Formula): ReadonlySet<string> => {
    const before = places.get(formula);
    if (before !== undefined) return before;
    const found = new Set(
      keysOf(formula).flatMap((key) => {
        const one = formulas.asked.get(key);
        return one === undefined ? [key] : [key, `list ${one.list}`];
      }),
    );
    places.set(formula, found);
    return found;
  };

  /** What is asked of one list in two ways may follow from each other, item by item. */
  const ofLists = (asserted: readonly Formula[]): readonly Formula[] => {
    const asked = [...new Set(asserted.flatMap(keysOf))].flatMap((key) => {
      const one = formulas.asked.get(key);
      return one === undefined ? [] : [{ key, one }];
    });
    return asked.flatMap((first, at) => [
      ...once(said, [], first.key, () => byItself(first)),
      ...asked
        .slice(at + 1)
        .filter(({ one }) => one.list === first.one.list)
        .flatMap((second) => once(said, [], `${first.key} ${second.key}`, () => between(first, second))),
    ]);
  };

  const byItself = ({ key, one }: Named): readonly Formula[] => [
    ...(canBe([{ truth: whereOf(one), so: true }]) ? [] : [is(key, 0)]),
    ...(one.op === 'some' && notEmpty.has(one.list) && !canBe([{ truth: whereOf(one), so: false }])
      ? [is(key, 1)]
      : []),
  ];

  const between = (first: Named, second: Named): readonly Formula[] => {
    const said: Formula[] = [];
    if (implies(first, second)) said.push({ is: 'any', of: [is(first.key, 0), is(second.key, 1)] });
    if (implies(second, first)) said.push({ is: 'any', of: [is(second.key, 0), is(first.key, 1)] });
    if (notEmpty.has(first.one.list) && oneOfTwo(first, second))
      said.push({ is: 'any', of: [is(first.key, 1), is(second.key, 1)] });
    return said;
  };

  const implies = ({ one: first }: Named, { one: second }: Named): boolean =>
    asksMore(first, second) &&
    !canBe([
      { truth: whereOf(first), so: true },
      { truth: whereOf(second), so: false },
    ]);

  /** Every item is the one or the other. */
  const oneOfTwo = ({ one: first }: Named, { one: second }: Named): boolean =>
    first.op === 'some' &&
    second.op === 'some' &&
    !canBe([
      { truth: whereOf(first), so: false },
      { truth: whereOf(second), so: false },
    ]);

  return { canBe };
}

/** A circle of provisions, which is reported elsewhere, ends here: meanwhile nothing is claimed. */
function once<Value>(known: Map<string, Value>, meanwhile: Value, key: string, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, meanwhile);
  const found = find();
  known.set(key, found);
  return found;
}

interface Named {
  readonly key: string;
  readonly one: Asked;
}

const whereOf = ({ where }: Asked): TruthIr => where ?? everyItem;

const is = (key: string, value: 0 | 1): Formula => ({ is: 'test', key, holds: numbers([value]) });

const leastOf = ({ least = 1 }: Asked): number => least;

/** Whether as many items, counted in the first way, are enough for the second. */
function asksMore(first: Asked, second: Asked): boolean {
  if (leastOf(first) < leastOf(second)) return false;
  if (second.op === 'some') return true;
  if (second.different === undefined && second.same === undefined) return true;
  return (
    first.op === 'count' && keyOf([first.different, first.same]) === keyOf([second.different, second.same])
  );
}

const tested = new WeakMap<Formula, readonly string[]>();

/** The places that a formula tests. */
function keysOf(formula: Formula): readonly string[] {
  if (formula.is === 'test') return [formula.key];
  const known = tested.get(formula);
  if (known !== undefined) return known;
  const keys = [...new Set(formula.of.flatMap(keysOf))];
  tested.set(formula, keys);
  return keys;
}
