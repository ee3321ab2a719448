/** Random rated quarters: about as many as the term asks for, a few bad ones, some gaps. */

import { addMonths, parseDate } from '../oracle/legal-time.ts';
import type { DayNumber } from '../oracle/legal-time.ts';
import type { Rating } from './dossier.ts';
import type { Dice } from './random.ts';

type Quarter = 1 | 2 | 3 | 4;

/** The last day of a quarter: February, May, August, November. */
export function quarterEnd(year: number, quarter: Quarter): DayNumber {
  const firstOfNext = `${year}-${String(quarter * 3).padStart(2, '0')}-01`;
  return parseDate(firstOfNext) - 1;
}

const previous = (year: number, quarter: Quarter): readonly [number, Quarter] =>
  quarter === 1 ? [year - 1, 4] : [year, (quarter - 1) as Quarter];

/** The quarters that ended after the arrest and not after `until`, newest first, at most 20. */
function ratedQuarters(arrest: DayNumber, until: DayNumber): (readonly [number, Quarter])[] {
  const found: (readonly [number, Quarter])[] = [];
  let [year, quarter]: readonly [number, Quarter] = [2026, 2];
  while (quarterEnd(year, quarter) > arrest && found.length < 20) {
    if (quarterEnd(year, quarter) <= until) found.push([year, quarter]);
    [year, quarter] = previous(year, quarter);
  }
  return found;
}

/** The quarter that ends on the cut-off itself is seldom rated yet. */
function newestEnd(d: Dice, suspendedFrom: DayNumber | null): DayNumber {
  const rated = d.weighted([
    [80, parseDate('2026-02-28')],
    [10, parseDate('2026-05-31')],
    [10, parseDate('2025-11-30')],
  ]);
  return Math.min(rated, suspendedFrom ?? rated);
}

/** How many quarters to rate, around the number the term asks for. */
function ratedCount(d: Dice, needed: number): number {
  return d.weighted([
    [58, needed + d.int(0, 4)],
    [15, needed],
    [8, needed - 1],
    [10, needed - d.int(1, 4)],
    [5, needed - 5],
    [5, d.int(0, 20)],
    [1, 0],
  ]);
}

/** A grade that spoils the run: at its far end, just beyond what is needed, or anywhere. */
function spoil(d: Dice, ratings: Rating[], needed: number): void {
  if (ratings.length === 0 || !d.chance(0.15)) return;
  const index = d.pick([needed, needed, needed - 1, ratings.length - 1, d.int(0, ratings.length - 1)]);
  const rating = ratings[Math.max(0, Math.min(index, ratings.length - 1))];
  if (rating) rating.grade = d.pick(['average', 'average', 'poor']);
}

/** Makes the list, oldest first, sometimes in no order. */
export function planRatings(
  d: Dice,
  needed: number,
  arrest: DayNumber,
  suspendedFrom: DayNumber | null,
): Rating[] {
  const possible = ratedQuarters(arrest, newestEnd(d, suspendedFrom));
  const kept = d.chance(0.06) ? possible.filter(() => !d.chance(0.2)) : possible;
  const ratings: Rating[] = kept
    .slice(0, Math.max(0, Math.min(20, ratedCount(d, needed))))
    .map(([year, quarter]) => ({ year, quarter, grade: d.pick(['fair', 'fair', 'good'] as const) }));
  spoil(d, ratings, needed);
  return d.chance(0.1) ? d.shuffled(ratings) : ratings.reverse();
}

/** The day a number of whole years before another, for ages. */
export const yearsBefore = (day: DayNumber, count: number): DayNumber => addMonths(day, -12 * count);
