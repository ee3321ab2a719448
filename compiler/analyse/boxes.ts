/**
 * Exact reasoning about rows of a table: a row is a box, the product of one set of numbers a column. What no row
 * covers, what two rows both cover and what nothing is left for all follow from cutting boxes out of boxes.
 */
import { common, isNone, ordered, stretch, without } from './stretches.ts';
import type { Stretch, Stretches } from './stretches.ts';

/** One set a column, in the order of the columns. */
export type Box = readonly Stretches[];

/** The numbers a column can hold, and whether a row names them one by one or as one stretch. */
export interface Side {
  readonly universe: Stretches;
  readonly form: 'members' | 'stretch';
}

export const isEmptyBox = (box: Box): boolean => box.some(isNone);

export const overlap = (one: Box, other: Box): Box => one.map((side, at) => common(side, other[at] ?? []));

export const meet = (one: Box, other: Box): boolean => !isEmptyBox(overlap(one, other));

/** One box less another: at most one piece a column, disjoint. */
export function cut(box: Box, other: Box): readonly Box[] {
  if (!meet(box, other)) return [box];
  return box.flatMap((side, at) => {
    const outside = without(side, other[at] ?? []);
    if (isNone(outside)) return [];
    return [
      box.map((each, index) =>
        index < at ? common(each, other[index] ?? []) : index === at ? outside : each,
      ),
    ];
  });
}

export const cutAll = (boxes: readonly Box[], others: readonly Box[]): readonly Box[] =>
  others.reduce<readonly Box[]>((left, other) => left.flatMap((box) => cut(box, other)), boxes);

/**
 * What is left of the whole after all rows, as boxes that each could be one row and cannot be made any larger
 * without meeting a row. They may overlap each other; together they are exactly what is left.
 */
export function leftOver(sides: readonly Side[], rows: readonly Box[]): readonly Box[] {
  const found: Box[] = [];
  let left = cutAll(
    [sides.map(({ universe }) => universe)].filter((box) => !isEmptyBox(box)),
    rows,
  );
  for (let [piece] = left; piece !== undefined; [piece] = left) {
    const largest = grow(sides, rows, seedIn(sides, piece));
    found.push(largest);
    left = cutAll(left, [largest]);
  }
  return found;
}

/** Where a row can name one stretch only, one stretch of the piece is enough to begin with. */
const seedIn = (sides: readonly Side[], piece: Box): Box =>
  piece.map((set, at) => (sides[at]?.form === 'stretch' ? set.slice(0, 1) : set));

function grow(sides: readonly Side[], rows: readonly Box[], seed: Box): Box {
  return sides.reduce<Box>((box, { universe, form }, at) => {
    const inTheWay = rows.filter(
      (row) =>
        !isEmptyBox(row) && box.every((set, index) => index === at || !isNone(common(set, row[index] ?? []))),
    );
    const free = without(universe, ordered(inTheWay.flatMap((row) => row[at] ?? [])));
    const widest = form === 'members' ? free : connected(free, box[at] ?? [], universe);
    return box.map((set, index) => (index === at ? widest : set));
  }, seed);
}

/** The part of a set that hangs together around a seed; two stretches hang together where the universe has nothing between. */
function connected(free: Stretches, seed: Stretches, universe: Stretches): Stretches {
  const before = (low: number): number => (Number.isFinite(low) ? low - 1 : Number.MAX_VALUE);
  const touches = (one: Stretch, next: Stretch): boolean =>
    isNone(common(universe, stretch(one.high + 1, before(next.low))));
  const at = free.findIndex((part) => !isNone(common([part], seed)));
  let [first, last] = [at, at];
  const joined = (from: number): boolean => {
    const [one, next] = [free[from], free[from + 1]];
    return one !== undefined && next !== undefined && touches(one, next);
  };
  while (joined(first - 1)) first -= 1;
  while (joined(last)) last += 1;
  return free.slice(first, last + 1);
}
