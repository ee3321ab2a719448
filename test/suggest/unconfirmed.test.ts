/** A case that nobody has confirmed is run, and counts for nothing. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dacxa } from '../cases/dacxa.ts';
import { load, loaded } from '../cases/cases.ts';

const rules = 'decisions/2026.rules';
const text = `decision: 2026.rules
bases:
  an:
    title: { vi: 'Án trộm cắp', en: 'Theft' }
    record: { id: PN-1, convictionsSameOffence: 4 }
cases:
  - title: { vi: 'Bốn lần về cùng một tội', en: 'Four times for one offence' }
    about: '4.15'
    base: an
    expect: { verdict: ineligible, excludedBy: ['4.15'] }
`;
const mark = (verdict: string, value = 'yes'): string => `  - title: { vi: 'Hai lần', en: 'Twice' }
    about: '4.15'
    base: an
    changes: { convictionsSameOffence: 2 }
    unconfirmed: ${value}
    expect: { verdict: ${verdict} }
`;

function fileOf(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dacxa-')), 'few.cases.yaml');
  writeFileSync(path, content);
  return path;
}

const test = (content: string, ...more: readonly string[]): ReturnType<typeof dacxa> =>
  dacxa('test', rules, '--cases', fileOf(content), '--persons', '0', ...more);

it('is marked by yes, in either language, and by nothing else', () => {
  for (const value of ['yes', 'có', 'true'])
    expect(loaded(text + mark('undetermined', value)).cases.map(({ unconfirmed }) => unconfirmed)).toEqual([
      false,
      true,
    ]);
  expect(loaded(text + mark('undetermined', 'no')).cases[1]?.unconfirmed).toBe(false);
  expect(load(text + mark('undetermined', 'perhaps')).diagnostics.map(({ key }) => key)).toEqual([
    'wrongShape',
  ]);
});

it('is counted apart, in every format', async () => {
  const content = text + mark('undetermined');
  expect(await test(content)).toMatchObject({ exit: 0, out: '1 đạt, 0 không đạt, 1 chưa xác nhận\n' });
  expect(await test(content, '--lang', 'en')).toMatchObject({ out: '1 passed, 0 failed, 1 unconfirmed\n' });
  expect(JSON.parse((await test(content, '--format', 'json')).out)).toMatchObject({
    passed: 1,
    failed: 0,
    unconfirmed: 1,
    runs: [
      { passed: true, unconfirmed: false },
      { passed: false, unconfirmed: true },
    ],
  });
  const { out } = await test(content, '--format', 'junit');
  expect(out).toContain('tests="2" failures="0" skipped="1"');
  expect(out).toContain('<skipped message="chưa xác nhận"/>');
});

it('does not fail where the tool answers otherwise, but that is told', async () => {
  const { exit, out } = await test(text + mark('eligible'), '--lang', 'en');
  expect(exit).toBe(0);
  expect(out).toContain(
    'unconfirmed, and the tool answers otherwise than is written: Twice (Article 4 clause 15)',
  );
  expect(out).toContain('1 passed, 0 failed, 1 unconfirmed');
});

it('proves nothing where there are no other cases', async () => {
  const only = text.slice(0, text.indexOf('  - title')) + mark('undetermined');
  expect(await test(only, '--lang', 'en')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('no case is confirmed yet'),
  });
});

it('notices no slip', async () => {
  const all = ['--filter', '4.15', '--jobs', '1', '--lang', 'en'];
  const unnoticed = async (content: string): Promise<string> =>
    (await dacxa('mutate', rules, '--cases', fileOf(content), ...all)).out.match(/\d+ unnoticed/)?.[0] ?? '';
  expect(await unnoticed(text + mark('undetermined'))).toBe(await unnoticed(text));
  expect(await unnoticed(text + mark('undetermined', 'no'))).not.toBe(await unnoticed(text));
});

it('is what --suggest --write adds, once', async () => {
  const path = fileOf(text);
  const run = (): ReturnType<typeof dacxa> =>
    dacxa('test', rules, '--cases', path, '--suggest', '--write', '--filter', '4.15', '--lang', 'en');
  const first = await run();
  expect(first).toMatchObject({ exit: 0 });
  expect(first.out).toContain(`added 2 unconfirmed cases to ${path}\n`);
  const written = readFileSync(path, 'utf8');
  expect(written.startsWith(text)).toBe(true);
  const second = await run();
  expect(second.out).toBe(
    '1 passed, 0 failed, 2 unconfirmed\n\nnothing to suggest: every place is shown and every change is noticed\n',
  );
  expect(readFileSync(path, 'utf8')).toBe(written);
});

it('suggests only where somebody reads it', async () => {
  for (const more of [['--write'], ['--suggest', '--watch'], ['--suggest', '--format', 'junit']])
    expect(await test(text, ...more)).toMatchObject({ exit: 2, out: '' });
});
