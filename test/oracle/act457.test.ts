/** The suggested vectors of the act's reading, as facts about the oracle. They are derived, not official. */

import { describe, expect, it } from 'vitest';
import { benign } from '../generators/dossiers.ts';
import type { Conviction, Dossier, Grade, Rating, Sentence } from '../generators/dossiers.ts';
import { decide } from './act457.ts';
import { readFacts } from './facts.ts';
import { formatDuration, legalDaysBetween, parseDate, parseDuration, years } from './legal-time.ts';

/** The newest `count` quarters, all of one grade, up to Q1/2026. */
function quarters(count: number, grade: Grade = 'fair'): Rating[] {
  return Array.from({ length: count }, (_, back) => {
    const index = 2026 * 4 - back;
    return { year: Math.floor(index / 4), quarter: ((index % 4) + 1) as 1 | 2 | 3 | 4, grade };
  });
}

interface Case {
  readonly term: string;
  readonly arrest: string;
  readonly reduced?: string;
  readonly offence?: Conviction;
  readonly sentence?: Sentence;
  readonly rest?: Partial<Dossier>;
}

/** The benign person with another sentence, well rated for as long as anyone needs. */
function person({ term, arrest, reduced, offence, sentence, rest }: Case): Dossier {
  const base = benign('vector');
  const reductions = reduced === undefined ? [] : [{ date: '2025-08-31', length: reduced }];
  return {
    ...base,
    sentence: { ...base.sentence, term, detainedFrom: arrest, reductions, ...sentence },
    convictions: (base.convictions ?? []).map((plain) => ({
      ...plain,
      offenceDate: arrest,
      term,
      ...offence,
    })),
    ratings: quarters(18),
    ...rest,
  };
}

const ELIGIBLE = { verdict: 'eligible', route: '3.1', excludedBy: [], failed: [] };
const barredBy = (...excludedBy: string[]) => ({
  verdict: 'ineligible',
  route: null,
  excludedBy,
  failed: [],
});
const failing = (...failed: string[]) => ({ verdict: 'ineligible', route: null, excludedBy: [], failed });

const remainingOf = (record: Dossier): string =>
  formatDuration(readFacts(record, '2026-05-31').remaining ?? -1);

const THEFT = { article: '173' };
const TRADING = { article: '251' };
const STORAGE = { article: '249' };
const ROBBERY = { article: '168' };
const FRAUD = { article: '174' };
const MURDER = { article: '123' };

describe('legal time', () => {
  it('1: counts 9 years from 31/8/2016 to 31/8/2025 (the official example)', () => {
    expect(legalDaysBetween(parseDate('2016-08-31'), parseDate('2025-08-31'))).toBe(years(9));
    expect(remainingOf(person({ term: 'P12Y', arrest: '2017-05-31', reduced: 'P2Y' }))).toBe('P1Y');
  });

  it('caps the days left at 29 and clamps to the end of a month', () => {
    expect(formatDuration(legalDaysBetween(parseDate('2023-06-01'), parseDate('2026-05-31')))).toBe(
      'P2Y11M29D',
    );
    expect(legalDaysBetween(parseDate('2008-02-29'), parseDate('2026-02-28'))).toBe(years(18));
    expect(legalDaysBetween(parseDate('2008-02-29'), parseDate('2026-02-27'))).toBeLessThan(years(18));
    expect(parseDuration('P365D')).toBe(parseDuration('P12M5D'));
  });

  it('cuts interruptions in exact days, however they are listed', () => {
    const bail = (from: string, to: string) => ({ from, to, reason: 'bail' as const });
    const once = [bail('2022-01-10', '2022-03-10')];
    const twice = [bail('2022-01-10', '2022-01-31'), bail('2022-02-10', '2022-03-20')];
    const served = (interruptions: ReturnType<typeof bail>[]) =>
      readFacts(person({ term: 'P9Y', arrest: '2021-05-31', sentence: { interruptions } }), '2026-05-31')
        .served;
    expect(served(once)).toBe(served(twice));
    expect(formatDuration(served(once))).toBe('P4Y10M2D');
  });
});

describe('time served', () => {
  it('2: a third of 9 years is enough', () => {
    expect(decide(person({ term: 'P9Y', arrest: '2023-05-31', offence: THEFT }))).toEqual(ELIGIBLE);
  });

  it('3: a day less is not', () => {
    expect(decide(person({ term: 'P9Y', arrest: '2023-06-01', offence: THEFT }))).toEqual(failing('3.1.b'));
  });

  it('8: commuted life, 17 years served, 8 years remaining', () => {
    const life: Case = {
      term: 'P30Y',
      arrest: '2009-05-31',
      reduced: 'P5Y',
      offence: { ...FRAUD, term: 'life' },
      sentence: { kind: 'commutedLife' },
    };
    expect(remainingOf(person(life))).toBe('P8Y');
    expect(decide(person(life))).toEqual(ELIGIBLE);
    expect(decide(person({ ...life, reduced: 'P4Y11M29D' }))).toEqual(barredBy('4.6'));
    expect(decide(person({ ...life, arrest: '2012-06-01', reduced: 'P10Y' }))).toEqual(failing('3.1.b'));
  });

  it('9: commuted life for murder needs 17 years and at most 3 remaining', () => {
    const life: Case = {
      term: 'P30Y',
      arrest: '2009-05-31',
      reduced: 'P10Y',
      offence: { ...MURDER, term: 'life' },
      sentence: { kind: 'commutedLife' },
    };
    expect(decide(person(life))).toEqual(ELIGIBLE);
    expect(decide(person({ ...life, reduced: 'P9Y11M29D' }))).toEqual(barredBy('4.11'));
    expect(decide(person({ ...life, arrest: '2009-06-01', reduced: 'P11Y' }))).toEqual(failing('3.1.b'));
  });
});

describe('remaining time', () => {
  it('4: 7 years for drug trading: half served, at most 2 years remaining', () => {
    expect(decide(person({ term: 'P7Y', arrest: '2021-05-31', offence: TRADING }))).toEqual(ELIGIBLE);
    expect(decide(person({ term: 'P7Y', arrest: '2021-06-01', offence: TRADING }))).toEqual(barredBy('4.10'));
    const third: Case = { term: 'P7Y', arrest: '2023-05-31', reduced: 'P2Y', offence: TRADING };
    expect(decide(person(third))).toEqual(failing('3.1.b'));
  });

  it('5: the lower bands of drug offences', () => {
    const three: Case = { term: 'P3Y', arrest: '2024-05-31', offence: STORAGE };
    expect(decide(person({ ...three, reduced: 'P6M' }))).toEqual(ELIGIBLE);
    expect(decide(person({ ...three, reduced: 'P5M29D' }))).toEqual(barredBy('4.10'));
    const more: Case = { term: 'P3Y1M', arrest: '2024-05-31', reduced: 'P2M', offence: STORAGE };
    expect(remainingOf(person(more))).toBe('P11M');
    expect(decide(person(more))).toEqual(ELIGIBLE);
  });

  it('6: robbery below and from 7 years', () => {
    const below: Case = { term: 'P6Y11M', arrest: '2023-05-31', reduced: 'P2Y11M', offence: ROBBERY };
    expect(decide(person(below))).toEqual(ELIGIBLE);
    expect(decide(person({ ...below, reduced: 'P2Y10M29D' }))).toEqual(barredBy('4.9'));
    const seven: Case = { term: 'P7Y', arrest: '2022-05-31', reduced: 'P1Y', offence: ROBBERY };
    expect(decide(person(seven))).toEqual(ELIGIBLE);
    expect(decide(person({ ...seven, reduced: 'P11M29D' }))).toEqual(barredBy('4.9'));
    expect(decide(person({ ...seven, arrest: '2023-05-31', reduced: 'P2Y' }))).toEqual(failing('3.1.b'));
  });

  it('7: 9 years remaining is too much, but not for who is over 70', () => {
    const economic: Case = { term: 'P18Y', arrest: '2020-05-31', reduced: 'P3Y', offence: FRAUD };
    expect(decide(person(economic))).toEqual(barredBy('4.6'));
    const old = { rest: { birthDate: '1955-01-01' } };
    expect(decide(person({ ...economic, ...old }))).toEqual(ELIGIBLE);
    const later: Case = { ...economic, ...old, arrest: '2021-05-31', reduced: 'P4Y' };
    expect(decide(person(later))).toEqual({ ...ELIGIBLE, route: '3.3' });
    expect(decide(person({ ...later, rest: { birthDate: '1956-05-31' } })).verdict).toBe('eligible');
    expect(decide(person({ ...later, rest: { birthDate: '1956-06-01' } })).excludedBy).toEqual(['4.6']);
  });
});

describe('who is below 18', () => {
  const minor: Case = {
    term: 'P4Y',
    arrest: '2025-05-31',
    rest: { birthDate: '2009-03-01', civilObligation: 'unfulfilled', ratings: quarters(1) },
  };

  it('10: a quarter of the term and one rated quarter are enough, unpaid compensation does not matter', () => {
    expect(decide(person(minor))).toEqual({ ...ELIGIBLE, route: '3.4' });
  });

  it('10: but one rated quarter there must be, and the quarter served', () => {
    const unrated = { ...minor, rest: { ...minor.rest, ratings: [] } };
    expect(decide(person(unrated)).failed).toContain('3.1.a');
    expect(decide(person({ ...minor, arrest: '2025-06-01' })).failed).toEqual(['3.1.b', '3.1.đ', '3.4']);
  });
});

describe('quarters', () => {
  const three: Case = { term: 'P6Y', arrest: '2023-05-31', rest: { ratings: quarters(3) } };

  it('11: three of four are too few, unless the time was in custody or a circumstance holds', () => {
    expect(decide(person(three), '2026-04-20')).toEqual(failing('3.1.a'));
    for (const reason of [{ continuousCustody: true }, { compulsoryTreatment: true }, { greatMerit: true }])
      expect(decide(person({ ...three, rest: { ...three.rest, ...reason } }), '2026-04-20')).toEqual(
        ELIGIBLE,
      );
  });

  it('11: a bad quarter is not a missing one', () => {
    const older: Rating = { year: 2025, quarter: 2, grade: 'average' };
    const rest = { ratings: [...quarters(3), older], continuousCustody: true };
    expect(decide(person({ ...three, rest }), '2026-04-20')).toEqual(failing('3.1.a'));
  });

  it('is in no order, and the time since counts too', () => {
    const bad: Rating = { year: 2020, quarter: 1, grade: 'poor' };
    expect(decide(person({ ...three, rest: { ratings: [bad, ...quarters(4)] } }))).toEqual(ELIGIBLE);
    expect(decide(person({ ...three, rest: { ratingSince: 'average' } }))).toEqual(failing('3.1.a'));
  });
});

describe('offences', () => {
  it('12: sabotage of economic policy: barred where very serious, else half of the term', () => {
    const offence = (severity: 'serious' | 'verySerious'): Conviction => ({ article: '115', severity });
    const half: Case = { term: 'P7Y', arrest: '2022-05-31' };
    expect(decide(person({ ...half, offence: offence('verySerious') }))).toEqual(barredBy('4.7'));
    expect(decide(person({ ...half, offence: offence('serious') }))).toEqual(ELIGIBLE);
    expect(decide(person({ term: 'P7Y', arrest: '2023-05-31', offence: offence('serious') }))).toEqual(
      failing('3.1.b'),
    );
  });

  it('are the same under two codes where they correspond one to one', () => {
    const record = person({ term: 'P9Y', arrest: '2022-05-31' });
    const first = record.convictions?.[0] ?? {};
    const second = (entry: Conviction) => decide({ ...record, convictions: [first, { ...first, ...entry }] });
    expect(second({ code: '1999', article: '138' })).toEqual(ELIGIBLE);
    expect(second({ code: '1999', article: '138', judgment: 'another' })).toEqual(barredBy('4.14'));
    expect(second({ article: '174' })).toEqual(barredBy('4.14'));
    expect(second({ article: '260', intentional: false })).toEqual(ELIGIBLE);
  });

  it('of article 194 of 1999 are listed by their acts', () => {
    const half: Case = { term: 'P7Y', arrest: '2023-05-31', reduced: 'P2Y' };
    const combined = (...acts: ('storage' | 'trading' | 'appropriation')[]): Conviction => ({
      code: '1999',
      article: '194',
      acts,
    });
    expect(decide(person({ ...half, offence: combined('storage') }))).toEqual(ELIGIBLE);
    expect(decide(person({ ...half, offence: combined('storage', 'trading') }))).toEqual(failing('3.1.b'));
    expect(decide(person({ ...half, offence: combined('appropriation') }))).toEqual(failing('3.1.b'));
  });
});

describe('Article 2', () => {
  it('leaves out who is postponed or serves life, and still tells Article 4', () => {
    const term: Case = { term: 'P9Y', arrest: '2022-05-31' };
    const rest = { status: 'postponed', drugUseEvidence: true } as const;
    expect(decide(person({ ...term, rest }))).toEqual({ ...failing('2'), excludedBy: ['4.13'] });
    expect(decide(person({ ...term, sentence: { kind: 'life' } }))).toEqual(failing('2'));
  });

  it('takes in who is suspended, who answers for the time outside', () => {
    const away = [{ from: '2026-03-01', reason: 'suspension' as const }];
    const term: Case = { term: 'P9Y', arrest: '2022-05-31', sentence: { interruptions: away } };
    expect(decide(person({ ...term, rest: { status: 'suspended' } }))).toEqual({ ...ELIGIBLE, route: '3.2' });
    const rest = { status: 'suspended', lawfulWhileSuspended: false } as const;
    expect(decide(person({ ...term, rest }))).toEqual(failing('3.2.d'));
  });
});
