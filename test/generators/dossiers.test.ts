/** The generated dossiers: complete, valid, repeatable, and spread over the whole act. */

import { describe, expect, it } from 'vitest';
import { decide } from '../oracle/act457.ts';
import { known, readFacts } from '../oracle/facts.ts';
import { parseDate, parseDuration, years } from '../oracle/legal-time.ts';
import { benign, dossiers, withMissing } from './dossiers.ts';
import type { Dossier } from './dossiers.ts';
import { mulberry32 } from './random.ts';
import { quarterEnd } from './rating-plan.ts';

const CUT_OFF = parseDate('2026-05-31');

/** Every way in which a record could be invalid, as this one is. */
function problems(record: Dossier): string[] {
  const arrest = parseDate(known(record.sentence?.detainedFrom, 'detainedFrom'));
  const birth = parseDate(known(record.birthDate, 'birthDate'));
  const list: readonly (readonly [problem: string, found: boolean])[] = [
    ['no convictions', (record.convictions ?? []).length === 0],
    ['birth not before arrest', birth >= arrest],
    ['arrest after the cut-off', arrest > CUT_OFF],
    ['pregnant man', record.sex === 'male' && record.pregnant === true],
    ['life with a term', record.sentence?.kind === 'life' && record.sentence.term !== undefined],
    ['child to come', (record.childBirthDate ?? '') > '2026-05-31'],
    ['nothing left', (readFacts(record, '2026-05-31').remaining ?? 1) <= 0],
    ...offenceProblems(record, birth),
    ...interruptionProblems(record, arrest),
    ...ratingProblems(record, arrest),
  ];
  return list.filter(([, found]) => found).map(([problem]) => problem);
}

function offenceProblems(record: Dossier, birth: number): (readonly [string, boolean])[] {
  const combined = record.sentence?.term ? parseDuration(record.sentence.term) : Infinity;
  return (record.convictions ?? []).flatMap((conviction) => {
    const date = parseDate(known(conviction.offenceDate, 'offenceDate'));
    const term = known(conviction.term, 'term');
    const over = term === 'life' ? record.sentence?.kind === 'fixedTerm' : parseDuration(term) > combined;
    return [
      ['offence outside life', date <= birth || date > CUT_OFF],
      ['term above the combined one', over || (combined !== Infinity && combined > years(30))],
    ];
  });
}

function interruptionProblems(record: Dossier, arrest: number): (readonly [string, boolean])[] {
  const list = record.sentence?.interruptions ?? [];
  const ends = list.map((item) => (item.to ? parseDate(item.to) : CUT_OFF));
  const starts = list.map((item) => parseDate(known(item.from, 'from')));
  const running = list.filter((item) => !item.to);
  return [
    ['ends before it begins', starts.some((start, i) => start > (ends[i] ?? 0))],
    ['begins outside', starts.some((start) => start < arrest || start > CUT_OFF)],
    ['overlaps', starts.some((start, i) => i > 0 && start <= (ends[i - 1] ?? Infinity))],
    ['running or not', (record.status === 'suspended') !== (running.length === 1) || running.length > 1],
    ['runs, but is no suspension', running.some((item) => item.reason !== 'suspension')],
  ];
}

function ratingProblems(record: Dossier, arrest: number): (readonly [string, boolean])[] {
  const ends = (record.ratings ?? []).map((r) =>
    quarterEnd(known(r.year, 'year'), known(r.quarter, 'quarter')),
  );
  return [
    ['quarter twice', new Set(ends).size !== ends.length],
    ['quarter outside', ends.some((end) => end <= arrest || end > CUT_OFF)],
  ];
}

describe('dossiers', () => {
  const sample = [...dossiers(457, 6000)];

  it('are valid', () => {
    for (const record of sample) expect(problems(record), record.id).toEqual([]);
  });

  it('are the same for the same seed', () => {
    expect([...dossiers(7, 40)]).toEqual([...dossiers(7, 60)].slice(0, 40));
    expect([...dossiers(7, 5)]).not.toEqual([...dossiers(8, 5)]);
  });

  it('reach every route, and every clause of Article 4 as the only obstacle', () => {
    const answers = sample.map((record) => decide(record));
    const eligible = answers.filter(({ verdict }) => verdict === 'eligible');
    expect(eligible.length / sample.length).toBeGreaterThan(0.15);
    expect(new Set(eligible.map(({ route }) => route))).toEqual(new Set(['3.1', '3.2', '3.3', '3.4']));
    const alone = answers.filter(({ excludedBy, failed }) => excludedBy.length === 1 && failed.length === 0);
    const clauses = new Set(alone.map(({ excludedBy }) => excludedBy[0]));
    expect(clauses).toEqual(new Set(Array.from({ length: 15 }, (_, index) => `4.${index + 1}`)));
  });

  it('begin with a benign one', () => {
    expect(problems(benign('b'))).toEqual([]);
    expect(decide(benign('b'))).toEqual({ verdict: 'eligible', route: '3.1', excludedBy: [], failed: [] });
  });
});

describe('withMissing', () => {
  /** The number of nulls anywhere inside. */
  const nulls = (value: unknown): number => {
    if (value === null) return 1;
    if (typeof value !== 'object') return 0;
    return Object.values(value as object).reduce((sum: number, inner: unknown) => sum + nulls(inner), 0);
  };

  it('forgets one to five facts, never the id, and leaves the original alone', () => {
    const random = mulberry32(9);
    for (const record of dossiers(9, 1500)) {
      const before = structuredClone(record);
      const less = withMissing(record, random);
      expect(record).toEqual(before);
      expect(less.id).toBe(record.id);
      expect(nulls(less)).toBeGreaterThanOrEqual(1);
      expect(nulls(less)).toBeLessThanOrEqual(5);
    }
  });

  it('never turns a closed suspension into a running one', () => {
    const random = mulberry32(3);
    for (const record of dossiers(3, 3000)) {
      const less = withMissing(record, random);
      less.sentence?.interruptions?.forEach((item) => {
        if (item.reason === 'suspension') expect(item.to).not.toBeNull();
      });
    }
  });
});
