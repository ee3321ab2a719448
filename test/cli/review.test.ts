/** `dacxa review`: one answer a person in order, whatever is wrong with the others. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benign } from '../generators/dossiers.ts';
import { RULES, SAMPLES, answersIn, folderOf, run } from './run.ts';

const lines = (...records: readonly unknown[]): string =>
  `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

describe('answers', () => {
  it('hold exactly the keys of the contract, one line a person', async () => {
    const file = folderOf({ 'one.jsonl': lines(benign('A')) });
    const { code, out, err } = await run(['review', RULES, file('one.jsonl')]);
    const [answer, ...rest] = answersIn(out);
    expect(code).toBe(0);
    expect(rest).toEqual([]);
    expect(answer).toEqual({
      id: 'A',
      verdict: 'eligible',
      route: '3.1',
      failed: [],
      excludedBy: [],
      missing: [],
      problems: [],
      decision: { id: '457/QĐ-CTN', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(err).toContain('Đã xét 1 hồ sơ');
  });

  it('go on after a line that is not JSON, and say which', async () => {
    const text = `${JSON.stringify(benign('A'))}\r\n{"id": \r\n\r\n[1]\r\n${JSON.stringify(benign('B'))}`;
    const file = folderOf({ 'mixed.jsonl': `\uFEFF${text}` });
    const { code, out, err } = await run(['review', RULES, file('mixed.jsonl')]);
    expect(code).toBe(3);
    expect(answersIn(out).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['A', 'eligible'],
      [null, 'invalid'],
      [null, 'invalid'],
      ['B', 'eligible'],
    ]);
    expect(answersIn(out)[1]).toMatchObject({
      route: null,
      problems: [
        {
          path: '',
          message: {
            vi: expect.stringContaining('dòng 2'),
            en: expect.stringMatching(/^line 2.* of mixed\.jsonl is not JSON; look at /),
          },
        },
      ],
    });
    expect(err).toContain('dòng 2: cả hồ sơ');
  });

  it('go on after a line that is not UTF-8', async () => {
    const bad = Uint8Array.from([...Buffer.from('{"id":"'), 0xe1, 0x22, 0x7d, 0x0a]);
    const file = folderOf({ 'latin.jsonl': Buffer.concat([bad, Buffer.from(lines(benign('B')))]) });
    const { out } = await run(['review', RULES, file('latin.jsonl')]);
    expect(answersIn(out)).toMatchObject([
      {
        id: null,
        problems: [{ message: { en: 'line 1 of latin.jsonl is not UTF-8 text; save the file as UTF-8' } }],
      },
      { id: 'B', verdict: 'eligible' },
    ]);
  });

  it('refuse the second record of one id and name the first', async () => {
    const file = folderOf({ 'twice.jsonl': lines(benign('A'), benign('B'), benign('A')) });
    const { code, out } = await run(['review', RULES, file('twice.jsonl')]);
    expect(code).toBe(3);
    expect(answersIn(out)).toMatchObject([
      { id: 'A', verdict: 'eligible' },
      { id: 'B', verdict: 'eligible' },
      {
        id: 'A',
        verdict: 'invalid',
        problems: [
          { path: 'id', message: { vi: 'mã hồ sơ này đã có ở dòng 1; mỗi hồ sơ cần một mã riêng' } },
        ],
      },
    ]);
  });

  it('are the same for an array and for a single object', async () => {
    const file = folderOf({
      'people.jsonl': lines(benign('A'), benign('B')),
      'people.json': JSON.stringify([benign('A'), benign('B')], null, 2),
      'person.json': JSON.stringify(benign('A')),
    });
    const streamed = await run(['review', RULES, file('people.jsonl')]);
    expect((await run(['review', RULES, file('people.json')])).out).toBe(streamed.out);
    const [first] = streamed.out.split('\n');
    expect((await run(['review', RULES, file('person.json')])).out).toBe(`${first}\n`);
  });

  it('name line and column where a JSON file breaks off', async () => {
    const file = folderOf({ 'broken.json': '[\n  {"id": "A",}\n]' });
    const { code, out } = await run(['review', RULES, file('broken.json')]);
    expect(code).toBe(3);
    expect(out).toContain('line 2, column 14 of broken.json is not JSON');
  });

  it('tell what is wrong with a record by its key, in both languages', async () => {
    const file = folderOf({ 'one.jsonl': lines({ ...benign('A'), fine: 'maybe' }) });
    const { code, out } = await run(['review', RULES, file('one.jsonl')]);
    expect(code).toBe(3);
    expect(answersIn(out)).toMatchObject([
      {
        problems: [
          {
            path: 'fine',
            message: { vi: expect.stringMatching(/^“hình phạt tiền”/), en: expect.stringMatching(/^“fine”/) },
          },
        ],
      },
    ]);
  });
});

describe('--output', () => {
  it('writes the answers and leaves nothing else behind; the summary is then on the screen', async () => {
    const file = folderOf({ 'one.jsonl': lines(benign('A')) });
    const { code, out, err } = await run([
      'review',
      RULES,
      file('one.jsonl'),
      '--output',
      file('new/answers.jsonl'),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('đủ điều kiện được đề nghị');
    expect(answersIn(readFileSync(file('new/answers.jsonl'), 'utf8'))).toMatchObject([{ id: 'A' }]);
    expect(readdirSync(dirname(file('new/answers.jsonl')))).toEqual(['answers.jsonl']);
  });

  it('says so where it cannot write', async () => {
    const file = folderOf({ 'one.jsonl': lines(benign('A')) });
    const { code, err } = await run([
      'review',
      RULES,
      file('one.jsonl'),
      '--output',
      file('one.jsonl/answers.jsonl'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('không ghi được');
  });
});

describe('options', () => {
  it('a board date is taken as either language writes it', async () => {
    const file = folderOf({ 'one.jsonl': lines({ ...benign('A'), birthDate: '1956-06-15' }) });
    const at = async (date: string): Promise<Awaited<ReturnType<typeof run>>> =>
      run(['review', RULES, file('one.jsonl'), '--board-date', date]);
    expect((await at('2026-06-15')).out).toBe((await at('15/06/2026')).out);
    expect((await at('15/6/2026')).err).toContain('Ngày họp xét 15/06/2026');
  });

  it('a reading is called by its name in either language, its number or its id', async () => {
    const { id: _id, ...rest } = benign('A');
    // Two offences that add up: whether 3.1.b asks for a half hangs on A9.
    const person = {
      id: 'A',
      ...rest,
      sentence: { ...rest.sentence, term: 'P11Y', detainedFrom: '2022-05-31' },
      convictions: (rest.convictions ?? []).map((each) => ({ ...each, article: '134', term: 'P6Y' })),
    };
    const file = folderOf({ 'one.jsonl': lines(person) });
    const by = async (choice: string): Promise<string> =>
      (await run(['review', RULES, file('one.jsonl'), '--reading', `A9=${choice}`])).err.split('\n')[3] ?? '';
    const said = 'Cách hiểu khác mặc định: A9 “mức án xét tại điểm b”: án tổng hợp';
    for (const choice of [
      '2',
      'án tổng hợp',
      'ÁN TỔNG HỢP',
      'án tổng hợp'.normalize('NFD'),
      'combined sentence',
      'combinedSentence',
    ])
      expect(await by(choice)).toBe(said);
    expect(await by('1')).not.toBe(said);
  });
});

describe('the summary', () => {
  it('counts in columns, and names no person but by id', async () => {
    const file = folderOf({});
    const { code, out } = await run(['review', RULES, SAMPLES, '--output', file('a.jsonl'), '--lang', 'en']);
    expect(code).toBe(3);
    expect(out).toMatch(/^Reviewed 300 records:$/m);
    expect(out).toMatch(/^ {2,}\d+ {2}eligible to be proposed$/m);
    expect(out).toMatch(/^ {2}M058: /m);
    expect(out).not.toContain('Người mẫu');
    const widths = out
      .split('\n')
      .flatMap(
        (line) => /^( +\d+) {2}(?:eligible|not eligible|no conclusion|invalid)/.exec(line)?.[1]?.length ?? [],
      );
    expect(new Set(widths).size).toBe(1);
  });
});

describe('files', () => {
  it('that are not there, or no text, are told apart from records that are wrong', async () => {
    const file = folderOf({ 'book.jsonl': 'PK\u0003\u0004…' });
    expect(await run(['review', RULES, file('none.jsonl')])).toMatchObject({ code: 1, out: '' });
    const { code, err } = await run(['review', RULES, file('book.jsonl')]);
    expect(code).toBe(1);
    expect(err).toContain('Word / Excel');
  });

  it('of rules with a mistake are told with the mistake', async () => {
    const { code, err } = await run(['review', 'nowhere.rules', SAMPLES]);
    expect(code).toBe(1);
    expect(err).toContain('DX702');
  });
});
