/** A length of time as people say it, in years, months and days of 30 to the month and 360 to the year. */
import { DAYS_OF_MONTH, DAYS_OF_YEAR } from './time.ts';

const parts = (days: number): readonly [years: number, months: number, days: number] => [
  Math.floor(days / DAYS_OF_YEAR),
  Math.floor((days % DAYS_OF_YEAR) / DAYS_OF_MONTH),
  days % DAYS_OF_MONTH,
];

const units = {
  vi: [['năm', 'năm'], ['tháng', 'tháng'], ['ngày', 'ngày']],
  en: [['year', 'years'], ['month', 'months'], ['day', 'days']],
} as const; // prettier-ignore

/** `7 năm 6 tháng`, `7 years 6 months`; nothing at all is `0 ngày`. */
export function lengthWords(days: number, lang: 'vi' | 'en'): string {
  const [year, month, day] = units[lang];
  const [years, months, rest] = parts(days);
  const said = [
    { amount: years, unit: year },
    { amount: months, unit: month },
    { amount: rest, unit: day },
  ].filter(({ amount }) => amount > 0);
  if (said.length === 0) return `0 ${day[1]}`;
  return said.map(({ amount, unit }) => `${amount} ${unit[amount === 1 ? 0 : 1]}`).join(' ');
}
