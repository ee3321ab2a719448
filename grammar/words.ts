/** When two spellings of a word are the same word. */

/** The five tone marks. The marks that make other vowels (â ă ê ô ơ ư) and đ are letters, and stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;

const folded = new Map<string, string>();

/**
 * One spelling for all ways to type a word: NFC or NFD, any case, old or new tone placement (hoà, hòa).
 * The tone goes to the end of the word, since each Vietnamese syllable carries at most one. `08` is 8.
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  let tone = '';
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(TONES, (mark) => {
      tone += mark;
      return '';
    });
  // `qui` and `quy`, `i` and `y` are different spellings of taste, not of encoding: they stay apart.
  const result = letters.normalize('NFC').replace(/^0+(?=\d)/, '') + tone;
  folded.set(word, result);
  return result;
}

/** A word without any mark, as it is typed on a keyboard that has none: for guessing, never for matching. */
export const bareWord = (word: string): string =>
  word.normalize('NFD').toLowerCase().replace(MARKS, '').replaceAll('đ', 'd');

/** The words of a phrase as the scanner sees them; punctuation counts as a word of its own. */
export function phraseWords(phrase: string): readonly string[] {
  const known = wordsOf.get(phrase) ?? phrase.normalize('NFC').match(PHRASE_PART) ?? [];
  wordsOf.set(phrase, known);
  return known;
}

const wordsOf = new Map<string, readonly string[]>();

const PHRASE_PART = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‐‑-]*|[^\s]/gu;

/** The key under which a phrase is looked up, whatever its spelling. */
export function phraseKey(phrase: string): string {
  const known = keys.get(phrase) ?? phraseWords(phrase).map(foldWord).join(' ');
  keys.set(phrase, known);
  return known;
}

const keys = new Map<string, string>();
