/** Assessment quarters: Dec–Feb, Mar–May, Jun–Aug, Sep–Nov (Decree 118/2024, article 18.1), numbered one after the other. */
import type { Items } from './lists.ts';
import { lowOf } from './range.ts';
import type { Range } from './range.ts';
import { civil } from './time.ts';

/** Not a number as long as it is not known which quarter it is. */
export const quarterNumber = (year: Range, quarter: Range): number =>
  typeof year === 'number' && typeof quarter === 'number' ? 4 * year + quarter : Number.NaN;

/** The first quarter that ends after a day, or after the earliest it may be. December begins those of the next year. */
export function quarterAfter(day: Range): number {
  const earliest = lowOf(day);
  if (!Number.isFinite(earliest)) return earliest;
  const { year, month } = civil(earliest + 1);
  return quarterNumber(month === 12 ? year + 1 : year, Math.floor((month % 12) / 3) + 1);
}

/** Whether some quarter has certainly ended by a day, or certainly not ended when the board meets. */
export function hasQuarterOutside<Item>(
  items: Items<Item>,
  numberOf: (item: Item) => number,
  after: Range,
  board: Range,
): boolean {
  const first = quarterAfter(after);
  const tooLate = quarterAfter(board);
  for (const item of items ?? []) {
    const number = numberOf(item);
    if (number < first || number >= tooLate) return true;
  }
  return false;
}
