/** What happens when a command is given wrongly, and in which language it is said. */
import { describe, expect, it } from 'vitest';
import { RULES, SAMPLES, run } from './run.ts';

describe('help', () => {
  it('names every command, in the language asked for', async () => {
    const [vi, en] = [await run(['help']), await run(['--lang', 'en', 'help'])];
    expect(vi.code).toBe(0);
    expect(vi.out).toContain('xét một tệp hay một thư mục hồ sơ');
    expect(en.out).toContain('reviews a file or folder of records');
    for (const name of ['check', 'build', 'review', 'explain', 'readings'])
      expect(vi.out).toContain(`  ${name} `);
  });

  it('tells the options of one command', async () => {
    const [asked, flagged] = [await run(['help', 'review']), await run(['review', '--help'])];
    expect(asked.out).toContain('--board-date');
    expect(flagged).toEqual(asked);
  });

  it('is wrong usage when nothing was asked', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: '' });
  });
});

describe('language', () => {
  const greeting = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> =>
    (await run([...args, 'help'], env)).out.slice(0, 20);
  const vietnamese = greeting([], {});
  const english = greeting(['--lang=en'], {});

  it('is Vietnamese unless something says otherwise', async () => {
    expect(await vietnamese).not.toBe(await english);
    expect(await greeting([], { LANG: 'C.UTF-8' })).toBe(await vietnamese);
    expect(await greeting([], { LANG: 'fr_FR.UTF-8' })).toBe(await vietnamese);
  });

  it('follows DACXA_LANG before the locale, and --lang before both', async () => {
    expect(await greeting([], { LANG: 'en_US.UTF-8' })).toBe(await english);
    expect(await greeting([], { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' })).toBe(await vietnamese);
    expect(await greeting([], { DACXA_LANG: 'vi', LC_ALL: 'en_US.UTF-8' })).toBe(await vietnamese);
    expect(await greeting(['--lang', 'en'], { DACXA_LANG: 'vi' })).toBe(await english);
  });

  it('is refused by name when there is none', async () => {
    expect(await run(['check', RULES, '--lang', 'xx'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“xx”'),
    });
  });
});

describe('mistakes', () => {
  const mistakes: readonly (readonly [args: readonly string[], vi: string, en: string])[] = [
    [['chekc', 'x'], 'có phải bạn muốn viết “check”?', 'did you mean “check”?'],
    [['zzz'], 'không có lệnh “zzz”', 'there is no command “zzz”'],
    [['review', RULES, SAMPLES, '--ouptut', 'x'], '“--output”', '“--output”'],
    [['review', RULES], 'còn thiếu tên tệp', 'needs the name of a file'],
    [['review', RULES, SAMPLES, 'z'], 'thừa “z”', '“z” is one file too many'],
    [['review', RULES, SAMPLES, '--output'], 'sau --output phải có', '--output needs a value'],
    [['build', RULES], 'cần có --out', 'needs --out'],
    [
      ['build', RULES, '--out', 'x', '--target', 'cobol'],
      'typescript, ir, json-schema',
      'typescript, ir, json-schema',
    ],
    [['explain', RULES, SAMPLES], 'cần có --id', 'needs --id'],
    [['explain', RULES, SAMPLES, '--id', 'a', '--id', 'b'], 'chỉ được ghi một lần', 'only once'],
    [['explain', RULES, SAMPLES, '--id', 'a', '--all=x'], 'không nhận giá trị', 'takes no value'],
    [['check', RULES, '--format', 'xml'], 'pretty, json', 'pretty, json'],
    [['review', RULES, 'people.xls'], '.jsonl, .ndjson, .json', '.jsonl, .ndjson, .json'],
    [
      ['review', RULES, SAMPLES, '--board-date', '31/02/2026'],
      'không phải một ngày có thật',
      'no day of the calendar',
    ],
    [['review', RULES, SAMPLES, '--reading', 'A9'], 'chưa đúng dạng', 'no choice of a reading'],
    [
      ['review', RULES, SAMPLES, '--reading', 'Z99=1'],
      'các mã của quyết định này',
      'the codes of this decision',
    ],
    [
      ['review', RULES, SAMPLES, '--reading', 'A9=x'],
      '2. án tổng hợp / combined sentence',
      '1. từng tội / each offence',
    ],
    [
      ['review', RULES, SAMPLES, '--reading', 'A9=1', '--reading', 'a9=2'],
      'A9 được ghi hai lần',
      'A9 is given twice',
    ],
    [['review', RULES, SAMPLES, '--output', SAMPLES], 'là tệp đầu vào', 'is read from'],
  ];

  it.each(mistakes)('dacxa %j', async (args, vi, en) => {
    const [one, other] = [await run(args), await run([...args, '--lang', 'en'])];
    expect([one.code, other.code]).toEqual([2, 2]);
    expect([one.out, other.out]).toEqual(['', '']);
    expect(one.err).toContain(vi);
    expect(other.err).toContain(en);
  });

  it('names both only to the command that can write in both', async () => {
    expect((await run(['read', 'a.rules', '--lang', 'xx'])).err).toContain('--lang both');
    expect((await run(['check', 'a.rules', '--lang', 'xx'])).err).not.toContain('both');
  });
});
