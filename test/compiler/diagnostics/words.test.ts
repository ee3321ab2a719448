import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../compiler/diagnostics/catalog.ts';
import type { Diagnostic, DiagnosticKey } from '../../../compiler/diagnostics/diagnostic.ts';
import { expectedWords } from '../../../compiler/diagnostics/expected.ts';
import { say } from '../../../compiler/diagnostics/say.ts';
import { createSource, keywords, vocabulary } from '../../../grammar/index.ts';
import { allTokens } from '../../../grammar/tokens.ts';
import { diagnose } from '../../harness.ts';
import { asRule } from '../check/only.ts';

const keys = Object.keys(catalog) as readonly DiagnosticKey[];
const spoken = (key: DiagnosticKey): Diagnostic => ({
  key,
  source: createSource('a', ''),
  span: { start: 0, end: 0 },
  params: Object.fromEntries(
    catalog[key].params.map((name) => [name, { vi: `<${name}, vi>`, en: `<${name}, en>` }]),
  ),
});

describe('lời của mọi thông báo / the words of every finding', () => {
  test('in both languages: lower case, no full stop, no word of the workshop', () => {
    const workshop =
      /\b(token|parser|parse|identifier|syntax|type|node|null|undefined|string|boolean|AST|IR)\b/i;
    for (const key of keys)
      for (const lang of ['vi', 'en'] as const) {
        const { message, help } = say(spoken(key), lang);
        for (const sentence of [message, help]) {
          expect(sentence, key).not.toMatch(/[.!]$/);
          expect(sentence.replace(/<[^>]*>/g, '').replace(/“[^”]*”/g, ''), key).not.toMatch(workshop);
          expect(sentence.replace(/^[“<].*/s, ''), key).not.toMatch(/^(?!DX|BLHS|Điều|Article|UTF)\p{Lu}/u);
        }
        expect(message, key).not.toBe(say(spoken(key), lang === 'vi' ? 'en' : 'vi').message);
      }
  });

  test('codes are given once and belong to their hundred', () => {
    const codes = keys.map((key) => catalog[key].code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('chờ đợi điều gì / what was expected', () => {
  const names = allTokens.map(({ name }) => name);

  test('every terminal of the grammar has plain words in both languages', () => {
    for (const name of names) {
      const { vi, en } = expectedWords([name]);
      const silent =
        (keywords as readonly string[]).includes(name) &&
        vocabulary[name as keyof typeof vocabulary].vi.length === 0;
      expect(vi === '', name).toBe(silent || name === 'Stray');
      for (const other of names.filter((each) => /^[A-Z]\w*[a-z][A-Z]/.test(each))) {
        expect(vi).not.toContain(other);
        expect(en).not.toContain(other);
      }
    }
  });

  test('no English stands in Vietnamese words', () => {
    for (const name of names)
      expect(expectedWords([name]).vi, name).not.toMatch(/\b(the|of|an|word|phrase|name|number)\b/i);
  });

  test('many beginnings of a condition are one condition', () => {
    const { expected } = diagnose(asRule({ vi: 'và đang mang thai', en: '' }).vi)[0]?.params ?? {};
    expect(expected).toEqual({ vi: 'một điều kiện', en: 'a condition' });
  });

  test('at most four are named', () => {
    const { vi } = expectedWords(['Colon', 'Comma', 'Slash', 'Bar', 'Open', 'Close']);
    expect(vi).toBe('dấu hai chấm, dấu phẩy, “/” rồi đến tên tiếng Anh trong ngoặc kép hoặc “|”');
  });
});

test('every finding of 1xx to 4xx is told by a text in both dialects', () => {
  const folder = new URL('../check/', import.meta.url);
  const tests = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const told = new Set([...tests.matchAll(/expectOnly\(\s*'(\w+)'/g)].map(([, key]) => key));
  const untold = keys.filter((key) => /^DX[1-4]/.test(catalog[key].code) && !told.has(key));
  expect(untold).toEqual([]);
});
