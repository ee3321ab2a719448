/** Numbers, dates and fractions as official English writes them: `7 years`, `one third (1/3)`, `31 May 2026`. */
import { unitOf, units } from '../../../grammar/index.ts';
import type { Amount } from '../../../grammar/index.ts';

export const numberEn = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

export function amountEn({ number, unit }: Amount): string {
  if (unit === undefined) return numberEn(number);
  const known = unitOf(unit);
  return `${numberEn(number)} ${known === undefined ? unit.text : wordEn(known, number)}`;
}

const spoken = {
  yearOfAge: ['year of age', 'years of age'],
  monthOfAge: ['month of age', 'months of age'],
  prior: ['prior conviction', 'prior convictions'],
} as const;

function wordEn(unit: keyof typeof units, number: number): string {
  const [one, many] =
    unit === 'yearOfAge' || unit === 'monthOfAge' || unit === 'prior' ? spoken[unit] : units[unit].en;
  return number === 1 ? one : many;
}

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

export function dateEn(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${String(Number(day))} ${months[Number(month) - 1] ?? month} ${year}`;
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const parts: Readonly<Record<number, readonly [string, string]>> = {
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['quarter', 'quarters'],
  5: ['fifth', 'fifths'],
};

export function fractionEn(numerator: number, denominator: number): string {
  const figures = `${String(numerator)}/${String(denominator)}`;
  const [over, under] = [numerals[numerator], parts[denominator]?.[numerator === 1 ? 0 : 1]];
  return over === undefined || under === undefined ? figures : `${over} ${under} (${figures})`;
}
