/** `dacxa test` as it is called: what it says, and how it exits. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dacxa } from './dacxa.ts';

const good = 'test/fixtures/cases/good.cases.yaml';
const rules = 'decisions/2026.rules';
const folder = mkdtempSync(join(tmpdir(), 'dacxa-'));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const failing = write(
  'failing.cases.yaml',
  readFileSync(good, 'utf8').replace('verdict: eligible, route: 3.1,', 'verdict: ineligible,'),
);

describe('dacxa test', () => {
  test('exits with 0 when all cases pass', async () => {
    expect(await dacxa('test', rules, '--cases', good, '--persons', '50')).toEqual({
      exit: 0,
      out: '10 đạt, 0 không đạt\nkhẳng định: 8 giữ vững trên 59 người\n',
      err: '',
    });
    expect(await dacxa('test', rules, '--cases', good, '--persons', '50', '--lang', 'en')).toEqual({
      exit: 0,
      out: '10 passed, 0 failed\nassertions: 8 hold for 59 persons\n',
      err: '',
    });
  });

  test('exits with 1 when one fails, and says which and why', async () => {
    const { exit, out } = await dacxa('test', rules, '--cases', failing, '--lang', 'en');
    expect(exit).toBe(1);
    expect(out).toContain('failed: One third served is enough (Article 3 clause 1 point b)');
    expect(out).toContain('verdict: expected ineligible; found eligible');
    expect(out).toContain('\n9 passed, 1 failed\n');
  });

  test('runs what the filter finds, and exits with 1 when it finds nothing', async () => {
    expect(await dacxa('test', rules, '--cases', failing, '--filter', 'khủng bố')).toMatchObject({
      exit: 0,
      out: '3 đạt, 0 không đạt\n',
    });
    const none = await dacxa('test', rules, '--cases', good, '--filter', 'mặt trăng');
    expect(none).toMatchObject({ exit: 1, out: '0 đạt, 0 không đạt\n' });
    expect(none.err).toContain('không có trường hợp nào khớp với “mặt trăng”');
  });

  test('answers other programs in JSON', async () => {
    const { exit, out } = await dacxa('test', rules, '--cases', failing, '--format', 'json');
    expect(exit).toBe(1);
    const json: unknown = JSON.parse(out);
    expect(json).toMatchObject({ passed: 9, failed: 1 });
    expect(json).toHaveProperty(
      'runs.0',
      expect.objectContaining({
        title: { vi: 'Đủ 1/3 thời hạn thì đủ điều kiện', en: 'One third served is enough' },
        about: '3.1.b',
        path: failing,
        passed: false,
        differences: [{ key: 'verdict', expected: 'ineligible', actual: 'eligible' }],
      }),
    );
    expect(json).toHaveProperty('runs.3.each', { path: 'convictions[0].article', value: '109' });
  });

  test('exits with 1 on mistakes in either file, and tells them', async () => {
    const empty = write('empty.cases.yaml', 'decision: 2026.rules\nbases: {}\ncases: []\n');
    expect(await dacxa('test', rules, '--cases', empty)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('empty.cases.yaml:3:8 lỗi DX813: tệp không có trường hợp nào'),
    });
    expect(await dacxa('test', rules, '--cases', join(folder, 'none.yaml'))).toMatchObject({
      exit: 1,
      out: expect.stringContaining('DX702'),
    });
    const old = write('old.cases.yaml', '');
    writeFileSync(old, Buffer.from([0xff, 0xfe, 0x61, 0x00]));
    expect(await dacxa('test', rules, '--cases', old, '--lang', 'en')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('DX701'),
    });
    const { out } = await dacxa('test', rules, '--cases', empty, '--format', 'json');
    expect(JSON.parse(out)).toHaveProperty('diagnostics.0.key', 'noCases');
    expect(await dacxa('test', write('bad.rules', 'quyết định'))).toMatchObject({ exit: 1 });
  });

  test('fails below the coverage that is asked for, and says by which figure', async () => {
    const base = ['test', rules, '--cases', good, '--persons', '0', '--lang', 'en'];
    const low = await dacxa(...base, '--min-coverage', '100');
    expect(low.exit).toBe(1);
    expect(low.err).toMatch(/^below the 100% asked for: provisions with both .*: \d+% \(\d+\/57\); /);
    expect(await dacxa(...base, '--min-coverage', '0')).toMatchObject({ exit: 0, err: '' });
    const html = join(folder, 'pages', 'coverage.html');
    const page = await dacxa(...base, '--coverage-html', html);
    expect(page).toMatchObject({ exit: 0, out: expect.stringContaining(`wrote ${html}`) });
    const written = readFileSync(html, 'utf8');
    expect(written).toContain('<html lang="en">');
    await dacxa(...base, '--coverage-html', html);
    expect(readFileSync(html, 'utf8')).toBe(written);
    const { out } = await dacxa(...base, '--coverage', '--format', 'json');
    expect(JSON.parse(out)).toHaveProperty('coverage.figures.provisions.all', 57);
  });

  test('exits with 2 when it is called wrongly', async () => {
    expect(await dacxa('test', rules, '--min-coverage', '101')).toMatchObject({ exit: 2 });
    expect(await dacxa('test', rules, '--persons', 'many')).toMatchObject({ exit: 2 });
    expect(await dacxa('test', rules, '--coverage', '--format', 'junit')).toMatchObject({ exit: 2 });
    expect(await dacxa('test')).toMatchObject({ exit: 2 });
    expect(await dacxa('test', rules, '--format', 'xml')).toMatchObject({ exit: 2 });
    expect(await dacxa('test', rules, '--fliter', 'x')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--filter'),
    });
  });
});
