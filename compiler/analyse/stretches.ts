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
  for (const { low, high } of one)
    for (const part of other) {
      const [from, to] = [Math.max(low, part.low), Math.min(high, part.high)];
      if (from <= to) result.push({ low: from, high: to });
    }
  return result;
}

/**
 * What is in one set and not in the other. An end beyond all numbers (a term of life) may stand in a stretch of its
 * own: it is compared, never stepped away from.
 */
export function without(one: Stretches, other: Stretches): Stretches {
  return other.reduce<Stretches>(
    (left, cut) =>
      left.flatMap((part) => {
        if (cut.high < part.low || part.high < cut.low) return [part];
        const before = part.low < cut.low ? stretch(part.low, cut.low - 1) : [];
        const after = cut.high < part.high ? stretch(cut.high + 1, part.high) : [];
        return [...before, ...after];
      }),
    one,
  );
}

export const isNone = (set: Stretches): boolean => set.length === 0;

export const sameSet = (one: Stretches, other: Stretches): boolean =>
  isNone(without(one, other)) && isNone(without(other, one));
