/**
 * Legal time: lengths are whole legal days, 30 to a month and 360 to a year; dates are day numbers. Nothing here
 * reads the clock.
 *
 * The count between two dates follows the worked example of Guidance 94/HD-HĐTVĐX: from 31/8/2016 to 31/8/2025 is
 * nine years.
 */
import { anything, between, boundsOf } from './range.ts';
import type { Range } from './range.ts';

export const DAYS_OF_MONTH = 30;
export const DAYS_OF_YEAR = 360;

/** Day number of `YYYY-MM-DD`, counted from 1 January 1970; undefined when the calendar has no such day. */
export function dayNumber(iso: string): number | undefined {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return undefined;
  const century = twoDigits(iso, 0);
  const ofCentury = twoDigits(iso, 2);
  const month = twoDigits(iso, 5);
  const day = twoDigits(iso, 8);
  if (century < 0 || ofCentury < 0 || month < 1 || month > 12 || day < 1) return undefined;
  const year = 100 * century + ofCentury;
  return day > daysIn(year, month) ? undefined : dayOf(year, month, day);
}

/** The number that two digits write; below zero where there are none. Records hold many dates: no pattern is as quick. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
}

const ZERO = '0'.charCodeAt(0);

/** `YYYY-MM-DD` of a day number. */
export function isoOf(day: number): string {
  const { year, month, day: ofMonth } = civil(day);
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(ofMonth).padStart(2, '0'),
  ].join('-');
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_OF_ERA = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** Of an amount that is not negative; V8 then divides in whole numbers, which is several times as quick. */
const whole = (amount: number): number => amount | 0;

/** Day number to calendar date, by eras of 400 years that begin in March, so that a leap day is the last of its year. */
export function civil(day: number): CivilDate {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const inEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = whole(
    (inEra - whole(inEra / 1460) + whole(inEra / 36_524) - whole(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + whole(yearOfEra / 4) - whole(yearOfEra / 100));
  const fromMarch = whole((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - whole((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Calendar date to day number. */
function dayOf(year: number, month: number, day: number): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const inYear = whole((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const inEra = yearOfEra * 365 + whole(yearOfEra / 4) - whole(yearOfEra / 100) + inYear;
  return era * DAYS_OF_ERA + inEra - EPOCH;
}

/**
 * Whole calendar months from one day to another, then the days left, at most 29, as legal days. A month is over on the
 * day of the same number, or on its last where it has no such day.
 */
function legalDaysBetween(from: number, to: number): number {
  if (to < from) return -legalDaysBetween(to, from);
  const first = civil(from);
  const last = civil(to);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  const over = Math.min(first.day, daysIn(last.year, last.month));
  if (last.day >= over) return DAYS_OF_MONTH * months + Math.min(last.day - over, DAYS_OF_MONTH - 1);
  const before = last.month === 1 ? 31 : daysIn(last.year, last.month - 1);
  const rest = before - Math.min(first.day, before) + last.day;
  return DAYS_OF_MONTH * (months - 1) + Math.min(rest, DAYS_OF_MONTH - 1);
}

const bounded = (
  measure: (from: number, to: number) => number,
  from: number,
  to: number,
  open: number,
): number => (Number.isFinite(from) && Number.isFinite(to) ? measure(from, to) : open);

/** What lies between two dates. Where both are known, it is measured once. */
function measured(measure: (from: number, to: number) => number, from: Range, to: Range): Range {
  if (typeof from === 'number' && typeof to === 'number' && Number.isFinite(from) && Number.isFinite(to))
    return measure(from, to);
  const earliest = boundsOf(from);
  const latest = boundsOf(to);
  return between(
    bounded(measure, earliest.high, latest.low, -Infinity),
    bounded(measure, earliest.low, latest.high, Infinity),
  );
}

/** The length from one date to another, in legal days. */
export const period = (from: Range, to: Range): Range => measured(legalDaysBetween, from, to);

const calendarDays = (from: number, to: number): number => to - from;

/** The exact number of days from one date to another. */
export const days = (from: Range, to: Range): Range => measured(calendarDays, from, to);

/** Lengths as the law counts them. */
export const years = (count: number): Range => count * DAYS_OF_YEAR;
export const months = (count: number): Range => count * DAYS_OF_MONTH;
export const legalDays = (count: number): Range => count;

/** A date that may be missing. */
export const dateRange = (iso: string | null | undefined): Range => {
  const day = iso === null || iso === undefined ? undefined : dayNumber(iso);
  return day ?? anything;
};
