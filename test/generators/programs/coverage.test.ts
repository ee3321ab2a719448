/** Random programs hold everything that the language has. */
import { describe, expect, it } from 'vitest';
import { keywords, phraseKey, scan, units, vocabulary } from '../../../grammar/index.ts';
import type { Dialect } from '../../../grammar/index.ts';
import { readWritten, write } from './compile.ts';
import { collect, everything } from './coverage.ts';
import { programOf } from './program.ts';

const PROGRAMS = 500;
const DIALECTS = ['vi', 'en'] as const;

const seen = new Set<string>();
const words: Readonly<Record<Dialect, Set<string>>> = { vi: new Set(), en: new Set() };
const texts: string[] = [];

for (let seed = 0; seed < PROGRAMS; seed++) {
  const program = programOf(seed);
  for (const dialect of DIALECTS) {
    const written = write(program, dialect);
    const outcome = readWritten(written, program.world);
    if (!outcome.ok) throw new Error(`${seed} is no program`);
    const { document, known } = outcome.value;
    for (const each of [document, ...known.world.shared]) {
      collect(each.header, 'header', seen);
      collect(each.declarations, 'declarations', seen);
      collect(each.provisions, 'provisions', seen);
      for (const { tokenType, image } of scan(each.source, each.dialect, known.lexicon).tokens)
        words[each.dialect].add(`${tokenType.name}: ${phraseKey(image)}`);
    }
    texts.push(written.main);
  }
}

/** Nothing stands above Articles and nothing in limbs; the Decision as a whole sets no condition that could be called on. */
const NOT_SAID = ['below.level: article', 'outer.level: limb', 'group.level: decision'];

describe('every kind of node, and every value of a field that tells them apart', () => {
  for (const [name, values] of Object.entries(everything))
    for (const value of Object.keys(values))
      it.skipIf(NOT_SAID.includes(`${name}: ${value}`))(`${name}: ${value}`, () => {
        expect(seen).toContain(`${name}: ${value}`);
      });
});

/** Nothing stands above Articles, so nothing calls on those below it. */
const NEVER = ['AllArticlesBelow', 'AnyArticleBelow'];

describe.each(DIALECTS)('every word of the vocabulary in %s', (dialect) => {
  for (const keyword of keywords.filter((name) => !NEVER.includes(name)))
    for (const spelling of vocabulary[keyword][dialect])
      it(`${keyword}: ${spelling}`, () => {
        const found = ['', 'Head'].some((tail) =>
          words[dialect].has(`${keyword}${tail}: ${phraseKey(spelling)}`),
        );
        expect(found).toBe(true);
      });
  for (const unit of Object.values(units))
    for (const spelling of unit[dialect])
      it(`unit: ${spelling}`, () => {
        expect(words[dialect]).toContain(`UnitWord: ${phraseKey(spelling)}`);
      });
});

const lexical: Readonly<Record<string, RegExp>> = {
  'a comment of its own line': /^ *#/m,
  'a comment at the end of a line': /^ *[^\s#][^#\n"]*#/m,
  'a comment before the header': /^ *#[^\n]*\n[^]*quyết định/,
  'an empty line': /\n\n/,
  'a blank line with spaces': /\n +\n/,
  'blanks at the end of a line': /\S +\n/,
  'two blanks between words': /\p{L} {2,}\p{L}/u,
  'a word in capitals': / (?:PHẢI|KHI|MUST|WHEN|NOT|KHÔNG|VÀ|AND) /,
  'a sentence that goes on in the next line': /\n +(?:và|hoặc|and|or) /,
  'a file without a last line end': /[^\n]$/,
  'a number with a leading zero': / 0\d /,
  'a number with dots': /\d\.\d{3}/,
  'a date of days and months': /\d\/\d{1,2}\/\d{4}/,
  'a date that begins with the year': /\d{4}-\d{2}-\d{2}/,
  'a fraction in figures': / \d\/\d /,
  'a fraction of Word': /[½⅓¼⅔¾]/,
  'a range of letters': /(?:điểm|points?) [a-q] (?:đến|to) [b-qđ]/,
  'an ordinal with a letter': /(?:khoản|clause|Điều|Article) \d+a /,
  'a name between quotes in a sentence': /(?:phải|must|và|and) "/,
  'a name with a hyphen': /a-xít/,
  'a name with an apostrophe': /juliet's/,
  'a name that begins with a number': /(?:24 giờ|24 hours) /,
  'tones on either vowel': /khoẻ[^]*hòa|hòa[^]*khoẻ/,
  'typographic quotes inside a text': /"[^"\n]*“[^"\n]*”[^"\n]*"/,
};

describe('every way to write', () => {
  for (const [name, pattern] of Object.entries(lexical))
    it(name, () => {
      expect(texts.some((text) => pattern.test(text))).toBe(true);
    });
});
