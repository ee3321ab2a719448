/** The empty tables that `dacxa template` writes. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tablesOf } from '../../../compiler/review/csv/tables.ts';
import { ir } from '../../cases/cases.ts';
import { folderOf, run, RULES } from '../../cli/run.ts';

const names = ['convictions.csv', 'interruptions.csv', 'persons.csv', 'ratings.csv', 'reductions.csv'];

test.each([
  ['vi', 'HUONG-DAN.txt'],
  ['en', 'GUIDE.txt'],
] as const)('are read without a word when nobody has filled them in: %s', async (lang, guide) => {
  const inside = folderOf({});
  const out = inside('template');
  expect(await run(['template', '--out', out, '--lang', lang])).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(out).toSorted()).toEqual([...names, guide].toSorted());
  const { code, out: answers, err } = await run(['review', RULES, out, '--lang', lang]);
  expect({ code, answers }).toEqual({ code: 0, answers: '' });
  expect(err).not.toMatch(/^(?:lưu ý|note):/m);

  const text = readFileSync(`${out}/${guide}`, 'utf8');
  const { persons, lists } = tablesOf(ir.schema);
  for (const { columns } of [persons, ...lists])
    for (const column of columns) {
      expect(text).toContain(`\r\n${column.names[lang]}\r\n`);
      expect(text).toContain(`: ${column.key};`);
    }
  // Every column says what it takes, and every fact what it means.
  expect(text).not.toMatch(/undefined|\[object|Infinity/);
});

test('are the same bytes every time, with and without a decision', async () => {
  const inside = folderOf({});
  await run(['template', '--out', inside('one')]);
  await run(['template', RULES, '--out', inside('two')]);
  for (const name of [...names, 'HUONG-DAN.txt'])
    expect(readFileSync(inside(`one/${name}`))).toEqual(readFileSync(inside(`two/${name}`)));
});

test('are never written over what somebody has filled in', async () => {
  const inside = folderOf({});
  mkdirSync(inside('out'));
  writeFileSync(inside('out/ratings.csv'), 'id\nA\n');
  const { code, err } = await run(['template', '--out', inside('out'), '--lang', 'en']);
  expect(code).toBe(1);
  expect(err).toContain('is there already and differs');
  expect(readdirSync(inside('out'))).toEqual(['ratings.csv']);
});

test('need a place', async () => {
  expect(await run(['template'])).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
});
