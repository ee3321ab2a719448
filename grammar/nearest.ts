/** The known phrase nearest to one that is not known. */
import { bareWord } from './words.ts';

export interface Near<T> {
  readonly phrase: string;
  readonly value: T;
  /** 0 to 1; 1 means that only marks or capitals differ. */
  readonly score: number;
  /** Whether no other phrase is nearly as near. */
  readonly alone: boolean;
}

/** Below this, a guess helps nobody. */
const LIKELY = 0.6;

/** A phrase that is behind by less than this may be what was meant as well. */
const NEARLY = 0.06;

/**
 * The best guess for a run of words, compared without marks by their letter trigrams (Dice's coefficient): so
 * `thoi gian da chap hanh` finds `thời gian đã chấp hành`.
 */
export function nearest<T>(
  words: string,
  candidates: readonly { phrase: string; value: T }[],
  likely = LIKELY,
): Near<T> | undefined {
  const wanted = bareWord(words);
  const grams = trigrams(wanted);
  let best: Omit<Near<T>, 'alone'> | undefined;
  const scores = new Map<string, number>();
  for (const { phrase, value } of candidates) {
    const bare = bareOf(phrase);
    if (Math.abs(bare.length - wanted.length) > Math.max(4, wanted.length * 0.6)) continue;
    // Among phrases that differ in marks only, the one that shares the marks is meant.
    const score = bare === wanted ? 1 : dice(grams, trigrams(bare)) - 0.001;
    scores.set(phrase, score);
    const tie = best !== undefined && score === best.score;
    if (best === undefined || score > best.score || (tie && marks(words, phrase) > marks(words, best.phrase)))
      best = { phrase, value, score };
  }
  if (best === undefined || best.score < likely) return undefined;
  const found = best;
  const alone = [...scores].every(
    ([phrase, score]) => phrase === found.phrase || score < found.score - NEARLY,
  );
  return { ...found, alone };
}

const bared = new Map<string, string>();

/** Known phrases are looked at again and again. */
function bareOf(phrase: string): string {
  const known = bared.get(phrase) ?? bareWord(phrase);
  bared.set(phrase, known);
  return known;
}

const gramsOf = new Map<string, readonly string[]>();

function trigrams(text: string): readonly string[] {
  const known = gramsOf.get(text);
  if (known !== undefined) return known;
  const padded = `  ${text} `;
  const grams = Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
  gramsOf.set(text, grams);
  return grams;
}

function dice(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  let shared = 0;
  for (const gram of left) {
    const at = rest.indexOf(gram);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function marks(one: string, other: string): number {
  const left = one.normalize('NFC').toLowerCase();
  const right = other.normalize('NFC').toLowerCase();
  let same = 0;
  for (let at = 0; at < Math.min(left.length, right.length); at++) if (left[at] === right[at]) same += 1;
  return same;
}
