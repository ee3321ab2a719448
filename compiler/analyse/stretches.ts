/** Sets of whole numbers as stretches from a first to a last one: small even where they have no end. */

/** Both ends belong to it; an end that is missing is ±Infinity. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** In order, apart from each other. */
export type Stretches = readonly Stretch[];

export const stretch = (low: number, high: number): Stretches => (low > high ? [] : [{ low, high }]);

export const everything: Stretches = stretch(-Infinity, Infinity);

/** Single numbers, such as the places of an enumeration's values. */
export const numbers = (members: Iterable<number>): Stretches =>
  ordered([...members].map((member) => ({ low: member, high: member })));

/** Joins what overlaps or touches. */
export function ordered(parts: readonly Stretch[]): Stretches {
  const result: Stretch[] = [];
  for (const part of parts.toSorted((one, other) => one.low - other.low)) {
    const last = result.at(-1);
    if (last !== undefined && part.low <= last.high + 1)
      result[result.length - 1] = { low: last.low, high: Math.max(last.high, part.high) };
    else result.push(part);
  }
  return result;
}

export function common(one: Stretches, other: Stretches): Stretches {
  const result: Stretch[] = [];
  let [at, beside] = [0, 0];
  for (;;) {
    const [left, right] = [one[at], other[beside]];
    if (left === undefined || right === undefined) return result;
    const [low, high] = [Math.max(left.low, right.low), Math.min(left.high, right.high)];
    if (low <= high) result.push({ low, high });
    if (left.high === high) at += 1;
    if (right.high === high) beside += 1;
  }
}

/**
 * What is in one set and not in the other. An end beyond all numbers (a term of life) may stand in a stretch of its
 * own: it is compared, never stepped away from.
 */
export function without(one: Stretches, other: Stretches): Stretches {
  const result: Stretch[] = [];
  let beside = 0;
  for (const { low: first, high } of one) {
    let low: number | undefined = first;
    while ((other[beside]?.high ?? Infinity) < low) beside += 1;
    for (let cut = other[beside]; low !== undefined && cut !== undefined && cut.low <= high;) {
      if (low < cut.low) result.push({ low, high: cut.low - 1 });
      // What ends beyond this stretch may cut the next one as well.
      low = cut.high < high ? cut.high + 1 : undefined;
      if (low !== undefined) cut = other[(beside += 1)];
    }
    if (low !== undefined) result.push({ low, high });
  }
  return result;
}

export const isNone = (set: Stretches): boolean => set.length === 0;

export const sameSet = (one: Stretches, other: Stretches): boolean =>
  isNone(without(one, other)) && isNone(without(other, one));
