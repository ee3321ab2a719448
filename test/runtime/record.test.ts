/** Reading a record, and what makes one invalid: each case on both sides of its boundary. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import { schemaIr } from '../../compiler/schema/schema-ir.ts';
import { createSource } from '../../grammar/index.ts';
import { valueAt, valueIn } from '../../runtime/facts.ts';
import { createConstraints } from '../../runtime/constraints.ts';
import { problemText } from '../../runtime/problem-text.ts';
import { between, unlimited } from '../../runtime/range.ts';
import { createReader } from '../../runtime/record.ts';
import { dayNumber } from '../../runtime/time.ts';
import { NO, UNKNOWN } from '../../runtime/truth.ts';
import { dossiers } from '../generators/dossiers.ts';

const path = 'decisions/schema/inmate.yaml';
const loaded = loadSchema(createSource(path, readFileSync(path, 'utf8')));
if (!loaded.ok)
  throw new Error(JSON.stringify(loaded.diagnostics.map(({ key, params }) => ({ key, params }))));
const schema = schemaIr(loaded.value);
const read = createReader(schema);

const day = (iso: string): number => dayNumber(iso) ?? Number.NaN;
const dates = { board: day('2026-06-15'), cutoff: day('2026-05-31') };
const check = createConstraints(schema, dates);

type Json = Readonly<Record<string, unknown>>;

const problemsOf = (record: unknown): readonly string[] => {
  const { facts, problems } = read(record);
  return [...problems, ...check(facts)].map((problem) => `${problem.path} ${problem.key}`);
};

const sentence = (more: Json): Json => ({ id: 'P1', sentence: more });
const conviction = (more: Json, rest: Json = {}): Json => ({ id: 'P1', ...rest, convictions: [more] });

describe('an empty record', () => {
  it('is valid as soon as it has an id: everything is unknown', () => {
    expect(problemsOf({ id: 'P1' })).toEqual([]);
    const { id, facts } = read({ id: 'P1' });
    expect(id).toBe('P1');
    expect(facts['pregnant']).toBe(UNKNOWN);
    expect(facts['fine']).toBeNull();
    expect(facts['convictions']).toBeNull();
    expect(facts['birthDate']).toEqual(between(-Infinity, Infinity));
    expect(facts['priorConvictions']).toEqual(between(0, Infinity));
    expect(facts['sentence']).toMatchObject({ kind: null, term: between(0, 30 * 360), reductions: null });
  });

  it('needs an id', () => {
    for (const record of [{}, { id: null }, { id: '' }, { id: ' ' }])
      expect(problemsOf(record)).toEqual(['id missingId']);
    expect(problemsOf({ id: 7 })).toEqual(['id notText']);
  });

  it('is an object', () => {
    for (const record of [null, [], 'P1', 1, undefined]) expect(problemsOf(record)).toEqual([' notARecord']);
  });
});

describe('keys and types', () => {
  it('knows no other keys, at any level', () => {
    expect(problemsOf({ id: 'P1', fines: 'paid' })).toEqual(['fines unknownKey']);
    expect(problemsOf(sentence({ length: 'P1Y' }))).toEqual(['sentence.length unknownKey']);
    expect(problemsOf(conviction({ intent: true }))).toEqual(['convictions[0].intent unknownKey']);
    expect(problemsOf({ id: 'P1', 'sentence.term': 'P1Y' })).toEqual(['sentence.term unknownKey']);
  });

  it('names the key that was meant where only capitals or separators differ', () => {
    const meant = (record: unknown): readonly unknown[] =>
      read(record).problems.flatMap(({ key, params }) =>
        key === 'unknownKey' ? ['meant' in params ? params.meant : undefined] : [],
      );
    expect(meant({ ID: 'P1' })).toEqual(['id']);
    expect(meant({ id: 'P1', prior_convictions: 1, 'prior-Convictions': 1 })).toEqual([
      'priorConvictions',
      'priorConvictions',
    ]);
    expect(meant({ id: 'P1', sentence: { Term: 'P1Y' }, Sentence: {} })).toEqual(['term', 'sentence']);
    expect(meant({ id: 'P1', convictions: [{}, { offence_code: 1, fines: 1 }] })).toHaveLength(2);
    expect(meant({ id: 'P1', term: 'P1Y', '': 1 })).toEqual([undefined, undefined]);
  });

  it('is not fooled by keys that every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const record: unknown = JSON.parse(`{"id":"P1","${key}":{"fine":"paid"},"sentence":{"${key}":1}}`);
      expect(problemsOf(record)).toEqual([`${key} unknownKey`, `sentence.${key} unknownKey`]);
      expect(read(record).facts['fine']).toBeNull();
    }
  });

  it('takes null for unknown, everywhere', () => {
    expect(
      problemsOf({ id: 'P1', sex: null, sentence: null, convictions: null, ratings: [{ year: null }] }),
    ).toEqual([]);
  });

  it.each([
    [{ pregnant: 'yes' }, 'pregnant notYesNo'],
    [{ pregnant: 1 }, 'pregnant notYesNo'],
    [{ name: 5 }, 'name notText'],
    [{ birthDate: '31/05/2000' }, 'birthDate notADate'],
    [{ birthDate: '2001-02-29' }, 'birthDate notADate'],
    [{ birthDate: 20000101 }, 'birthDate notADate'],
    [{ sex: 'nam' }, 'sex notAValue'],
    [{ sex: true }, 'sex notAValue'],
    [{ nationality: 'Vietnam' }, 'nationality notACountry'],
    [{ priorConvictions: '1' }, 'priorConvictions notWhole'],
    [{ priorConvictions: 1.5 }, 'priorConvictions notWhole'],
    [{ priorConvictions: -1 }, 'priorConvictions tooSmall'],
    [{ sentence: 'P3Y' }, 'sentence notAGroup'],
    [{ sentence: [] }, 'sentence notAGroup'],
    [{ sentence: { term: '7 năm' } }, 'sentence.term notALength'],
    [{ sentence: { term: 'P' } }, 'sentence.term notALength'],
    [{ sentence: { term: 'life' } }, 'sentence.term notALength'],
    [{ sentence: { interruptions: {} } }, 'sentence.interruptions notAList'],
    [{ sentence: { reductions: ['P1Y'] } }, 'sentence.reductions[0] notAnItem'],
    [{ convictions: [null] }, 'convictions[0] notAnItem'],
    [{ convictions: [{ code: 2015 }] }, 'convictions[0].code notAValue'],
    [{ convictions: [{ article: 123 }] }, 'convictions[0].article notText'],
    [{ convictions: [{ acts: 'trading' }] }, 'convictions[0].acts notValues'],
    [{ convictions: [{ acts: ['trading', 'selling'] }] }, 'convictions[0].acts notValues'],
    [{ convictions: [{}, { term: 'forever' }] }, 'convictions[1].term notALengthOrLife'],
    [{ convictions: [{ victims: -1 }] }, 'convictions[0].victims tooSmall'],
    [{ ratings: [{ quarter: 0 }] }, 'ratings[0].quarter tooSmall'],
    [{ ratings: [{ quarter: 5 }] }, 'ratings[0].quarter tooLarge'],
    [{ convictions: [] }, 'convictions emptyList'],
  ])('%j is a mistake', (more, problem) => {
    expect(problemsOf({ id: 'P1', ...more })).toEqual([problem]);
  });

  it('bounds a term at 30 years', () => {
    expect(problemsOf(sentence({ term: 'P30Y' }))).toEqual([]);
    expect(problemsOf(sentence({ term: 'P30Y1D' }))).toEqual(['sentence.term lengthTooLarge']);
  });

  it('keeps reading after a mistake and names every one', () => {
    expect(problemsOf({ sex: 'x', fine: 'y', convictions: [] })).toEqual([
      'sex notAValue',
      'fine notAValue',
      'convictions emptyList',
      'id missingId',
    ]);
  });
});

describe('prepared values', () => {
  it('are no quantity because of how the keys of their group are called', () => {
    const facts = { group: { low: 1, high: 2, over: 3 } };
    expect(valueAt(facts, ['group', 'over'])).toBe(3);
    expect(valueIn('group.low')(facts)).toBe(1);
  });

  it('are truths, ranges, keys and lists', () => {
    const { facts } = read({
      id: 'P1',
      pregnant: false,
      birthDate: '1970-01-02',
      sentence: { term: 'P7Y6M', reductions: [] },
      convictions: [{ term: 'life', acts: ['trading'], judgment: '1/HS' }, { term: 'P1Y' }],
    });
    expect(facts).toMatchObject({
      pregnant: NO,
      birthDate: 1,
      sentence: { term: 2700, reductions: [] },
      convictions: [
        { term: unlimited, acts: ['trading'], judgment: '1/HS', intentional: UNKNOWN },
        { term: 360, acts: null, victims: between(0, Infinity) },
      ],
    });
    expect(facts['convictions']).toMatchObject([{}, {}]);
  });

  it.each([{}, { id: null }, { id: ' ' }, { id: undefined }])('need an id: %j', (record) => {
    expect(read(record)).toMatchObject({ id: null, problems: [{ path: 'id', key: 'missingId' }] });
  });

  it('tell of an id that is none as of any other text', () => {
    expect(read({ id: 5 }).problems).toMatchObject([{ path: 'id', key: 'notText' }]);
  });

  it('of one record do not show in the next', () => {
    read({ id: 'P1', sex: 'male', sentence: { kind: 'life' }, ratings: [{ year: 2025 }] });
    expect(read({ id: 'P2', ratings: [{}] }).facts).toMatchObject({
      id: 'P2',
      sex: null,
      sentence: { kind: null },
      ratings: [{ year: between(0, 9999) }],
    });
  });
});

describe('the end of an interruption', () => {
  const ends = (status: string | null, ...interruptions: readonly Json[]): readonly unknown[] => {
    const { facts } = read({ id: 'P1', status, sentence: { interruptions } });
    const group = facts['sentence'];
    const list: unknown =
      typeof group === 'object' && group !== null && 'interruptions' in group ? group.interruptions : [];
    return Array.isArray(list) ? list.map((item: { readonly to: unknown }) => item.to) : [];
  };
  const running = { from: '2026-01-01', reason: 'suspension' };
  const later = between(day('2026-01-01'), Infinity);

  it('is open for the one running suspension of a suspended person', () => {
    expect(ends('suspended', running)).toEqual([unlimited]);
    expect(ends('suspended', { from: '2020-01-01', reason: 'bail' }, running)[1]).toEqual(unlimited);
    expect(
      ends('suspended', { from: '2020-01-01', to: '2020-02-01', reason: 'suspension' }, running)[1],
    ).toEqual(unlimited);
  });

  it('is unknown otherwise, and not before its beginning', () => {
    expect(ends('serving', running)).toEqual([later]);
    expect(ends(null, running)).toEqual([later]);
    expect(ends('suspended', { from: '2026-01-01' })).toEqual([later]);
    expect(ends('suspended', { reason: 'suspension' }, { from: '2026-01-01' })).toEqual([
      between(-Infinity, Infinity),
      later,
    ]);
    expect(ends('suspended', running, running)).toEqual([later, later]);
  });
});

describe('contradictions between dates', () => {
  it('birth is before the arrest', () => {
    const born = (birthDate: string) =>
      problemsOf({ id: 'P1', birthDate, sentence: { detainedFrom: '2010-01-01' } });
    expect(born('2009-12-31')).toEqual([]);
    expect(born('2010-01-01')).toEqual(['birthDate notBefore']);
  });

  it('an offence is after birth and not after the cut-off', () => {
    const offence = (offenceDate: string) =>
      problemsOf(conviction({ offenceDate }, { birthDate: '1990-05-05' }));
    expect(offence('1990-05-05')).toEqual(['convictions[0].offenceDate notBefore']);
    expect(offence('1990-05-06')).toEqual([]);
    expect(offence('2026-05-31')).toEqual([]);
    expect(offence('2026-06-01')).toEqual(['convictions[0].offenceDate after']);
  });

  it('an interruption begins between arrest and cut-off and ends no earlier', () => {
    const away = (from: string, to: string) =>
      problemsOf(sentence({ detainedFrom: '2020-01-10', interruptions: [{ from, to, reason: 'bail' }] }));
    const at = 'sentence.interruptions[0].from';
    expect(away('2020-01-10', '2020-01-10')).toEqual([]);
    expect(away('2020-02-02', '2020-02-01')).toEqual([`${at} after`]);
    expect(away('2020-01-09', '2020-02-01')).toEqual([`${at} after`]);
    expect(away('2026-05-31', '2026-07-01')).toEqual([]);
    expect(away('2026-06-01', '2026-07-01')).toEqual([`${at} after`]);
  });

  it('interruptions do not overlap, in whatever order they stand', () => {
    const both = (...stretches: readonly (readonly [string, string?])[]) =>
      problemsOf(sentence({ interruptions: stretches.map(([from, to]) => ({ from, to, reason: 'bail' })) }));
    expect(both(['2020-01-01', '2020-02-01'], ['2020-02-01', '2020-03-01'])).toEqual([]);
    expect(both(['2020-02-01', '2020-03-01'], ['2020-01-01', '2020-02-01'])).toEqual([]);
    expect(both(['2020-01-01', '2020-02-02'], ['2020-02-01', '2020-03-01'])).toEqual([
      'sentence.interruptions[1] overlap',
    ]);
    expect(both(['2020-02-01', '2020-03-01'], ['2020-01-01', '2020-02-02'])).toEqual([
      'sentence.interruptions[0] overlap',
    ]);
    expect(
      both(['2020-01-01', '2021-01-01'], ['2020-02-01', '2020-02-02'], ['2020-05-01', '2020-05-02']),
    ).toHaveLength(2);
    expect(both(['2020-01-01'], ['2020-02-01', '2020-03-01'])).toEqual([]);
    expect(both(['2020-01-01', '2020-02-01'], ['2020-01-31'])).toEqual(['sentence.interruptions[1] overlap']);
  });

  it('a running suspension overlaps what comes after it', () => {
    const running = { from: '2025-01-01', reason: 'suspension' };
    const other = (from: string, to: string) =>
      problemsOf({
        id: 'P1',
        status: 'suspended',
        sentence: { interruptions: [running, { from, to, reason: 'bail' }] },
      });
    expect(other('2024-12-01', '2025-01-01')).toEqual([]);
    expect(other('2025-02-01', '2025-02-02')).toEqual(['sentence.interruptions[1] overlap']);
  });

  it('who is suspended has a running suspension, where the list is given', () => {
    const status = (interruptions: unknown) =>
      problemsOf({ id: 'P1', status: 'suspended', sentence: { interruptions } });
    const none = ['sentence.interruptions noneRunning'];
    expect(status(null)).toEqual([]);
    expect(status([{ from: '2026-01-01', reason: 'suspension' }])).toEqual([]);
    expect(status([{ from: '2026-01-01' }])).toEqual([]);
    expect(status([])).toEqual(none);
    expect(status([{ from: '2026-01-01', to: '2026-02-01', reason: 'suspension' }])).toEqual(none);
    expect(status([{ from: '2026-01-01', reason: 'bail' }])).toEqual(none);
    expect(problemsOf({ id: 'P1', status: 'serving', sentence: { interruptions: [] } })).toEqual([]);
  });
});

describe('contradictions between terms', () => {
  const terms = (kind: string | null, combined: string | null, term: string) =>
    problemsOf({ id: 'P1', sentence: { kind, term: combined }, convictions: [{}, { term }] });

  it('no conviction is above the combined term', () => {
    expect(terms('fixedTerm', 'P10Y', 'P10Y')).toEqual([]);
    expect(terms('fixedTerm', 'P10Y', 'P10Y1D')).toEqual(['convictions[1].term overMost']);
    expect(terms(null, null, 'P30Y')).toEqual([]);
  });

  it('a life term goes with life and commuted life only', () => {
    expect(terms('commutedLife', 'P30Y', 'life')).toEqual([]);
    expect(terms('life', null, 'life')).toEqual([]);
    expect(terms(null, 'P10Y', 'life')).toEqual([]);
    expect(terms('fixedTerm', 'P30Y', 'life')).toEqual(['convictions[1].term together']);
    expect(terms('commutedLife', 'P20Y', 'P21Y')).toEqual(['convictions[1].term overMost']);
  });

  it('life has no term', () => {
    expect(problemsOf(sentence({ kind: 'life' }))).toEqual([]);
    expect(problemsOf(sentence({ kind: 'life', term: 'P30Y' }))).toEqual(['sentence.term notAbsent']);
    expect(problemsOf(sentence({ kind: 'commutedLife', term: 'P30Y' }))).toEqual([]);
  });
});

describe('contradictions between other facts', () => {
  it('no quarter is rated twice', () => {
    const rated = (...quarters: readonly (readonly [number, number?])[]) =>
      problemsOf({
        id: 'P1',
        ratings: quarters.map(([year, quarter]) => ({ year, quarter, grade: 'fair' })),
      });
    expect(rated([2025, 1], [2025, 2], [2024, 1])).toEqual([]);
    expect(rated([2025, 1], [2025, 2], [2025, 1])).toEqual(['ratings[2] twice']);
    expect(rated([2025], [2025])).toEqual([]);
  });

  it('a rated quarter ends after the arrest and not after the board date', () => {
    const rated = (year: number, quarter: number, detainedFrom: string, board: string) => {
      const { facts } = read({
        id: 'P1',
        sentence: { detainedFrom },
        ratings: [{ year, quarter, grade: 'fair' }],
      });
      return createConstraints(schema, { ...dates, board: day(board) })(facts).map(
        ({ path: at, key }) => `${at} ${key}`,
      );
    };
    expect(rated(2026, 2, '2026-05-30', '2026-05-31')).toEqual([]);
    expect(rated(2026, 2, '2026-05-31', '2026-05-31')).toEqual(['ratings[0] quarterTooEarly']);
    expect(rated(2026, 2, '2020-01-01', '2026-05-30')).toEqual(['ratings[0] quarterTooLate']);
    expect(rated(2024, 1, '2024-02-28', '2026-05-31')).toEqual([]);
    expect(rated(2024, 1, '2024-02-29', '2026-05-31')).toEqual(['ratings[0] quarterTooEarly']);
  });

  it('no man is pregnant', () => {
    expect(problemsOf({ id: 'P1', sex: 'male', pregnant: true })).toEqual(['pregnant together']);
    expect(problemsOf({ id: 'P1', sex: 'male', pregnant: false })).toEqual([]);
    expect(problemsOf({ id: 'P1', sex: 'female', pregnant: true })).toEqual([]);
    expect(problemsOf({ id: 'P1', pregnant: true })).toEqual([]);
  });

  it('odd things are no contradictions', () => {
    expect(
      problemsOf({
        id: 'P1',
        sentence: { detainedFrom: '2020-01-01', reductions: [{ date: '2019-01-01', length: 'P1M' }] },
        convictions: [{ code: '2015', article: '256a', offenceDate: '2025-06-30' }],
        ratings: [
          { year: 2021, quarter: 1 },
          { year: 2025, quarter: 1 },
        ],
      }),
    ).toEqual([]);
  });
});

describe('every problem', () => {
  it('has a sentence in both languages that shows the path and nothing raw', () => {
    const records: readonly unknown[] = [
      5,
      {
        sex: 'x',
        oops: 1,
        pregnant: 3,
        birthDate: 'y',
        priorConvictions: -1,
        sentence: { term: 'P31Y' },
        ratings: 3,
      },
      {
        id: 'P1',
        sex: 'male',
        pregnant: true,
        sentence: { kind: 'life', term: 'P3Y' },
        convictions: [{ term: 'P4Y' }],
      },
      { id: 'P1', status: 'suspended', sentence: { interruptions: [] }, convictions: [{ acts: [1] }] },
    ];
    for (const record of records) {
      const { facts, problems } = read(record);
      for (const problem of [...problems, ...check(facts)]) {
        for (const lang of ['vi', 'en'] as const) {
          const text = problemText(problem, lang);
          expect(text.startsWith(problem.path)).toBe(true);
          expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/);
        }
      }
    }
  });

  it('says a bound as people do', () => {
    const [problem] = read(sentence({ term: 'P31Y' })).problems;
    if (problem === undefined) throw new Error('no problem');
    expect(problemText(problem, 'vi')).toBe('sentence.term: “mức án” không được quá 30 năm');
    expect(problemText(problem, 'en')).toBe('sentence.term: “term” must not be over 30 years');
  });
});

it('finds nothing wrong with complete dossiers', () => {
  for (const dossier of dossiers(11, 500)) {
    expect(problemsOf(JSON.parse(JSON.stringify(dossier)))).toEqual([]);
  }
});
