/** Whether a guess may stand for words that mean nothing as they are written. */
import { nearest } from './nearest.ts';
import type { Dialect } from './source.ts';
import { vocabulary } from './vocabulary.ts';
import { foldWord, phraseWords } from './words.ts';

const conjunctionsOf = (dialect: Dialect): readonly string[] =>
  (['And', 'Or'] as const).flatMap((keyword) => vocabulary[keyword][dialect].map(foldWord));

const conjunctions: Readonly<Record<Dialect, readonly string[]>> = {
  vi: conjunctionsOf('vi'),
  en: conjunctionsOf('en'),
};

/** Two words of this likeness may be one word with a slip. */
const ALIKE = 0.25;

/**
 * A guess begins like what stands there and drops no word that means something: of the words it takes, the first
 * `known` ones meant something and are only taken back for a longer phrase that begins with them, and a conjunction
 * only for a phrase that has one.
 */
export function mayStandFor(
  guess: string,
  taken: readonly string[],
  known: number,
  dialect: Dialect,
): boolean {
  const words = phraseWords(guess).map(foldWord);
  const folded = taken.map(foldWord);
  if (folded.some((word) => conjunctions[dialect].includes(word) && !words.includes(word))) return false;
  if (known > 0)
    return words.length > known && folded.slice(0, known).every((word, at) => word === words[at]);
  return nearest(folded[0] ?? '', [{ phrase: words[0] ?? '', value: undefined }], ALIKE) !== undefined;
}
