/** What a suggested case is called, from the words of the clause; no two cases of a file are called alike. */
import { phraseKey } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import type { Bilingual } from '../../runtime/ir.ts';
import { suggestTexts } from './texts.ts';
import type { Target } from './target.ts';

/** What is longer cannot be taken in. */
const LONGEST = 160;

/** Notes the title among those that are taken. */
export function titleOf(
  { words, kind }: Pick<Target, 'words' | 'kind'>,
  about: string,
  which: 'itself' | 'chosen',
  taken: Set<string>,
): Bilingual {
  const keys = new Set([...taken].map(phraseKey));
  const say = (lang: Dialect, count: number): string => {
    const heading = suggestTexts[lang].title[which === 'chosen' ? 'chosen' : kind];
    const number = count === 1 ? '' : `, ${count}`;
    return `${heading}: ${oneLine(words[lang])} (${about}${number})`;
  };
  for (let count = 1; ; count += 1) {
    const title = { vi: say('vi', count), en: say('en', count) };
    if (keys.has(phraseKey(title.vi)) || keys.has(phraseKey(title.en))) continue;
    taken.add(title.vi).add(title.en);
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
