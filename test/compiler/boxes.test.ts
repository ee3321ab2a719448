import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cutAll, isEmptyBox, leftOver, meet } from '../../compiler/analyse/boxes.ts';
import type { Box, Side } from '../../compiler/analyse/boxes.ts';
import { common, numbers, ordered, stretch, without } from '../../compiler/analyse/stretches.ts';
import type { Stretches } from '../../compiler/analyse/stretches.ts';

const SIZE = 5;
const COLUMNS = 3;
const SEED = 457_2026;

const members = (set: Stretches): number[] =>
  Array.from({ length: SIZE }, (_, at) => at).filter((at) =>
    set.some(({ low, high }) => low <= at && at <= high),
  );

const points: readonly (readonly number[])[] = Array.from({ length: SIZE ** COLUMNS }, (_, at) =>
  Array.from({ length: COLUMNS }, (_, column) => Math.floor(at / SIZE ** column) % SIZE),
);
const holds = (box: Box, point: readonly number[]): boolean =>
  box.every((set, at) => set.some(({ low, high }) => low <= (point[at] ?? -1) && (point[at] ?? -1) <= high));

const sides: readonly Side[] = [
  { universe: stretch(0, SIZE - 1), form: 'stretch' },
  { universe: numbers([0, 1, 2, 3, 4]), form: 'members' },
  { universe: stretch(0, SIZE - 1), form: 'stretch' },
];

const anySet = fc.uniqueArray(fc.nat(SIZE - 1)).map(numbers);
const anyStretch = fc
  .tuple(fc.integer({ min: -1, max: SIZE }), fc.integer({ min: -1, max: SIZE }))
  .map(([low, high]) => stretch(low, high));
const anyBox: fc.Arbitrary<Box> = fc.tuple(anyStretch, anySet, anyStretch);
const anyRows = fc.array(anyBox, { maxLength: 6 });

describe('tập số nguyên / sets of whole numbers', () => {
  test('stretches that touch are one', () => {
    expect(ordered([...stretch(4, 6), ...stretch(1, 3)])).toEqual([{ low: 1, high: 6 }]);
    expect(numbers([3, 1, 2, 5])).toEqual([
      { low: 1, high: 3 },
      { low: 5, high: 5 },
    ]);
  });

  test('cutting leaves what lies on both sides, also without an end', () => {
    expect(without(stretch(-Infinity, Infinity), stretch(3, 5))).toEqual([
      { low: -Infinity, high: 2 },
      { low: 6, high: Infinity },
    ]);
    expect(without(stretch(3, 5), stretch(-Infinity, Infinity))).toEqual([]);
    const withLife = ordered([...stretch(0, 30), ...stretch(Infinity, Infinity)]);
    expect(without(withLife, stretch(5, 30))).toEqual([
      { low: 0, high: 4 },
      { low: Infinity, high: Infinity },
    ]);
    expect(without(withLife, common(withLife, stretch(31, Infinity)))).toEqual([{ low: 0, high: 30 }]);
  });

  test('cutting and meeting are what they are for each number', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const [left, right] = [members(one), members(other)];
        expect(members(without(one, other))).toEqual(left.filter((each) => !right.includes(each)));
        expect(members(common(one, other))).toEqual(left.filter((each) => right.includes(each)));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('hộp / boxes', () => {
  test('what rows leave is what no row holds, counted out one by one', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const whole = [sides.map(({ universe }) => universe)];
        const left = cutAll(whole, rows);
        const largest = leftOver(sides, rows);
        for (const point of points) {
          const open = !rows.some((row) => holds(row, point));
          expect(left.filter((box) => holds(box, point)).length).toBe(open ? 1 : 0);
          expect(largest.some((box) => holds(box, point))).toBe(open);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test('each box that is left could be a row, and none can be made larger', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const box of leftOver(sides, rows)) {
          expect(isEmptyBox(box)).toBe(false);
          expect(rows.some((row) => meet(row, box))).toBe(false);
          for (const [at, { form }] of sides.entries()) {
            const set = members(box[at] ?? []);
            if (form === 'stretch') expect(box[at]?.length).toBe(1);
            const next = form === 'stretch' ? [Math.min(...set) - 1, Math.max(...set) + 1] : [0, 1, 2, 3, 4];
            for (const more of next.filter((each) => each >= 0 && each < SIZE && !set.includes(each))) {
              const wider = box.map((each, index) => (index === at ? numbers([more]) : each));
              expect(rows.some((row) => meet(row, wider))).toBe(true);
            }
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('no rows leave everything, one row of everything leaves nothing', () => {
    const whole = sides.map(({ universe }) => universe);
    expect(leftOver(sides, [])).toEqual([whole]);
    expect(leftOver(sides, [whole])).toEqual([]);
  });
});
