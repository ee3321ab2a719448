/** `dacxa review --readings` as it is called. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dacxa } from '../cases/dacxa.ts';
import { dossiers } from '../generators/dossiers.ts';

const rules = 'decisions/2026.rules';
const folder = mkdtempSync(join(tmpdir(), 'dacxa-'));
const good = join(folder, 'good.jsonl');
const lines = [...dossiers(7, 60)].map((dossier) => `${JSON.stringify(dossier)}\n`).join('');
writeFileSync(good, lines);

test('the answer is the same every time; what it cost is told apart', async () => {
  const one = await dacxa('review', rules, good, '--readings');
  const other = await dacxa('review', rules, good, '--readings');
  expect([one.exit, one.out]).toEqual([0, other.out]);
  expect(one.out).toContain('Đã xét 60 hồ sơ.');
  expect(one.err).toMatch(/^đọc lại 60 hồ sơ × \d+ cách hiểu: \d+,\d giây\n$/);
  const english = await dacxa('review', rules, good, '--readings', '--lang', 'en');
  expect(english.err).toMatch(/^60 records reviewed again × \d+ readings: \d+\.\d seconds\n$/);
});

test('a run that takes another reading compares with that one', async () => {
  const { out } = await dacxa('review', rules, good, '--readings', '--reading', 'A7=2', '--lang', 'en');
  expect(out).toContain('A7 “time served” read as “end not counted”');
});

test('JSON holds everything, and an invalid record exits with 3', async () => {
  const bad = join(folder, 'bad.jsonl');
  writeFileSync(bad, `${lines}{"id":"P","sex":"robot"}\n`);
  const { exit, out } = await dacxa('review', rules, bad, '--readings', '--format', 'json');
  expect(exit).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ records: 61, invalid: 1 });
});

test('options that have no use together are refused', async () => {
  expect(await dacxa('review', rules, good, '--readings', '--output', join(folder, 'x'))).toMatchObject({
    exit: 2,
    err: '--readings và --output không dùng cùng nhau\n',
  });
  expect(await dacxa('review', rules, good, '--format', 'json', '--lang', 'en')).toMatchObject({
    exit: 2,
    err: '--format is only used together with --readings\n',
  });
});
