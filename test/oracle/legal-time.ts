/**
 * Legal time, written by hand for the oracle: 30 days to a month, 360 to a year, dates as day numbers of the
 * proleptic Gregorian calendar. Nothing here reads the clock.
 */

/** A calendar date as a count of days (1970-01-01 is day 0). */
export type DayNumber = number;
/** A length in legal days: 30 to a month, 360 to a year. */
export type LegalDays = number;

export const DAYS_IN_MONTH = 30;
export const DAYS_IN_YEAR = 360;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `n` legal years. */
export const years = (n: number): LegalDays => n * DAYS_IN_YEAR;

/** `n` legal months. */
export const months = (n: number): LegalDays => n * DAYS_IN_MONTH;

function toDayNumber({ year, month, day }: Civil): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function toCivil(number: DayNumber): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** `2026-05-31` as a day number. */
export function parseDate(text: string): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new Error(`not a date: ${text}`);
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const number = toDayNumber(civil);
  if (formatDate(number) !== text) throw new Error(`no such day: ${text}`);
  return number;
}

/** A day number as `2026-05-31`. */
export function formatDate(number: DayNumber): string {
  const { year, month, day } = toCivil(number);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** The same day `count` months later (or earlier), clamped to the end of that month. */
export function addMonths(number: DayNumber, count: number): DayNumber {
  const { year, month, day } = toCivil(number);
  const index = year * 12 + (month - 1) + count;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return toDayNumber({
    year: newYear,
    month: newMonth,
    day: Math.min(day, lastDayOfMonth(newYear, newMonth)),
  });
}

/** The largest number of whole calendar months that fit between two dates, the later one not before the earlier. */
export function wholeMonths(from: DayNumber, to: DayNumber): number {
  const start = toCivil(from);
  const end = toCivil(to);
  let count = (end.year - start.year) * 12 + (end.month - start.month);
  while (addMonths(from, count) > to) count -= 1;
  return count;
}

/** The plain difference of two dates in legal days: 30 a whole month, then the days left, at most 29. */
export function legalDaysBetween(from: DayNumber, to: DayNumber): LegalDays {
  const count = wholeMonths(from, to);
  return months(count) + Math.min(to - addMonths(from, count), DAYS_IN_MONTH - 1);
}

/** `P7Y6M`, `P20M10D`, `P365D` in legal days. */
export function parseDuration(text: string): LegalDays {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text);
  if (!match) throw new Error(`not a duration: ${text}`);
  return years(Number(match[1] ?? 0)) + months(Number(match[2] ?? 0)) + Number(match[3] ?? 0);
}

/** Legal days as `P7Y6M10D`. */
export function formatDuration(length: LegalDays): string {
  const y = Math.floor(length / DAYS_IN_YEAR);
  const m = Math.floor((length % DAYS_IN_YEAR) / DAYS_IN_MONTH);
  const d = length % DAYS_IN_MONTH;
  const text = `${y ? `${y}Y` : ''}${m ? `${m}M` : ''}${d ? `${d}D` : ''}`;
  return `P${text === '' ? '0D' : text}`;
}
