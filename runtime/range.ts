/**
 * Quantities of which only bounds may be known: dates (day numbers), lengths (legal days), counts.
 *
 * A known quantity is a range of one point. Fractions stay exact: both bounds are over one denominator, and
 * comparisons multiply across, so nothing is ever divided or rounded.
 */
import type { Truth } from './truth.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
  /** Both bounds are divided by it; 1 for whole quantities. */
  readonly over: number;
}

/** Thirty years in legal days, and a bit: thresholds, lengths, quarters and counts are hardly ever larger. */
const SMALL = 12_000;

/** The same few amounts are asked for again and again; a range never changes, so one of each is enough. */
const small: (Range | undefined)[] = Array.from({ length: SMALL }, () => undefined);

const isSmall = (amount: number): boolean => amount >= 0 && amount < SMALL && Number.isInteger(amount);

export const exactly = (amount: number): Range =>
  isSmall(amount) ? (small[amount] ??= point(amount)) : point(amount);

const point = (amount: number): Range => ({ low: amount, high: amount, over: 1 });

export const between = (low: number, high: number): Range => ({ low, high, over: 1 });

/** Nothing is known. */
export const anything: Range = between(-Infinity, Infinity);

/** More than every quantity: `không giới hạn`, and a term of life. */
export const unlimited: Range = exactly(Infinity);

export const isExact = ({ low, high }: Range): boolean => low === high;

const scaled = (bound: number, factor: number): number => (Number.isFinite(bound) ? bound * factor : bound);

/** Less than zero, zero or more: a/over(a) against b/over(b). Both infinite alike is zero. */
function difference(a: number, aOver: number, b: number, bOver: number): number {
  const left = scaled(a, bOver);
  const right = scaled(b, aOver);
  return left === right ? 0 : left - right;
}

/** `one > other`, answered only where every possible pair agrees. */
export function isOver(one: Range, other: Range): Truth {
  if (one.over === other.over) return one.low > other.high ? 'yes' : one.high <= other.low ? 'no' : 'unknown';
  if (difference(one.low, one.over, other.high, other.over) > 0) return 'yes';
  return difference(one.high, one.over, other.low, other.over) <= 0 ? 'no' : 'unknown';
}

/** `one >= other`. */
export function isAtLeast(one: Range, other: Range): Truth {
  if (one.over === other.over) return one.low >= other.high ? 'yes' : one.high < other.low ? 'no' : 'unknown';
  if (difference(one.low, one.over, other.high, other.over) >= 0) return 'yes';
  return difference(one.high, one.over, other.low, other.over) < 0 ? 'no' : 'unknown';
}

export const isUnder = (one: Range, other: Range): Truth => isOver(other, one);

export const isAtMost = (one: Range, other: Range): Truth => isAtLeast(other, one);

export function isEqual(one: Range, other: Range): Truth {
  const least = isAtLeast(one, other);
  const most = isAtMost(one, other);
  if (least === 'no' || most === 'no') return 'no';
  return least === 'yes' && most === 'yes' ? 'yes' : 'unknown';
}

function combine(one: Range, other: Range, low: (a: number, b: number) => number, high = low): Range {
  if (one.over === other.over) {
    return { low: low(one.low, other.low), high: high(one.high, other.high), over: one.over };
  }
  return {
    low: low(scaled(one.low, other.over), scaled(other.low, one.over)),
    high: high(scaled(one.high, other.over), scaled(other.high, one.over)),
    over: one.over * other.over,
  };
}

const sum = (a: number, b: number): number => a + b;

export const plus = (one: Range, other: Range): Range => combine(one, other, sum);

const negative = ({ low, high, over }: Range): Range => ({ low: -high, high: -low, over });

export const minus = (one: Range, other: Range): Range => plus(one, negative(other));

/** `numerator/denominator` of a quantity, exactly. */
export const fraction = (numerator: number, denominator: number, of: Range): Range => ({
  low: scaled(of.low, numerator),
  high: scaled(of.high, numerator),
  over: of.over * denominator,
});

/** The larger of two: `nhưng ít nhất là`. */
export const butAtLeast = (one: Range, least: Range): Range => combine(one, least, Math.max);

/** The smaller of two: `nhưng không quá`. */
export const butAtMost = (one: Range, most: Range): Range => combine(one, most, Math.min);

/** The smallest range that holds both: when it is not known which of two quantities is meant. */
export const either = (one: Range, other: Range): Range => combine(one, other, Math.min, Math.max);
