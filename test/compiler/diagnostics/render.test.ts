import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../../compiler/diagnostics/diagnostic.ts';
import { frame } from '../../../compiler/diagnostics/frame.ts';
import { toJson } from '../../../compiler/diagnostics/json.ts';
import { applyEdits, mendedLines } from '../../../compiler/diagnostics/mended.ts';
import { renderPretty } from '../../../compiler/diagnostics/render.ts';
import { displayWidth } from '../../../grammar/index.ts';
import { createSource } from '../../../grammar/index.ts';
import type { SourceFile } from '../../../grammar/index.ts';

const span = (source: SourceFile, words: string): { start: number; end: number } => {
  const start = source.text.indexOf(words);
  return { start, end: start + words.length };
};

const text = 'Điều 3 "A" / "A"\n  phải dang mang thai\n';
const source = createSource('thu.rules', text);
const slip = diagnostic(
  'misspelled',
  source,
  span(source, 'dang mang thai'),
  { phrase: 'dang mang thai', nearest: 'đang mang thai' },
  { fix: [{ ...span(source, 'dang mang thai'), text: 'đang mang thai' }] },
);
const early = diagnostic('noRule', source, span(source, 'Điều 3'), {
  provision: { vi: 'Điều 3', en: 'Article 3' },
});

describe('khung dòng / code frames', () => {
  const underline = (line: string, words: string): string => {
    const file = createSource('a', line);
    const drawn = frame(file, span(file, words));
    const [code = '', marks = ''] = drawn.slice(-2);
    const from = code.indexOf('|') + 2;
    const before = displayWidth(code.slice(from, code.indexOf(words.replaceAll('\t', '    '))));
    expect(displayWidth(marks.slice(from)) - marks.slice(from).trimStart().length).toBe(before);
    return marks.slice(from).trim();
  };

  test('marks stand under the words, whatever the letters are made of', () => {
    const line = '  phải đủ điều kiện tại khoản 1';
    for (const form of ['NFC', 'NFD'] as const)
      expect(underline(line.normalize(form), 'khoản 1'.normalize(form))).toBe('^^^^^^^');
  });

  test('a tab takes the room it is given, wide signs take two columns', () => {
    expect(underline('\t\tphải có', 'có')).toBe('^^');
    expect(underline('  特赦 phải có', 'phải')).toBe('^^^^');
    expect(underline('phải 特赦', '特赦')).toBe('^^^^');
  });

  test('a place without width still gets a mark', () => {
    expect(frame(createSource('a', 'một'), { start: 3, end: 3 }).at(-1)).toBe('  |    ^');
  });

  test('words over several lines are marked on the first', () => {
    expect(frame(createSource('a', 'một\nhai'), { start: 0, end: 7 })).toEqual(['1 | một', '  | ^^^']);
  });
});

describe('in ra cho người đọc / for a reader', () => {
  test('in Vietnamese, in the order of the text, with the way out and the count', () => {
    expect(renderPretty([slip, early], 'vi', { color: false })).toBe(
      `thu.rules:1:1 lỗi DX401: Điều 3 chưa nói gì
  1 | Điều 3 "A" / "A"
    | ^^^^^^
  gợi ý: thêm “phải …”, “khi …”, “không được đề nghị nếu …”, hoặc “không đặt điều kiện vì …” kèm lý do
  giải thích: docs/diagnostics/DX401.md

thu.rules:2:8 lỗi DX202: chưa có tên nào là “dang mang thai”
  1 | Điều 3 "A" / "A"
  2 |   phải dang mang thai
    |        ^^^^^^^^^^^^^^
  gợi ý: có phải ý là “đang mang thai”?
  sửa thành:
      phải đang mang thai
  giải thích: docs/diagnostics/DX202.md

2 lỗi
`,
    );
  });

  test('in English, with colours only where they are wanted', () => {
    const plain = renderPretty([slip], 'en', { color: false });
    expect(plain).toContain('thu.rules:2:8 error DX202: nothing is called “dang mang thai”');
    expect(plain.trimEnd().endsWith('  explained in: docs/diagnostics/DX202.md\n\n1 error')).toBe(true);
    const coloured = renderPretty([slip], 'en', { color: true });
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(coloured).not.toBe(plain);
  });

  test('nothing found', () => {
    expect(renderPretty([], 'vi', { color: false })).toBe('không có lỗi nào\n');
    expect(renderPretty([], 'en', { color: false })).toBe('nothing to report\n');
  });
});

describe('cho chương trình khác / for other programs', () => {
  test('everything in both languages, with lines and columns from 1', () => {
    expect(toJson([slip])).toEqual([
      {
        key: 'misspelled',
        code: 'DX202',
        severity: 'error',
        path: 'thu.rules',
        range: { start: { line: 2, column: 8 }, end: { line: 2, column: 22 } },
        message: { vi: 'chưa có tên nào là “dang mang thai”', en: 'nothing is called “dang mang thai”' },
        help: { vi: 'có phải ý là “đang mang thai”?', en: 'is “đang mang thai” meant?' },
        page: 'docs/diagnostics/DX202.md',
        fix: [
          { range: { start: { line: 2, column: 8 }, end: { line: 2, column: 22 } }, text: 'đang mang thai' },
        ],
      },
    ]);
  });

  test('a fix is applied as one step', () => {
    expect(
      applyEdits('abc', [
        { start: 0, end: 1, text: 'xx' },
        { start: 2, end: 3, text: '' },
      ]),
    ).toBe('xxb');
    expect(mendedLines('a\nb\nc', [{ start: 3, end: 3, text: '\nnew' }])).toEqual(['new']);
  });
});
