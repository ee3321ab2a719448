/**
 * Legal time: lengths are whole legal days, 30 to a month and 360 to a year; dates are day numbers. Nothing here
 * reads the clock.
 *
 * The count between two dates follows the worked example of Guidance 94/HD-HĐTVĐX: from 31/8/2016 to 31/8/2025 is
 * nine years.
 */
import { anything, between, exactly } from './range.ts';
import type { Range } from './range.ts';

export const DAYS_OF_MONTH = 30;
export const DAYS_OF_YEAR = 360;

const MS_OF_DAY = 86_400_000;

/** Day number of `YYYY-MM-DD`, counted from 1 January 1970; undefined when the calendar has no such day. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / MS_OF_DAY);
}

/** `YYYY-MM-DD` of a day number. */
export const isoOf = (day: number): string => new Date(day * MS_OF_DAY).toISOString().slice(0, 10);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** The calendar day `months` later, clamped to the month's end. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * MS_OF_DAY);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return Math.round(Date.UTC(year, month - 1, Math.min(date.getUTCDate(), daysIn(year, month))) / MS_OF_DAY);
}

/** Whole calendar months from one day to another, then the days left, at most 29, as legal days. */
function legalDaysBetween(from: number, to: number): number {
  if (to < from) return -legalDaysBetween(to, from);
  const [first, last] = [new Date(from * MS_OF_DAY), new Date(to * MS_OF_DAY)];
  let months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  if (addMonths(from, months) > to) months -= 1;
  return DAYS_OF_MONTH * months + Math.min(to - addMonths(from, months), DAYS_OF_MONTH - 1);
}

const bounded = (measure: (from: number, to: number) => number, from: number, to: number, open: number): number =>
  Number.isFinite(from) && Number.isFinite(to) ? measure(from, to) : open;

/** The length from one date to another, in legal days. */
export const period = (from: Range, to: Range): Range =>
  between(
    bounded(legalDaysBetween, from.high, to.low, -Infinity),
    bounded(legalDaysBetween, from.low, to.high, Infinity),
  );

const calendarDays = (from: number, to: number): number => to - from;

/** The exact number of days from one date to another. */
export const days = (from: Range, to: Range): Range =>
  between(
    bounded(calendarDays, from.high, to.low, -Infinity),
    bounded(calendarDays, from.low, to.high, Infinity),
  );

/** Lengths as the law counts them. */
export const years = (count: number): Range => exactly(count * DAYS_OF_YEAR);
export const months = (count: number): Range => exactly(count * DAYS_OF_MONTH);
export const legalDays = (count: number): Range => exactly(count);

/** `P7Y6M`, `P20M10D`, `P2W` as legal days; undefined for anything else. */
export function lengthOf(text: string): number | undefined {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text);
  if (match === null) return undefined;
  const [, years, months, weeks, rest] = match.map((part) => Number(part ?? 0));
  return (
    (years ?? 0) * DAYS_OF_YEAR + (months ?? 0) * DAYS_OF_MONTH + (weeks ?? 0) * 7 + (rest ?? 0)
  );
}

/** A date that may be missing. */
export const dateRange = (iso: string | null | undefined): Range => {
  const day = iso === null || iso === undefined ? undefined : dayNumber(iso);
  return day === undefined ? anything : between(day, day);
};

/** The last day of an assessment quarter: Dec–Feb, Mar–May, Jun–Aug, Sep–Nov (Decree 118/2024, article 18.1). */
export function quarterEnd(year: number, quarter: number): number {
  const month = quarter * 3 - 1;
  return Math.round(Date.UTC(year, month - 1, daysIn(year, month)) / MS_OF_DAY);
}
