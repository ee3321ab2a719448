import { describe, expect, test } from 'vitest';
import { alternativesOf, reviewByReading } from '../../compiler/review/by-reading.ts';
import type { ByReading } from '../../compiler/review/by-reading.ts';
import type { Dossiers } from '../../compiler/review/entry.ts';
import { openDefinitions } from '../../compiler/review/readings.ts';
import { effectLines, effectsJson } from '../../compiler/cli/effects.ts';
import { cliTexts } from '../../compiler/cli/texts.ts';
import { createReviewer } from '../../runtime/review.ts';
import { ir } from '../cases/cases.ts';
import { dossiers, withMissing } from '../generators/dossiers.ts';
import { mulberry32 } from '../generators/random.ts';

async function* entries(
  records: readonly unknown[],
): Dossiers['entries'] & AsyncGenerator<{ place: number; record: unknown }> {
  for (const [at, record] of records.entries()) yield { place: at + 1, record };
}

const reviewed = (
  records: readonly unknown[],
  readings: Readonly<Record<string, string>> = {},
): Promise<ByReading> => reviewByReading({ counts: 'lines', entries: entries(records) }, ir, { readings });

describe('xét lại theo cách hiểu khác / reviewing by other readings', () => {
  test('tries every reading that is not taken, one at a time', () => {
    const alternatives = alternativesOf(ir, {});
    const count = openDefinitions(ir).reduce((sum, { body }) => sum + body.choices.length - 1, 0);
    expect(alternatives).toHaveLength(count);
    expect(count).toBeGreaterThanOrEqual(25);
    for (const { definition, taken, other } of alternatives) {
      expect(taken.id).toBe(definition.body.choices[definition.body.chosen]?.id);
      expect(other.id).not.toBe(taken.id);
    }
    // Where the run itself takes another reading, the decision's own becomes an alternative.
    const a7 = alternativesOf(ir, { A7: 'endCounted' }).find(
      ({ definition }) => definition.body.code === 'A7',
    );
    expect([a7?.taken.id, a7?.other.id]).toEqual(['endCounted', 'endNotCounted']);
  });

  test('finds what deciding everything again would find', async () => {
    const random = mulberry32(5);
    const whole = [...dossiers(11, 150)];
    const records = [
      ...whole,
      ...whole.slice(0, 60).map((dossier) => ({ ...withMissing(dossier, random), id: `${dossier.id}-less` })),
    ];
    const { effects, records: count } = await reviewed(records);
    expect(count).toBe(210);
    const before = createReviewer(ir);
    const verdicts = records.map((record) => before.review(record).verdict);
    for (const { definition, other, changes } of effects) {
      const again = createReviewer(ir, { readings: { [definition.body.code]: other.id } });
      const changed = records.flatMap((record, at) => {
        const { verdict } = again.review(record);
        return verdict === verdicts[at] ? [] : [`${record.id} ${verdicts[at]} ${verdict}`];
      });
      const told = changes.flatMap(({ from, to, ids }) => ids.map((id) => `${id} ${from} ${to}`));
      expect(told.toSorted(), definition.body.code).toEqual(changed.toSorted());
    }
    expect(effects.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(8);
  });

  test('counts whoever has no verdict that could change', async () => {
    const [one] = dossiers(3, 1);
    expect(await reviewed([one, one, {}, { id: 'P', sex: 'robot' }, 7])).toMatchObject({
      records: 5,
      invalid: 4,
    });
  });

  test('tells names, grounds and the first ten ids, and everything in JSON', async () => {
    const result = await reviewed([...dossiers(7, 400)]);
    const vi = effectLines(result, { lang: 'vi', texts: cliTexts.vi });
    const en = effectLines(result, { lang: 'en', texts: cliTexts.en });
    expect(vi).toContain(
      'A7 “thời gian đã chấp hành” hiểu là “tính cả ngày cuối”\n  căn cứ: Bộ luật Hình sự, Điều 38 khoản 1',
    );
    expect(vi).toMatch(/D7-\d+(?:, D7-\d+){9} và \d+ người khác/);
    expect(en).toContain('A7 “time served” read as “end counted”');
    expect(en).toMatch(/D7-\d+(?:, D7-\d+){9} and \d+ others/);
    const a7 = result.effects.find(({ definition }) => definition.body.code === 'A7');
    const all = a7?.changes.flatMap(({ ids }) => ids) ?? [];
    expect(all.length).toBeGreaterThan(10);
    const json = JSON.stringify(effectsJson(result));
    for (const id of all) expect(json).toContain(`"${id}"`);
  });
});
