/**
 * Whether two phrases differ by one slip of the finger and by nothing that could be a word of its own. In Vietnamese a
 * mark makes another word (`năm`, `nam`; `bằng`, `bảng`) and so does most any letter (`khá`, `khác`); a figure makes
 * another clause, and `un-` the opposite: none of these is a slip.
 */
import { bareWord, phraseWords } from '../../grammar/index.ts';
import { slipsBetween } from './slips.ts';
import { mayBeVietnamese } from './syllable.ts';

/** Of words shorter than this, every neighbour is a word. */
const SHORTEST = 3;

export function isOneSlip(written: string, meant: string): boolean {
  // Typed on a keyboard without marks: what was meant can be guessed, not known.
  if (isPlain(written) && !isPlain(meant)) return false;
  const [left, right] = [phraseWords(written), phraseWords(meant)];
  if (left.length !== right.length) return false;
  const pairs = left.map((word, at) => [composed(word), composed(right[at] ?? '')] as const);
  const [only, ...others] = pairs.filter(([one, other]) => one !== other);
  return only !== undefined && others.length === 0 && isSlip(...only);
}

function isSlip(written: string, meant: string): boolean {
  const [one, other] = [bareWord(written), bareWord(meant)];
  return (
    [one, other].every((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !ROMAN.test(word)) &&
    !mayBeVietnamese(one) &&
    one[0] === other[0] &&
    slipsBetween(one, other) === 1 &&
    // Counted with their marks there is no more: the marks of the other letters are as they were.
    slipsBetween(written, meant) === 1
  );
}

/** Chapters are numbered so: `XXI` and `XXII` are both meant. */
const ROMAN = /^[ivxlcdm]+$/;

const composed = (word: string): string => word.normalize('NFC').toLowerCase();

const isPlain = (phrase: string): boolean => bareWord(phrase) === composed(phrase);
