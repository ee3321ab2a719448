/** Numbers, dates and fractions as they are written. */
import type { SourceToken } from '../tokens.ts';

/** `08` is 8, `50.000.000` is fifty million. */
export const numberOf = ({ value }: SourceToken): number => Number.parseInt(value.replaceAll('.', ''), 10);

/** An article's or a provision's number: without leading zeros, with its letter. */
export const ordinalOf = ({ value }: SourceToken): string =>
  value
    .normalize('NFC')
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');

/** `YYYY-MM-DD`, or undefined when the calendar has no such day. */
export function isoDate(text: string): string | undefined {
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = y === undefined ? text : `${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

const SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '¼': [1, 4],
  '⅔': [2, 3],
  '¾': [3, 4],
};

const WORDS: Readonly<Record<string, readonly [number, number]>> = {
  OneHalf: [1, 2],
  OneThird: [1, 3],
  OneQuarter: [1, 4],
};

export function fractionOf(token: SourceToken): { numerator: number; denominator: number } {
  const [numerator, denominator] =
    SIGNS[token.value] ?? WORDS[token.tokenType.name] ?? token.value.split('/').map(Number);
  return { numerator: numerator ?? 0, denominator: denominator ?? 1 };
}
