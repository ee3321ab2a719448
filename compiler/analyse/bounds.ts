/** Between which ends a quantity lies for every person, as far as the schema and the sentence tell. */
import type { BodyIr, QuantityIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { amountOf } from '../resolve/literal.ts';
import { bodiesOf } from './bodies.ts';
import { factOf } from './axis.ts';
import type { Stretch } from './stretches.ts';

const anywhere: Stretch = { low: -Infinity, high: Infinity };

export function boundsOf(quantity: QuantityIr, decision: TypedDecision): Stretch {
  const of = (part: QuantityIr): Stretch => boundsOf(part, decision);
  switch (quantity.op) {
    case 'number':
    case 'date': {
      const amount = amountOf(quantity);
      return amount === undefined ? anywhere : { low: amount, high: amount };
    }
    case 'unlimited':
      return { low: Infinity, high: Infinity };
    case 'fact': {
      const fact = factOf(quantity, decision);
      if (fact === undefined || fact.kind === 'date') return anywhere;
      return { low: leastOf(fact), high: fact.orLife === true ? Infinity : (fact.most ?? Infinity) };
    }
    case 'defined':
      return hull(
        bodiesOf(quantity.id, decision).flatMap(({ quantity: body }: BodyIr) =>
          body === undefined ? [] : [of(body)],
        ),
      );
    case 'cases':
      return hull([
        ...quantity.of.map(({ value }) => of(value)),
        ...(quantity.otherwise === undefined ? [] : [of(quantity.otherwise)]),
      ]);
    case 'plus':
      return sum(of(quantity.left), of(quantity.right));
    case 'minus': {
      const { low, high } = of(quantity.right);
      return sum(of(quantity.left), { low: -high, high: -low });
    }
    case 'butAtLeast':
      return both(of(quantity.left), of(quantity.right), Math.max);
    case 'butAtMost':
      return both(of(quantity.left), of(quantity.right), Math.min);
    case 'fraction': {
      const { low, high } = of(quantity.of);
      const share = quantity.numerator / quantity.denominator;
      return share > 0 ? { low: low * share, high: high * share } : anywhere;
    }
    case 'total':
      return { low: of(quantity.of).low >= 0 ? 0 : -Infinity, high: Infinity };
    case 'run':
      return { low: 0, high: Infinity };
    case 'rank':
      return { low: 0, high: quantity.order.length - 1 };
    case 'cutoff':
    case 'board':
    case 'period':
    case 'days':
      return anywhere;
  }
}

/** No record can hold a length below zero. */
export const leastOf = ({
  kind,
  least,
}: {
  readonly kind: string;
  readonly least?: number | undefined;
}): number => Math.max(least ?? -Infinity, kind === 'length' ? 0 : -Infinity);

const hull = (parts: readonly Stretch[]): Stretch =>
  parts.length === 0
    ? anywhere
    : { low: Math.min(...parts.map(({ low }) => low)), high: Math.max(...parts.map(({ high }) => high)) };

/** An end without bounds beside its opposite leaves everything open. */
const sum = (one: Stretch, other: Stretch): Stretch => {
  const [low, high] = [one.low + other.low, one.high + other.high];
  return { low: Number.isNaN(low) ? -Infinity : low, high: Number.isNaN(high) ? Infinity : high };
};

const both = (one: Stretch, other: Stretch, choose: (left: number, right: number) => number): Stretch => ({
  low: choose(one.low, other.low),
  high: choose(one.high, other.high),
});
