import fc from 'fast-check';
import { expect, test } from 'vitest';
import { common, ordered, without } from '../../compiler/analyse/stretches.ts';
import type { Stretches } from '../../compiler/analyse/stretches.ts';

const end = (beyond: number) =>
  fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 30 }) }, fc.constant(beyond));

const sets = fc
  .array(fc.tuple(end(-Infinity), end(Infinity)), { maxLength: 6 })
  .map((pairs) => ordered(pairs.filter(([low, high]) => low <= high).map(([low, high]) => ({ low, high }))));

const has = (set: Stretches, number: number): boolean =>
  set.some(({ low, high }) => low <= number && number <= high);

const isInOrder = (set: Stretches): boolean =>
  set.every(({ low, high }, at) => low <= high && (set[at - 1]?.high ?? -Infinity) <= low);

test('what two sets have in common, and what one has that the other has not', () => {
  fc.assert(
    fc.property(sets, sets, (one, other) => {
      const [both, rest] = [common(one, other), without(one, other)];
      for (let number = -2; number < 33; number += 1) {
        expect(has(both, number)).toBe(has(one, number) && has(other, number));
        expect(has(rest, number)).toBe(has(one, number) && !has(other, number));
      }
      expect(isInOrder(both) && isInOrder(rest)).toBe(true);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
