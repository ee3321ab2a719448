/** The same people as JSON and as tables: the same answers, however the tables are written. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AnswerJson } from '../../../compiler/review/answer-json.ts';
import { answerJson } from '../../../compiler/review/answer-json.ts';
import { createReviewer } from '../../../runtime/review.ts';
import { ir } from '../../cases/cases.ts';
import { dossiers, withMissing } from '../../generators/dossiers.ts';
import { mulberry32 } from '../../generators/random.ts';
import { tabled } from '../../generators/samples.ts';
import { tableFiles } from '../../generators/tables.ts';
import { reviewed } from './folder.ts';

const { review } = createReviewer(ir);

const random = mulberry32(77);
const people: readonly unknown[] = [...dossiers(77, 300)].map((person, at) =>
  at % 3 === 0 ? withMissing(person, random) : person,
);

/** A message about a cell begins with its place; the rest is the same. */
const placeless = (answers: readonly AnswerJson[]): readonly unknown[] =>
  answers.map((answer) => ({ ...answer, problems: answer.problems.map(({ path }) => path) }));

const expected = placeless(people.map((person) => answerJson(review(person))));

describe('300 hồ sơ qua CSV / 300 dossiers through CSV', () => {
  test.each([
    ['Vietnamese', { style: 'vi' }],
    ['English, semicolons', { style: 'en', delimiter: ';' }],
    ['keys, tabs', { style: 'record', delimiter: '\t' }],
  ] as const)('%s', async (_, style) => {
    const { answers, warnings } = await reviewed(tableFiles(people, ir.schema, style));
    expect(placeless(answers)).toEqual(expected);
    expect(warnings.vi).toEqual([]);
  });

  test('decomposed letters, capitals, rows in any order, line feeds alone, no mark', async () => {
    const files = Object.entries(tableFiles(people, ir.schema, { style: 'vi' })).map(([name, text]) => {
      const [headings = '', ...rows] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
      const ordered = name === 'persons.csv' ? rows : stable(rows);
      return [name, [headings.toUpperCase(), ...ordered].join('\n').normalize('NFD')] as const;
    });
    const { answers } = await reviewed(Object.fromEntries(files));
    expect(placeless(answers)).toEqual(expected);
  });
});

/** Persons come in another order; the rows of each stay as they are. */
const stable = (rows: readonly string[]): readonly string[] =>
  rows.toSorted((one, other) => (idOf(one) < idOf(other) ? 1 : idOf(one) > idOf(other) ? -1 : 0));

const idOf = (row: string): string => row.split(',')[0] ?? '';

test('hồ sơ mẫu / the samples: ten people, the same as in JSONL', async () => {
  const samples = new URL('../../../decisions/samples/', import.meta.url);
  const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, samples)), 'utf8');
  const names = ['persons', 'convictions', 'interruptions', 'reductions', 'ratings'].map(
    (name) => `${name}.csv`,
  );
  const { answers, warnings } = await reviewed(
    Object.fromEntries(names.map((name) => [name, read(`csv/${name}`)])),
  );
  const people = tabled(read('2026.jsonl').trimEnd().split('\n'));
  expect(people).toHaveLength(10);
  expect(placeless(answers)).toEqual(placeless(people.map((person) => answerJson(review(person)))));
  expect(warnings.vi).toEqual([]);
});
