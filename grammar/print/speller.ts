/** How names are spelled when a tree is printed: the one thing about printing that needs to know what they mean. */
import type { Words } from '../node.ts';
import type { Bilingual, Dialect } from '../source.ts';

export interface Speller {
  readonly dialect: Dialect;
  /** The name in both languages, or nothing when it is not known: then it is printed as written. */
  readonly names: (words: Words) => Bilingual | undefined;
  /** Whether the words name a value of an enumeration: `từ khá trở lên` is said otherwise than `ít nhất là …`. */
  readonly isValue?: (words: Words) => boolean;
}

const PLAIN = /^[\p{L}\p{M}\p{N} '’‐‑-]+$/u;

/** A name with punctuation, or one that does not begin with a letter, stands in quotes. */
export function printName(words: Words, speller: Speller): string {
  const name = speller.names(words)?.[speller.dialect] ?? words.text;
  return PLAIN.test(name) && /^\p{L}/u.test(name) ? name : `"${name}"`;
}

/** `a, b hoặc c`. */
export function printSeries(parts: readonly string[], conjunction: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
