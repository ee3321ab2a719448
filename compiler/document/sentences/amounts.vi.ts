/** Numbers, dates and fractions as Vietnamese acts write them: `07 năm`, `một phần ba (1/3)`, `ngày 31 tháng 5 năm 2026`. */
import { unitOf, units } from '../../../grammar/index.ts';
import type { Amount } from '../../../grammar/index.ts';

/** One digit gets a nought before it, so that nothing can be written before the number. */
export const numberVi = (number: number): string =>
  number > 0 && number < 10 ? `0${String(number)}` : String(number).replace(/\B(?=(\d{3})+$)/g, '.');

export function amountVi({ number, unit }: Amount): string {
  if (unit === undefined) return numberVi(number);
  const known = unitOf(unit);
  return `${numberVi(number)} ${known === undefined ? unit.text : units[known].vi[0]}`;
}

export function dateVi(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  // Days and January and February have their nought, other months do not: so decrees date themselves.
  const monthWord = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${day} tháng ${monthWord} năm ${year}`;
}

const numerals = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ordinals: Readonly<Record<number, string>> = { 4: 'tư' };

export function fractionVi(numerator: number, denominator: number): string {
  const figures = `${String(numerator)}/${String(denominator)}`;
  const [over, under] = [numerals[numerator], ordinals[denominator] ?? numerals[denominator]];
  return over === undefined || under === undefined ? figures : `${over} phần ${under} (${figures})`;
}
