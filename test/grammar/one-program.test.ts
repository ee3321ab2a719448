/** Many ways to type a text are one program: the same bytes come out. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { hostOf } from '../harness.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const vi = { rules: read('decisions/2026.rules'), common: read('decisions/common.rules') };
const en = { rules: read('test/fixtures/2026.en.rules'), common: read('test/fixtures/common.en.rules') };

function bytes(rules: string, common: string): string {
  const outcome = compile(
    '2026.rules',
    hostOf({ '2026.rules': rules, 'common.rules': common, 'common.en.rules': common }),
  );
  if (!outcome.ok)
    throw new Error(outcome.diagnostics.map(({ key, span }) => `${key}@${span.start}`).join(' '));
  return JSON.stringify(outcome.value satisfies DecisionIr);
}

const face = bytes(vi.rules, vi.common);

it('compiles both faces of the decision to the same bytes', () => {
  expect(bytes(en.rules, en.common)).toBe(face);
});

it('mixes a Vietnamese decision with English shared definitions, and the other way round', () => {
  expect(bytes(vi.rules, en.common)).toBe(face);
  expect(bytes(en.rules, vi.common)).toBe(face);
});

/** What is outside quotes, where spelling is free: titles are texts and stay as they are. */
const outsideQuotes = (text: string, change: (part: string) => string): string =>
  text.replace(/"[^"\n]*"|#[^\n]*|[^"#]+/g, (part) => (/^["#]/.test(part) ? part : change(part)));

/** hòa → hoà, thủy → thuỷ, khỏe → khoẻ: the tone on the other vowel of oa, oe, uy. */
const OLD_PLACEMENT = /([oòóỏõọ])([aeyAE])(?!\p{L})|([uùúủũụ])(y)(?!\p{L})/giu;
const tone = (letter: string): string => letter.normalize('NFD').replace(/^./u, '');
const oldPlacement = (text: string): string =>
  text.replace(
    OLD_PLACEMENT,
    (_, o: string | undefined, a: string | undefined, u: string | undefined, y: string | undefined) => {
      const [first, second] = [o ?? u ?? '', a ?? y ?? ''];
      return `${first.normalize('NFD')[0] ?? ''}${second}${tone(first)}`.normalize('NFC');
    },
  );

const spellings: Readonly<Record<string, (text: string) => string>> = {
  'decomposed letters (NFD)': (text) => text.normalize('NFD'),
  'capital letters': (text) => outsideQuotes(text, (part) => part.toUpperCase()),
  'the old placement of tones': (text) => outsideQuotes(text, oldPlacement),
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'old Mac line ends': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'tabs for indentation': (text) => text.replace(/^( {4})+/gm, (blank) => '\t'.repeat(blank.length / 4)),
  'typographic quotes': (text) =>
    text.replace(/"([^"\n]*)"/g, (whole, inner: string) => (/[“”]/.test(inner) ? whole : `“${inner}”`)),
  'no-break spaces': (text) => outsideQuotes(text, (part) => part.replace(/(?<=\S) (?=\S)/g, '\u00a0')),
  "Word's bullets": (text) => text.replace(/^(\s*)- /gm, '$1• '),
  "Word's dashes": (text) => text.replace(/^(\s*)- /gm, '$1– '),
  "Word's fractions": (text) =>
    text.replaceAll('1/3 ', '⅓ ').replaceAll('1/2 ', '½ ').replaceAll('1/4 ', '¼ '),
  'numbers without a leading zero': (text) =>
    outsideQuotes(text, (part) => part.replace(/(?<![\d/-])0(\d)(?![\d/-])/g, '$1')),
  'zero-width marks': (text) => outsideQuotes(text, (part) => part.replace(/(?<=\S) (?=\S)/g, ' \u200b')),
};

for (const [name, spell] of Object.entries(spellings)) {
  it(`reads ${name} as the same program, in both languages`, () => {
    expect(bytes(spell(vi.rules), spell(vi.common))).toBe(face);
    expect(bytes(spell(en.rules), spell(en.common))).toBe(face);
  });
}

it('changes the bytes when a threshold changes', () => {
  const changed = vi.rules.replace(
    '| 1/3 mức án |\n        | tù có thời hạn     | có ',
    '| 1/2 mức án |\n        | tù có thời hạn     | có ',
  );
  expect(changed).not.toBe(vi.rules);
  expect(bytes(changed, vi.common)).not.toBe(face);
});
