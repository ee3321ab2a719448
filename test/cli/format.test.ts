/** `dacxa format` and `dacxa translate`, on real files. */
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heads } from '../harness.ts';
import { RULES, folderOf, run } from './run.ts';

const tidy = `${heads.vi}Điều 3 "A" / "A"\n  phải đang mang thai # lý do\n`;
const untidy = `${heads.vi}Điều 3   "A" / "A"\n    phải đang mang thai# lý do`;
const english = `${heads.en}Article 3 "A" / "A"\n  must satisfy pregnant # lý do\n`;
const broken = `${heads.vi}Điều 3 "A" / "A"\n  phải đang mang thaii và\n`;

function withSchema(files: Readonly<Record<string, string>>): (name: string) => string {
  const file = folderOf(files);
  cpSync(join(dirname(RULES), 'schema'), file('schema'), { recursive: true });
  return file;
}

const textOf = (path: string): string => readFileSync(path, 'utf8');

describe('format', () => {
  it('shows the file laid out, and writes nothing', async () => {
    const file = withSchema({ 'a.rules': untidy });
    expect(await run(['format', file('a.rules')])).toEqual({ code: 0, out: tidy, err: '' });
    expect(textOf(file('a.rules'))).toBe(untidy);
  });

  it('with --check names the files to lay out, and ends with 1', async () => {
    const file = withSchema({ 'a.rules': untidy, 'b.rules': tidy });
    expect(await run(['format', '--check', file('a.rules'), file('b.rules')])).toEqual({
      code: 1,
      out: `${file('a.rules')}\n`,
      err: '1 tệp chưa trình bày đúng kiểu; để trình bày lại: dacxa format --write TỆP…\n',
    });
    expect(textOf(file('a.rules'))).toBe(untidy);
    expect(await run(['format', '--check', file('b.rules'), '--lang', 'en'])).toEqual({
      code: 0,
      out: 'every file is laid out in this style\n',
      err: '',
    });
  });

  it('with --write changes what needs it, and says so', async () => {
    const file = withSchema({ 'a.rules': untidy, 'b.rules': tidy });
    expect(await run(['format', '--write', file('a.rules'), file('b.rules')])).toEqual({
      code: 0,
      out: `đã ghi ${file('a.rules')}\n${file('b.rules')} đã đúng kiểu\n`,
      err: '',
    });
    expect([textOf(file('a.rules')), textOf(file('b.rules'))]).toEqual([tidy, tidy]);
  });

  it('leaves a file with mistakes as it is, tells them, and goes on', async () => {
    const file = withSchema({ 'a.rules': broken, 'b.rules': untidy });
    const { code, out, err } = await run(['format', '--write', file('a.rules'), file('b.rules')]);
    expect(code).toBe(1);
    expect(err).toContain('lỗi DX202');
    expect(out).toBe(`đã ghi ${file('b.rules')}\n`);
    expect([textOf(file('a.rules')), textOf(file('b.rules'))]).toEqual([broken, tidy]);
  });

  it('lays out a file whose sentences mean nothing yet', async () => {
    const file = withSchema({ 'a.rules': untidy.replace('đang mang thai', 'mức án là nữ') });
    expect(await run(['format', file('a.rules')])).toMatchObject({ code: 0, err: '' });
  });

  it('takes one of --check and --write', async () => {
    expect(await run(['format', RULES, '--check', '--write', '--lang', 'en'])).toEqual({
      code: 2,
      out: '',
      err: '--write and --check are not used together\n',
    });
    expect((await run(['format'])).code).toBe(2);
  });
});

describe('translate', () => {
  it('shows the file in the other language', async () => {
    const file = withSchema({ 'a.rules': untidy });
    expect(await run(['translate', file('a.rules'), '--to', 'en'])).toEqual({
      code: 0,
      out: english,
      err: '',
    });
    expect(await run(['translate', file('a.rules'), '--to', 'vi'])).toEqual({ code: 0, out: tidy, err: '' });
  });

  it('writes to another file, never over the one it reads', async () => {
    const file = withSchema({ 'a.rules': tidy });
    const out = file('a.en.rules');
    expect(await run(['translate', file('a.rules'), '--to', 'en', '--out', out])).toEqual({
      code: 0,
      out: `đã ghi ${out}\n`,
      err: '',
    });
    expect(textOf(out)).toBe(english);
    expect((await run(['translate', file('a.rules'), '--to', 'en', '--out', file('a.rules')])).code).toBe(2);
    expect(textOf(file('a.rules'))).toBe(tidy);
  });

  it('names what has no name in the other language, and where', async () => {
    const text = `${heads.vi}định nghĩa "độ dài" / "" là\n  3 năm\n\nĐiều 3 "A" / "A"\n  mức án phải trên độ dài\n`;
    const file = withSchema({ 'a.rules': text });
    const { code, out, err } = await run(['translate', file('a.rules'), '--to', 'en', '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('a.rules:6:12 error DX706: “độ dài” has no name in English');
  });

  it('does not translate what cannot be understood', async () => {
    const file = withSchema({ 'a.rules': tidy.replace('đang mang thai', 'mức án là nữ') });
    const { code, out, err } = await run(['translate', file('a.rules'), '--to', 'en']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('DX314');
  });

  it('has to know into which language', async () => {
    expect((await run(['translate', RULES])).err).toBe('lệnh này cần có --to\n');
    expect((await run(['translate', RULES, '--to', 'fr'])).code).toBe(2);
  });
});
