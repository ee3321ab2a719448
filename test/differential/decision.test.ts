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

describe('on complete dossiers', () => {
  it('the rules decide as an independent reading of the act', () => {
    let seen = 0;
    for (const dossier of dossiers(457, COMPLETE)) {
      const { verdict, route, excludedBy, failed } = interpreted(dossier);
      expect({ id: dossier.id, verdict, route, excludedBy, failed }).toEqual({ id: dossier.id, ...decide(dossier) });
      seen += 1;
    }
    expect(seen).toBe(COMPLETE);
  });
});

describe('on dossiers with missing facts', () => {
  const random = mulberry32(2026);
  const pairs: { whole: Dossier; part: Dossier }[] = [];
  for (const whole of dossiers(31, WITH_GAPS)) pairs.push({ whole, part: withMissing(whole, random) });

  it('the generated module answers exactly as the interpreter', () => {
    for (const { part } of pairs) expect(generated(part)).toEqual(interpreted(part));
  });

  it('a missing fact never turns a verdict into its opposite, and never makes an exclusion', () => {
    const verdicts = new Map<string, number>();
    for (const { whole, part } of pairs) {
      const [full, partial] = [generated(whole), generated(part)];
      verdicts.set(partial.verdict, (verdicts.get(partial.verdict) ?? 0) + 1);
      if (partial.verdict !== 'undetermined') expect([part.id, partial.verdict]).toEqual([part.id, full.verdict]);
      expect(full.excludedBy).toEqual(expect.arrayContaining([...partial.excludedBy]));
    }
    // Each kind of answer is met, so that the claim above is not empty.
    for (const verdict of ['eligible', 'ineligible', 'undetermined']) expect(verdicts.get(verdict)).toBeGreaterThan(100);
  });

  it('an open verdict names keys that are really unknown, and giving them all settles it', () => {
    for (const { whole, part } of pairs) {
      const { verdict, missing } = generated(part);
      if (verdict !== 'undetermined') {
        expect(missing).toEqual([]);
        continue;
      }
      expect(missing.length).toBeGreaterThan(0);
      for (const path of missing) expect([path, valueAt(part, path) ?? null]).toEqual([path, null]);
      expect(settled(whole, part)).not.toBe('undetermined');
    }
  });
});

/** Fills what an answer asks for from the whole dossier, again and again, until it asks for nothing. */
function settled(whole: Dossier, part: Dossier): Answer['verdict'] {
  let filled: unknown = structuredClone(part);
  for (let round = 0; round < 10; round++) {
    const answer = interpreted(filled);
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
