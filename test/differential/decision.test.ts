/** Three readings of one act must agree: the rules interpreted, the generated module, and one written by hand. */
import { describe, expect, it } from 'vitest';
import { createReview } from 'dacxa/decisions/2026';
import { createReviewer } from 'dacxa/runtime';
import type { Answer } from 'dacxa/runtime';
import { data } from '../../decisions/generated/2026.data.ts';
import { dossiers, withMissing } from '../generators/dossiers.ts';
import type { Dossier } from '../generators/dossier.ts';
import { mulberry32 } from '../generators/random.ts';
import { decide } from '../oracle/act457.ts';

/** Continuous integration runs a part; `DACXA_LONG=1` runs all. */
const LONG = process.env['DACXA_LONG'] === '1';
const COMPLETE = LONG ? 100_000 : 10_000;
const WITH_GAPS = LONG ? 200_000 : 20_000;

const interpreted = createReviewer(data).review;
const generated = createReview();

/** Compared as text: the framework's own comparison would take longer than all the decisions. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

describe('on complete dossiers', () => {
  it('the rules decide as an independent reading of the act', () => {
    let seen = 0;
    for (const dossier of dossiers(457, COMPLETE)) {
      const { verdict, route, excludedBy, failed } = generated(dossier);
      const [ours, theirs] = [{ verdict, route, excludedBy, failed }, decide(dossier)];
      const { verdict: v, route: r, excludedBy: e, failed: f } = theirs;
      if (!same(ours, { verdict: v, route: r, excludedBy: e, failed: f }))
        expect({ id: dossier.id, ...ours }).toEqual({ id: dossier.id, ...theirs });
      seen += 1;
    }
    expect(seen).toBe(COMPLETE);
  });
});

describe('on dossiers with missing facts', () => {
  const random = mulberry32(2026);
  const pairs: { whole: Dossier; part: Dossier; full: Answer; partial: Answer }[] = [];
  for (const whole of dossiers(31, WITH_GAPS)) {
    const part = withMissing(whole, random);
    pairs.push({ whole, part, full: generated(whole), partial: generated(part) });
  }

  it('the generated module answers exactly as the interpreter', () => {
    for (const { part, partial } of pairs) {
      const answer = interpreted(part);
      if (!same(partial, answer)) expect(partial).toEqual(answer);
    }
    expect(pairs).toHaveLength(WITH_GAPS);
  });

  it('a missing fact never turns a verdict into its opposite, and never makes an exclusion', () => {
    const verdicts = new Map<string, number>();
    for (const { part, full, partial } of pairs) {
      verdicts.set(partial.verdict, (verdicts.get(partial.verdict) ?? 0) + 1);
      if (partial.verdict !== 'undetermined' && partial.verdict !== full.verdict)
        expect([part.id, partial.verdict]).toEqual([part.id, full.verdict]);
      if (!partial.excludedBy.every((clause) => full.excludedBy.includes(clause)))
        expect(full.excludedBy).toEqual(expect.arrayContaining([...partial.excludedBy]));
    }
    // Each kind of answer is met, so that the claim above is not empty.
    for (const verdict of ['eligible', 'ineligible', 'undetermined'])
      expect(verdicts.get(verdict)).toBeGreaterThan(100);
  });

  it('an open verdict names keys that are really unknown, and giving them all settles it', () => {
    for (const { whole, part, partial } of pairs) {
      const { verdict, missing } = partial;
      if ((verdict === 'undetermined') !== missing.length > 0)
        expect([part.id, verdict, missing]).toEqual([]);
      for (const path of missing)
        if ((valueAt(part, path) ?? null) !== null) expect([part.id, path]).toEqual([]);
      if (verdict === 'undetermined') expect(settled(whole, part)).not.toBe('undetermined');
    }
  });
});

/** Fills what an answer asks for from the whole dossier, again and again, until it asks for nothing. */
function settled(whole: Dossier, part: Dossier): Answer['verdict'] {
  let filled: unknown = structuredClone(part);
  for (let round = 0; round < 10; round++) {
    const answer = generated(filled as Dossier);
    if (answer.verdict !== 'undetermined') return answer.verdict;
    for (const path of answer.missing) filled = withValue(filled, stepsOf(path), valueAt(whole, path));
  }
  return 'undetermined';
}

const stepsOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((step) => step !== '');

function valueAt(record: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    record,
  );
}

function withValue(record: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy: object = Array.isArray(record) ? [...record] : { ...(record as object | null) };
  Reflect.set(copy, step, withValue(Reflect.get(copy, step), rest, value));
  return copy;
}
