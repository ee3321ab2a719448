/** The worked examples of the explanations are worked out again by the runtime. */
import { expect, it } from 'vitest';
import { lengthWords } from '../../runtime/length-words.ts';
import { boundsOf, fraction, isAtLeast, lowOf } from '../../runtime/range.ts';
import { showAmount } from '../../runtime/show.ts';
import { lengthOf } from '../../runtime/iso-length.ts';
import { dayNumber, period } from '../../runtime/time.ts';
import { all, any, NO, not, truthOf, UNKNOWN, YES } from '../../runtime/truth.ts';
import type { Truth } from '../../runtime/truth.ts';
import { read } from './pages.ts';
import type { Language } from './pages.ts';

/** Rows of the tables of a page, without their heads. */
const rowsOf = (page: string): readonly (readonly string[])[] =>
  [...page.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));

const UNITS: Readonly<Record<string, string>> = {
  năm: 'Y',
  tháng: 'M',
  ngày: 'D',
  year: 'Y',
  month: 'M',
  day: 'D',
};

/** `1 năm 1 ngày` as legal days. */
const daysIn = (words: string): number =>
  lengthOf(
    `P${[...words.matchAll(/(\d+) (\p{L}+)/gu)].map(([, count, unit = '']) => `${count}${UNITS[unit.replace(/s$/, '')]}`).join('')}`,
  ) ?? Number.NaN;

const dayOf = (written: string): number => dayNumber(written.split('/').toReversed().join('-')) ?? Number.NaN;

const LANGUAGES: readonly Language[] = ['vi', 'en'];

it.each(LANGUAGES)('counts time as the page says (%s)', (language) => {
  const rows = rowsOf(read(`docs/explanation/time-and-fractions.${language}.md`));
  const stretches = rows.filter(([from = '']) => /^\d+\/\d+\/\d+$/.test(from));
  const parts = rows.filter(([part = '']) => /^\d\/\d$/.test(part));
  expect([stretches.length, parts.length]).toEqual([6, 5]);
  for (const [from = '', to = '', length] of stretches)
    expect(lengthWords(lowOf(period(dayOf(from), dayOf(to))), language), from).toBe(length);
  for (const [part = '', of = '', result] of parts) {
    const [numerator = 0, denominator = 1] = part.split('/').map(Number);
    const amount = fraction(numerator, denominator, daysIn(of));
    const { low, high, over } = boundsOf(amount);
    expect(showAmount({ low, high, over, measure: 'length' }, language), of).toBe(result);
  }
});

it('asks for more than 120 days of a third of 361', () => {
  const third = fraction(1, 3, 361);
  expect([isAtLeast(120, third), isAtLeast(121, third)]).toEqual([NO, YES]);
});

const WORDS: Readonly<Record<Language, Readonly<Record<Truth, string>>>> = {
  vi: { yes: 'đúng', no: 'không', unknown: 'chưa rõ' },
  en: { yes: 'yes', no: 'no', unknown: 'unknown' },
};

it.each(LANGUAGES)('knows three values as the page says (%s)', (language) => {
  const words = WORDS[language];
  const truths = [YES, NO, UNKNOWN];
  const pairs = truths.flatMap((a, at) => truths.slice(at).map((b) => [a, b] as const));
  const wanted = pairs.map(([a, b]) =>
    [a, b, all(a, b), any(a, b), not(a)].map((truth) => words[truthOf(truth)]),
  );
  const rows = rowsOf(read(`docs/explanation/unknown.${language}.md`));
  expect(rows.slice(2)).toEqual(wanted);
});
