/** A drafter changes the law as text: a threshold, a band, an exclusion, a fact. No TypeScript is touched. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { createReviewer } from '../../runtime/index.ts';
import type { Answer } from '../../runtime/index.ts';
import { benign } from '../generators/dossiers.ts';
import type { Dossier } from '../generators/dossier.ts';
import { hostOf } from '../harness.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../decisions/${path}`, import.meta.url), 'utf8');

/** Replaces exactly one place, so that a test cannot pass by changing nothing. */
function change(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
}

function review(files: Readonly<Record<string, string>>, record: unknown): Answer {
  const outcome = compile('2026.rules', hostOf(files));
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ key }) => key).join(' '));
  return createReviewer(outcome.value).review(record);
}

const rules = read('2026.rules');
const schema = read('schema/inmate.yaml');

/** Nine years for theft, arrested on 31 May 2023: served exactly a third. */
const aThird: Dossier = { ...benign('p'), sentence: { ...benign('p').sentence, detainedFrom: '2023-05-31' } };

it('a third becomes a half', () => {
  const half = change(
    rules,
    '| tù có thời hạn     | không                   | 1/3 mức án |',
    '| tù có thời hạn     | không                   | 1/2 mức án |',
  );
  expect(review({ '2026.rules': rules }, aThird).verdict).toBe('eligible');
  expect(review({ '2026.rules': half }, aThird)).toMatchObject({ verdict: 'ineligible', failed: ['3.1.b'] });
});

it('a band is split in two', () => {
  const band = '          | tù có thời hạn     | trên 08 năm đến 10 năm | 08 quý  |\n';
  const split =
    '          | tù có thời hạn     | trên 08 năm đến dưới 09 năm | 08 quý  |\n' +
    '          | tù có thời hạn     | từ 09 năm đến 10 năm   | 40 quý  |\n';
  expect(review({ '2026.rules': change(rules, band, split) }, aThird)).toMatchObject({
    verdict: 'ineligible',
    failed: ['3.1.a'],
  });
});

it('an exclusion is added', () => {
  const more = change(
    rules,
    '\nĐiều 5 "',
    '\n  khoản 16 "Trộm cắp" / "Theft"\n    khi bị kết án về tội trộm cắp tài sản\n\nĐiều 5 "',
  );
  expect(review({ '2026.rules': more }, aThird)).toMatchObject({
    verdict: 'ineligible',
    excludedBy: ['4.16'],
  });
});

it('a fact is added to the schema and used in an exclusion', () => {
  const facts = change(
    schema,
    '  harsherAppeal:\n',
    `  escaped:
    names: { vi: đã từng bỏ trốn, en: has ever escaped }
    kind: truth
    not: { vi: chưa từng bỏ trốn, en: has never escaped }
    help: { vi: Đã từng bỏ trốn khỏi nơi giam giữ., en: Has ever escaped from custody. }
  harsherAppeal:
`,
  );
  const more = change(
    rules,
    '\nĐiều 5 "',
    '\n  khoản 16 "Bỏ trốn" / "Escape"\n    khi đã từng bỏ trốn\n\nĐiều 5 "',
  );
  const files = { '2026.rules': more, 'schema/inmate.yaml': facts };
  expect(review(files, aThird)).toMatchObject({ verdict: 'undetermined', missing: ['escaped'] });
  expect(review(files, { ...aThird, escaped: false }).verdict).toBe('eligible');
  expect(review(files, { ...aThird, escaped: true })).toMatchObject({
    verdict: 'ineligible',
    excludedBy: ['4.16'],
  });
  expect(review({ '2026.rules': rules }, { ...aThird, escaped: true }).verdict).toBe('invalid');
});
