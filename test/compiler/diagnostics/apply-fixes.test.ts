/** What is mended without asking, and above all what is not. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../compiler/compile.ts';
import { applyFixes } from '../../../compiler/diagnostics/apply-fixes.ts';
import { diagnostic } from '../../../compiler/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../../compiler/diagnostics/diagnostic.ts';
import { isOneSlip } from '../../../compiler/diagnostics/one-slip.ts';
import { fix } from '../../../compiler/fix.ts';
import type { Fixed } from '../../../compiler/fix.ts';
import { createSource } from '../../../grammar/index.ts';
import { diagnose, hostOf } from '../../harness.ts';
import { asRule, declaring } from '../check/only.ts';
import type { BothFaces } from '../check/only.ts';

const fixed = (text: string): string => applyFixes(text, diagnose(text)).text;

const expectMended = (wrong: BothFaces, right: BothFaces): void => {
  expect(fixed(wrong.vi)).toBe(right.vi);
  expect(fixed(wrong.en)).toBe(right.en);
};
const expectKept = (text: string): void => {
  const found = diagnose(text);
  expect(found.length, text).toBeGreaterThan(0);
  expect(applyFixes(text, found)).toEqual({ text, applied: [] });
};

describe('một lần gõ sót / one slip of the finger', () => {
  test('is mended', () => {
    expectMended(
      asRule({ vi: 'đang mang thaii và đã lập công lớn', en: 'pregnant and earnd great merit' }),
      asRule({ vi: 'đang mang thai và đã lập công lớn', en: 'pregnant and earned great merit' }),
    );
    expect(isOneSlip('thời gian đã chấp hành án', 'thời gian đã chấp hành ná')).toBe(false);
    expect(isOneSlip('thời hạn còn lạii', 'thời hạn còn lại')).toBe(true);
    expect(isOneSlip('thời hạn còn lạii'.normalize('NFD'), 'thời hạn còn lại')).toBe(true);
  });

  test.each([
    ['năm', 'nam'],
    ['bằng', 'bảng'],
    ['bằg', 'bảng'],
    ['dang mang thai', 'đang mang thai'],
    ['đang mang thải', 'đang mang thai'],
    ['gioi tinh', 'giới tính'],
    ['ma ty', 'ma túy'],
    ['thoi gian da chap hnh', 'thời gian đã chấp hành'],
    ['unintentional', 'intentional'],
    ['lawful', 'unlawful'],
    ['amoral', 'moral'],
    ['nhóm tội 1', 'nhóm tội 2'],
    ['nhóm tội 12', 'nhóm tội 1'],
    ['chương XXI', 'chương XXII'],
    ['nhóm tội x', 'nhóm tội a'],
    ['nhóm x', 'nhóm y z'],
    ['tội cướp', 'tội cướp giật'],
    ['nhóm khá', 'nhóm khác'],
    ['đang mang thi', 'đang mang thai'],
    ['nhóm tội hiếp dâm trẻ nhỏ', 'nhóm tội hiếp dâm trẻ em'],
  ])('is not “%s” for “%s”', (written, meant) => {
    expect(isOneSlip(written, meant)).toBe(false);
  });

  test('is only suggested where marks are missing or two names are near', () => {
    const plain = asRule({ vi: 'dang mang thai', en: '' }).vi;
    expectKept(plain);
    expect(diagnose(plain)[0]?.fix?.map(({ text }) => text)).toEqual(['đang mang thai']);
    const twins = declaring(
      {
        vi: 'định nghĩa "bà mẹ trẻ tuổi nhất" / "youngest mother" khi\n  đang mang thai\n\nđịnh nghĩa "bà mẹ trẻ tuổi nhì" / "second mother" khi\n  bà mẹ trẻ tuổi nhất',
        en: '',
      },
      { vi: 'bà mẹ trẻ tuổi nhì và bà mẹ trẻ tuổi nhấ', en: '' },
    ).vi;
    expect(diagnose(twins)[0]).toMatchObject({ key: 'misspelled' });
    expect(diagnose(twins)[0]?.fix).toBeUndefined();
    expectKept(twins);
  });
});

describe('từ của ngôn ngữ kia / words of the other language', () => {
  test('are put into the language of the file', () => {
    expectMended(
      asRule({ vi: 'đang mang thai or đã lập công lớn', en: 'pregnant hoặc earned great merit' }),
      asRule({ vi: 'đang mang thai hoặc đã lập công lớn', en: 'pregnant or earned great merit' }),
    );
  });

  test('stay where they may be a word without its marks', () => {
    // `to` of `to chuc` is `tổ`.
    expectKept(asRule({ vi: 'đang mang thai to', en: '' }).vi);
    expectKept(asRule({ vi: 'đang mang thai then', en: '' }).vi);
  });
});

describe('thụt lề / columns', () => {
  const bullets = (...columns: readonly number[]): string =>
    asRule({
      vi: `đủ các điều kiện sau:\n${columns.map((column) => `${' '.repeat(column)}- đang mang thai`).join('\n')}`,
      en: '',
    }).vi;

  test('one off, with nothing else near', () => {
    expect(fixed(bullets(8, 8, 7))).toBe(bullets(8, 8, 8));
  });

  test('two off, or between two levels, is for the drafter', () => {
    expectKept(bullets(8, 8, 6));
    const nested = (column: number): string =>
      asRule({
        vi: `đủ các điều kiện sau:\n    - đang mang thai\n    - một trong các trường hợp sau:\n      - đã lập công lớn\n${' '.repeat(column)}- giới tính là nữ`,
        en: '',
      }).vi;
    expectKept(nested(5));
  });

  test('a line in line with its bullet may be a bullet that lost its dash', () => {
    expectKept(
      asRule({
        vi: 'đủ các điều kiện sau:\n    - đang mang thai\n    hoặc đã lập công lớn\n    - giới tính là nữ',
        en: '',
      }).vi,
    );
  });
});

test('the missing row of a table is never written for the drafter', () => {
  const gap = declaring(
    { vi: 'bảng "mốc" / "mark"\n  | giới tính | kết quả |\n  | nam | 5 năm |', en: '' },
    { vi: 'mức án ít nhất là mốc', en: '' },
  ).vi;
  expect(diagnose(gap).map(({ key, fix: way }) => [key, way?.length])).toEqual([['tableGap', 1]]);
  expectKept(gap);
});

describe('nhiều chỗ sửa / several fixes', () => {
  const source = createSource('a.rules', 'không aaab thì bbbc');
  const slip = (from: string, to: string, at = source.text.indexOf(from)): Diagnostic =>
    diagnostic(
      'misspelled',
      source,
      { start: at, end: at + from.length },
      { phrase: from, nearest: to },
      { fix: [{ start: at, end: at + from.length, text: to }] },
    );

  test('are made from the end, whatever their order', () => {
    const both = [slip('bbbc', 'bbbcd'), slip('aaab', 'aaabc')];
    expect(applyFixes(source.text, both).text).toBe('không aaabc thì bbbcd');
    expect(applyFixes(source.text, both.toReversed()).text).toBe('không aaabc thì bbbcd');
  });

  test('that touch wait for another round', () => {
    const { text, applied } = applyFixes(source.text, [slip('aaab', 'aaabc'), slip('aaab', 'aaabd')]);
    expect([text, applied.length]).toEqual(['không aaabc thì bbbc', 1]);
  });

  test('are not made in another text, nor where they change nothing', () => {
    expect(applyFixes(`${source.text} `, [slip('aaab', 'aaabc')]).applied).toEqual([]);
    expect(applyFixes(source.text, [slip('aaab', 'aaab')]).applied).toEqual([]);
  });
});

describe('cả tệp / a whole file', () => {
  const { vi } = asRule({ vi: 'đang mang thaii hoặc đã lập công lớnn', en: '' });
  const right = asRule({ vi: 'đang mang thai hoặc đã lập công lớn', en: '' }).vi;
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const mendWith = (files: Readonly<Record<string, string | Uint8Array>>): ReturnType<typeof fix> =>
    fix(['test.rules'], hostOf(files), (host) => check('test.rules', host).diagnostics);
  const mend = (file: string | Uint8Array): Omit<Fixed, 'path'> => {
    const [{ path, ...fixed } = { path: '', applied: 0, left: 0 }, ...others] = mendWith({
      'test.rules': file,
    });
    expect([path, others]).toEqual(['test.rules', []]);
    return fixed;
  };

  test('is mended until nothing changes', () => {
    expect(mend(vi)).toEqual({ applied: 2, left: 0, bytes: bytesOf(right) });
    expect(mend(right)).toEqual({ applied: 0, left: 0 });
  });

  test('keeps its line ends and its byte order mark', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(mend(windows(vi)).bytes).toEqual(bytesOf(windows(right)));
  });

  test('keeps letters in parts as they are, outside of what is mended', () => {
    const parts = vi.normalize('NFD');
    const { bytes, applied } = mend(parts);
    const text = new TextDecoder().decode(bytes);
    expect(applied).toBe(2);
    expect(text.normalize('NFC')).toBe(right);
    expect(text.startsWith(right.slice(0, 40).normalize('NFD').slice(0, 40))).toBe(true);
  });

  test('says what is left to decide', () => {
    expect(mend(asRule({ vi: 'đang mang thaii hoặc da lap cong lon', en: '' }).vi)).toMatchObject({
      applied: 1,
      left: 1,
    });
  });

  test('is mended with the files that it uses', () => {
    const schema = readFileSync(new URL('../../../decisions/schema/inmate.yaml', import.meta.url), 'utf8');
    const slipped = schema.replace('  id:\n    names:', '  id:\n    namees:');
    expect(slipped).not.toBe(schema);
    expect(mendWith({ 'test.rules': vi, 'schema/inmate.yaml': slipped })).toEqual([
      { path: 'test.rules', applied: 2, left: 0, bytes: bytesOf(right) },
      { path: 'schema/inmate.yaml', applied: 1, left: 0, bytes: bytesOf(schema) },
    ]);
  });

  test('is not touched in another encoding, nor where it is not there', () => {
    expect(mend(new Uint8Array([0xff, 0xfe, 0x71, 0x00]))).toEqual({ applied: 0, left: 0 });
    expect(mend('quyÕt ®Þnh "1"')).toEqual({ applied: 0, left: 0 });
    expect(mendWith({})).toEqual([{ path: 'test.rules', applied: 0, left: 0 }]);
  });
});
