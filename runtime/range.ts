/**
 * Quantities of which only bounds may be known: dates (day numbers), lengths (legal days), counts.
 *
 * A quantity that is known and whole is a number. Fractions stay exact: both bounds are over one denominator, and
 * comparisons multiply across, so nothing is ever divided or rounded.
 */
import { kleene, NO, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

/** A class, so that no group of facts can be taken for it, whatever its keys are called. */
export class Bounds {
  readonly low: number;
  readonly high: number;
  /** Both bounds are divided by it; 1 for whole quantities. */
  readonly over: number;

  constructor(low: number, high: number, over: number) {
    this.low = low;
    this.high = high;
    this.over = over;
  }
}

export type Range = number | Bounds;

export const between = (low: number, high: number): Range => (low === high ? low : new Bounds(low, high, 1));

/** Nothing is known. */
export const anything: Range = between(-Infinity, Infinity);

/** More than every quantity: `không giới hạn`, and a term of life. */
export const unlimited: Range = Infinity;

export const boundsOf = (range: Range): Bounds =>
  typeof range === 'number' ? new Bounds(range, range, 1) : range;

export const isExact = (range: Range): boolean => typeof range === 'number' || range.low === range.high;

/** The least it may be, of what is not divided. */
export const lowOf = (range: Range): number => (typeof range === 'number' ? range : range.low);

const scaled = (bound: number, factor: number): number => (Number.isFinite(bound) ? bound * factor : bound);

/** Less than zero, zero or more: a/over(a) against b/over(b). Both infinite alike is zero. */
function difference(a: number, aOver: number, b: number, bOver: number): number {
  const left = scaled(a, bOver);
  const right = scaled(b, aOver);
  return left === right ? 0 : left - right;
}

const certainly = (is: boolean): Kleene => (is ? YES : NO);

/** `one > other`, answered only where every possible pair agrees. */
export const isOver = (one: Range, other: Range): Kleene =>
  typeof one === 'number' && typeof other === 'number'
    ? certainly(one > other)
    : isOverBounds(boundsOf(one), boundsOf(other));

/** `one >= other`. */
export const isAtLeast = (one: Range, other: Range): Kleene =>
  typeof one === 'number' && typeof other === 'number'
    ? certainly(one >= other)
    : isAtLeastBounds(boundsOf(one), boundsOf(other));

function isOverBounds(one: Bounds, other: Bounds): Kleene {
  if (difference(one.low, one.over, other.high, other.over) > 0) return YES;
  return difference(one.high, one.over, other.low, other.over) <= 0 ? NO : UNKNOWN;
}

function isAtLeastBounds(one: Bounds, other: Bounds): Kleene {
  if (difference(one.low, one.over, other.high, other.over) >= 0) return YES;
  return difference(one.high, one.over, other.low, other.over) < 0 ? NO : UNKNOWN;
}

export const isUnder = (one: Range, other: Range): Kleene => isOver(other, one);

export const isAtMost = (one: Range, other: Range): Kleene => isAtLeast(other, one);

export const isEqual = (one: Range, other: Range): Kleene =>
  kleene(isAtLeast(one, other) & isAtMost(one, other));

type Combine = (a: number, b: number) => number;

function combine(one: Bounds, other: Bounds, low: Combine, high = low): Range {
  const over = one.over === other.over ? one.over : one.over * other.over;
  const by = over / one.over;
  const otherBy = over / other.over;
  const least = low(scaled(one.low, by), scaled(other.low, otherBy));
  const most = high(scaled(one.high, by), scaled(other.high, otherBy));
  return over === 1 ? between(least, most) : new Bounds(least, most, over);
}

const sum: Combine = (a, b) => a + b;

export const plus = (one: Range, other: Range): Range =>
  typeof one === 'number' && typeof other === 'number'
    ? one + other
    : combine(boundsOf(one), boundsOf(other), sum);

export const minus = (one: Range, other: Range): Range =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : combine(boundsOf(one), negative(boundsOf(other)), sum);

const negative = ({ low, high, over }: Bounds): Bounds => new Bounds(-high, -low, over);

/** `numerator/denominator` of a quantity, exactly. */
export function fraction(numerator: number, denominator: number, of: Range): Range {
  const { low, high, over } = boundsOf(of);
  return new Bounds(scaled(low, numerator), scaled(high, numerator), over * denominator);
}

/** The larger of two: `nhưng ít nhất là`. */
export const butAtLeast = (one: Range, least: Range): Range =>
  typeof one === 'number' && typeof least === 'number'
    ? Math.max(one, least)
    : combine(boundsOf(one), boundsOf(least), Math.max);

/** The smaller of two: `nhưng không quá`. */
export const butAtMost = (one: Range, most: Range): Range =>
  typeof one === 'number' && typeof most === 'number'
    ? Math.min(one, most)
    : combine(boundsOf(one), boundsOf(most), Math.min);

/** The smallest range that holds both: when it is not known which of two quantities is meant. */
export const either = (one: Range | undefined, other: Range): Range =>
  one === undefined ? other : combine(boundsOf(one), boundsOf(other), Math.min, Math.max);
