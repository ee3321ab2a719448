/**
 * From conditions to formulas. A test of a fact is exact; a definition is what its body says, whichever of its
 * readings counts; what is asked of a list, or of another provision, is a yes or no of its own.
 */
import type { ChoiceOfIr, FactRef, QuantityIr, Relation, TruthIr } from '../../runtime/ir.ts';
import { typedProvisions } from '../check/typed-walk.ts';
import { amountOf } from '../resolve/literal.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { axisOfFact, placesOf } from './axis.ts';
import { bodiesOf, definitionOf } from './bodies.ts';
import { boundsOf, leastOf } from './bounds.ts';
import { always, keyOf, never } from './formula.ts';
import type { Formula } from './formula.ts';
import { offencePlaces } from './offence-places.ts';
import type { OffencePlaces } from './offence-places.ts';
import { common, isNone, numbers, related, stretch, without } from './stretches.ts';
import type { Stretches } from './stretches.ts';

/** What is asked of the items of a list: that there is one, or how many there are. */
export interface Asked {
  readonly op: 'some' | 'count';
  readonly list: string;
  readonly least?: number;
  readonly different?: string;
  readonly same?: string;
  readonly where?: TruthIr;
}

export interface Formulas {
  readonly of: (truth: TruthIr, so: boolean) => Formula;
  readonly universeOf: (key: string) => Stretches;
  /** By the key under which a formula tests it. */
  readonly asked: ReadonlyMap<string, Asked>;
}

const YES = numbers([1]);
const yesOrNo = numbers([0, 1]);
/** Under, equal to, over. */
const orders = { under: numbers([-1]), atMost: numbers([-1, 0]), equal: numbers([0]), atLeast: numbers([0, 1]), over: numbers([1]) }; // prettier-ignore
const mirrored: Readonly<Record<Relation, Relation>> = { under: 'over', atMost: 'atLeast', equal: 'equal', atLeast: 'atMost', over: 'under' }; // prettier-ignore

/** `opaque` are definitions that were found at fault: what follows from them is not told again. */
export function createFormulas(decision: TypedDecision, opaque: ReadonlySet<string>): Formulas {
  const universes = new Map<string, Stretches>();
  const asked = new Map<string, Asked>();
  /** What is asked of a list can be long, and is looked up often. */
  const short = new Map<string, string>();
  const built = new Map<TruthIr, { yes?: Formula; no?: Formula }>();
  const offences = new Map<string, OffencePlaces>();
  const applies = new Map([...typedProvisions(decision.provisions)].map((each) => [each.id, each.applies]));
  const open = new Set<string>();

  const test = (key: string, universe: Stretches, holds: Stretches, so: boolean): Formula => {
    universes.set(key, universe);
    return { is: 'test', key, holds: so ? common(universe, holds) : without(universe, holds) };
  };
  const yes = (key: string, so: boolean): Formula => test(key, yesOrNo, YES, so);

  const of = (truth: TruthIr, so: boolean): Formula => {
    const known = built.get(truth) ?? {};
    built.set(truth, known);
    const side = so ? 'yes' : 'no';
    return (known[side] ??= build(truth, so));
  };

  const joined = (is: 'all' | 'any', parts: readonly TruthIr[], so: boolean): Formula => ({
    is: (is === 'all') === so ? 'all' : 'any',
    of: parts.map((part) => of(part, so)),
  });

  const build = (truth: TruthIr, so: boolean): Formula => {
    switch (truth.op) {
      case 'all':
      case 'any':
        return joined(truth.op, truth.of, so);
      case 'not':
        return of(truth.of, !so);
      case 'fact':
        return yes(keyOf([truth.list ?? '', truth.key]), so);
      case 'defined':
        return ofDefinition(truth.id, so);
      case 'applies':
        return ofApplies(truth.id, so);
      case 'provision':
        return yes(keyOf(truth), so);
      // That all are so is that none is not.
      case 'every':
        return ofList({ op: 'some', list: truth.list, where: { op: 'not', of: truth.where } }, !so);
      case 'some':
        return ofList({ op: 'some', list: truth.list, where: truth.where }, so);
      case 'count':
        return truth.least <= 0 ? (so ? always : never) : ofList(truth, so);
      case 'compare':
        return ofComparison(truth, so);
      case 'among':
        return ofChoice(truth.of, truth.values, so) ?? yes(keyOf(truth), so);
      case 'offence':
        return ofOffence(truth, so);
    }
  };

  const ofDefinition = (id: string, so: boolean): Formula => {
    const bodies = opaque.has(id) ? [] : bodiesOf(id, decision);
    const parts = bodies.flatMap(({ truth }) => (truth === undefined ? [] : [of(truth, so)]));
    const [only] = parts;
    if (only === undefined || parts.length < bodies.length) return yes(keyOf(['defined', id]), so);
    if (parts.length === 1) return only;
    const readings = numbers(bodies.keys());
    const reading = (at: number): Formula => test(keyOf(['reading', id]), readings, numbers([at]), true);
    return { is: 'any', of: parts.map((part, at) => ({ is: 'all', of: [reading(at), part] })) };
  };

  const ofApplies = (id: string, so: boolean): Formula => {
    const truth = applies.get(id);
    if (truth === undefined || open.has(id)) return yes(keyOf(['applies', id]), so);
    open.add(id);
    const formula = of(truth, so);
    open.delete(id);
    return formula;
  };

  const ofList = (truth: Asked, so: boolean): Formula => {
    const long = keyOf(truth);
    const key = short.get(long) ?? `asked ${short.size}`;
    short.set(long, key);
    asked.set(key, truth);
    return yes(key, so);
  };

  const ofFact = (
    ref: FactRef,
    holds: (universe: Stretches) => Stretches,
    so: boolean,
  ): Formula | undefined => {
    const axis = axisOfFact(ref, decision, new Map());
    if (axis === undefined) return undefined;
    const universe =
      axis.shape.kind === 'scale'
        ? common(axis.universe, stretch(leastOf({ kind: axis.shape.measure.kind }), Infinity))
        : axis.universe;
    return test(axis.key, universe, holds(universe), so);
  };

  const ofChoice = (choice: ChoiceOfIr, keys: readonly string[], so: boolean): Formula | undefined => {
    const values = valuesOf(choice);
    if (values === undefined) return undefined;
    const key = choice.op === 'fact' ? keyOf([choice.list ?? '', choice.key]) : keyOf(choice);
    return test(key, numbers(values.keys()), placesOf(keys, values), so);
  };

  const valuesOf = (choice: ChoiceOfIr): readonly { readonly key: string }[] | undefined => {
    if (choice.op === 'fact') {
      const axis = axisOfFact(choice, decision, new Map());
      return axis?.shape.kind === 'choice' ? axis.shape.values : undefined;
    }
    if (choice.op !== 'defined') return undefined;
    const kind = definitionOf(choice.id, decision)?.kind;
    return kind?.kind === 'choice'
      ? decision.world.schema.enumerations.get(kind.enumeration)?.values
      : undefined;
  };

  const ofComparison = (truth: Extract<TruthIr, { op: 'compare' }>, so: boolean): Formula => {
    const { left, by, right } = truth;
    if (isFixed(left) && !isFixed(right))
      return ofComparison({ ...truth, left: right, by: mirrored[by], right: left }, so);
    if (left.op === 'rank' && right.op === 'rank' && right.of.op === 'value') {
      const within = related(by, left.order.indexOf(right.of.value));
      const keys = left.order.filter((_, at) => !isNone(common(within, numbers([at]))));
      const formula = ofChoice(left.of, keys, so);
      if (formula !== undefined) return formula;
    }
    const amount = amountOf(right);
    if (amount !== undefined && left.op === 'fact') {
      const formula = ofFact(left, (universe) => common(universe, related(by, amount)), so);
      if (formula !== undefined) return formula;
    }
    return amount === undefined ? ofOrder(left, by, right, so) : ofAmount(left, by, amount, so);
  };

  /**
   * A share of a term need not be whole: amounts are doubled, and what lies between two of them is the odd number.
   */
  const ofAmount = (left: QuantityIr, by: Relation, amount: number, so: boolean): Formula => {
    const { low, high } = boundsOf(left, decision);
    const universe = stretch(Math.floor(low * 2), Math.ceil(high * 2));
    return test(keyOf(['amount', left]), universe, common(universe, related(by, amount * 2)), so);
  };

  /** Of two quantities that both depend on the person it is only known which is the greater. */
  const ofOrder = (left: QuantityIr, by: Relation, right: QuantityIr, so: boolean): Formula => {
    const [one, other] = [keyOf(left), keyOf(right)];
    if (one > other) return ofOrder(right, mirrored[by], left, so);
    if (one === other) return isNone(common(orders[by], orders.equal)) === so ? never : always;
    const [first, second] = [boundsOf(left, decision), boundsOf(right, decision)];
    const universe = numbers([
      ...(first.low < second.high ? [-1] : []),
      ...(first.low <= second.high && second.low <= first.high ? [0] : []),
      ...(first.high > second.low ? [1] : []),
    ]);
    return test(keyOf(['order', one, other]), universe, common(universe, orders[by]), so);
  };

  const ofOffence = ({ list, in: ids }: Extract<TruthIr, { op: 'offence' }>, so: boolean): Formula => {
    const places = offences.get(list) ?? offencePlaces(decision, list);
    offences.set(list, places);
    const { whole, byAct } = places.inSets(ids);
    const key = keyOf(['offence', list]);
    const isIn = (holds: Stretches): Formula => test(key, places.universe, holds, so);
    return {
      is: so ? 'any' : 'all',
      of: [
        isIn(whole),
        ...byAct.map(({ place, act }): Formula => ({
          is: so ? 'all' : 'any',
          of: [isIn(place), yes(keyOf(['act', list, act]), so)],
        })),
      ],
    };
  };

  return { of, universeOf: (key) => universes.get(key) ?? yesOrNo, asked };
}

const isFixed = (quantity: QuantityIr): boolean =>
  amountOf(quantity) !== undefined || (quantity.op === 'rank' && quantity.of.op === 'value');
