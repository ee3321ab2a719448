/** What a suggested case is called, from the words of the clause; no two cases of a file are called alike. */
import { phraseKey } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import type { Bilingual } from '../../runtime/ir.ts';
import type { Untitled } from './suggest.ts';
import { suggestTexts } from './texts.ts';

/** What is longer cannot be taken in. */
const LONGEST = 160;

/** Notes the title among the keys of those that are taken. */
export function titleOf({ heading, words, about }: Untitled, taken: Set<string>): Bilingual {
  const say = (lang: Dialect, count: number): string => {
    const number = count === 1 ? '' : `, ${count}`;
    return `${suggestTexts[lang].title[heading]}: ${oneLine(words[lang])} (${about}${number})`;
  };
  for (let count = 1; ; count += 1) {
    const title = { vi: say('vi', count), en: say('en', count) };
    const keys = [phraseKey(title.vi), phraseKey(title.en)];
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    return title;
  }
}

/** The words of a rule file may hold signs that YAML, or a terminal, takes for something else. */
function oneLine(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()}…` : plain;
}
