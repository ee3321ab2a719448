/** `dacxa check --fix` and its formats, on real files. */
import {
  chmodSync,
  cpSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, folderOf, run } from './run.ts';

const head = `quyết định "1" năm 2026 "Thử" / "Trial"
  ký ngày 07/04/2026
  tính đến ngày 31/05/2026
  sử dụng "schema/inmate.yaml", "schema/offences.yaml"

Điều 3 "Điều kiện" / "Conditions"
  phải `;

/** A folder with the real schema beside these files. */
function withSchema(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const file = folderOf(files);
  cpSync(join(dirname(RULES), 'schema'), file('schema'), { recursive: true });
  return file;
}

describe('check --fix', () => {
  it('mends the file, says how much, and then finds nothing', async () => {
    const file = withSchema({ 'a.rules': `\uFEFF${head}đang mang thaii\r\n` });
    chmodSync(file('a.rules'), 0o640);
    expect(await run(['check', '--fix', file('a.rules')])).toEqual({
      code: 0,
      out: `${file('a.rules')}: đã tự sửa 1 chỗ\n\nkhông có lỗi nào\n`,
      err: '',
    });
    expect(readFileSync(file('a.rules'), 'utf8')).toBe(`\uFEFF${head}đang mang thai\r\n`);
    expect(statSync(file('a.rules')).mode & 0o777).toBe(0o640);
    expect(readdirSync(file('')).toSorted()).toEqual(['a.rules', 'schema']);
  });

  it('leaves what needs a decision, and says so in either language', async () => {
    const text = `${head}dang mang thai\n`;
    const file = withSchema({ 'a.rules': text });
    const vi = await run(['check', '--fix', file('a.rules')]);
    expect(vi.code).toBe(1);
    expect(vi.out).toContain('không có chỗ nào tự sửa được; còn 1 gợi ý để người soạn tự quyết định\n');
    expect(vi.out).toContain('DX202');
    const en = await run(['check', '--fix', file('a.rules'), '--lang', 'en']);
    expect(en.out).toContain('nothing could be mended without you; 1 suggestion is left for you to decide\n');
    expect(readFileSync(file('a.rules'), 'utf8')).toBe(text);
  });

  it('mends the files that are used, each told by its own line', async () => {
    const file = withSchema({ 'a.rules': `${head}đang mang thai\n` });
    const schema = readFileSync(file('schema/inmate.yaml'), 'utf8');
    writeFileSync(file('schema/inmate.yaml'), schema.replace('  id:\n    names:', '  id:\n    namees:'));
    const { code, out } = await run(['check', '--fix', file('a.rules')]);
    expect(out).toContain(`${file('schema/inmate.yaml')}: đã tự sửa 1 chỗ\n`);
    expect(code).toBe(0);
    expect(readFileSync(file('schema/inmate.yaml'), 'utf8')).toBe(schema);
  });

  it('does not touch another encoding', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x71, 0x00]);
    const file = withSchema({ 'a.rules': bytes });
    const { code, out } = await run(['check', '--fix', file('a.rules')]);
    expect(code).toBe(1);
    expect(out).toContain('DX701');
    expect(Uint8Array.from(readFileSync(file('a.rules')))).toEqual(bytes);
  });

  it('keeps a link a link', async () => {
    const file = withSchema({ 'a.rules': `${head}đang mang thaii\n` });
    symlinkSync(file('a.rules'), file('b.rules'));
    await run(['check', '--fix', file('b.rules')]);
    expect(lstatSync(file('b.rules')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file('a.rules'), 'utf8')).toBe(`${head}đang mang thai\n`);
  });

  it('keeps words for people out of data for programs', async () => {
    const file = withSchema({ 'a.rules': `${head}đang mang thaii\n` });
    const { out, err } = await run(['check', '--fix', '--format', 'sarif', file('a.rules')]);
    expect(err).toContain('đã tự sửa 1 chỗ');
    expect(JSON.parse(out)).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
  });
});

describe('test --fix', () => {
  const cases = (key: string): string => `decision: a.rules
cases:
  - title: { vi: 'Không mang thai', en: 'Not pregnant' }
    about: '3'
    record: { id: PN-1, pregnant: false }
    ${key}: { verdict: ineligible }
`;

  it('mends the cases and then runs them', async () => {
    const file = withSchema({ 'a.rules': `${head}đang mang thai\n`, 'a.cases.yaml': cases('expecct') });
    const { out } = await run(['test', '--fix', file('a.rules')]);
    expect(out).toContain(`${file('a.cases.yaml')}: đã tự sửa 1 chỗ\n`);
    expect(readFileSync(file('a.cases.yaml'), 'utf8')).toBe(cases('expect'));
  });
});

describe('check --format', () => {
  it('speaks SARIF and workflow commands', async () => {
    const file = withSchema({ 'a.rules': `${head}xyz qwv\n` });
    const sarif = await run(['check', '--format', 'sarif', file('a.rules'), '--lang', 'en']);
    expect(sarif.code).toBe(1);
    expect(JSON.parse(sarif.out)).toMatchObject({
      runs: [{ language: 'en', results: [{ ruleId: 'DX201', level: 'error' }] }],
    });
    const github = await run(['check', '--format=github', file('a.rules')]);
    expect(github.code).toBe(1);
    expect(github.out).toMatch(/^::error file=[^,\n]*,line=7,col=8,title=DX201::[^\n]*\n$/);
  });

  it('names the formats there are', async () => {
    const { code, err } = await run(['check', '--format', 'xml', RULES]);
    expect(code).toBe(2);
    expect(err).toContain('pretty, json, sarif, github');
  });
});
