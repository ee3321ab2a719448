/** How names are spelled when a tree is printed: the one thing about printing that needs to know what they mean. */
import type { Words } from '../node.ts';
import type { Bilingual, Dialect } from '../source.ts';

export interface Speller {
  readonly dialect: Dialect;
  /** The name in both languages, or nothing when it is not known: then it is printed as written. */
  readonly names: (words: Words) => Bilingual | undefined;
  /** Whether the words name a value of an enumeration: `từ khá trở lên` is said otherwise than `ít nhất là …`. */
  readonly isValue?: (words: Words) => boolean;
  /** Whether the words stand between quotes where they were written. */
  readonly isQuoted?: (words: Words) => boolean;
  /** Whether a sentence that begins like this would be read as something longer than its first word. */
  readonly runsOn?: (sentence: string, dialect: Dialect) => boolean;
  /** Numbers as an act writes them (`07 năm`, `từ đủ 70 tuổi`), not as an explanation does. */
  readonly asEnacted?: boolean;
}

const PLAIN = /^[\p{L}\p{M}\p{N} '’‐‑-]+$/u;

const isPlain = (name: string): boolean => PLAIN.test(name) && /^(?:\p{L}|\d+ )/u.test(name);

export function printName(words: Words, speller: Speller): string {
  const name = speller.names(words)?.[speller.dialect] ?? words.text;
  if (!isQuotedName(words, speller)) return name;
  return speller.isQuoted === undefined ? `"${name}"` : printText(name);
}

/**
 * A name with punctuation, or one that does not begin with a letter, stands in quotes. In a file it does so in both
 * languages, so that a translation can be translated back.
 */
export function isQuotedName(words: Words, speller: Speller): boolean {
  const { vi, en } = speller.names(words) ?? { vi: words.text, en: words.text };
  if (speller.isQuoted === undefined) return !isPlain(speller.dialect === 'vi' ? vi : en);
  return speller.isQuoted(words) || !isPlain(vi) || !isPlain(en);
}

/** Between straight quotes, but for a text that holds them itself. */
export const printText = (text: string): string => (text.includes('"') ? `«${text}»` : `"${text}"`);

export const printTitle = ({ vi, en }: Bilingual): string => `${printText(vi)} / ${printText(en)}`;

/** `a, b hoặc c`; with commas only where there is no conjunction. */
export function printSeries(parts: readonly string[], conjunction: string | undefined): string {
  if (conjunction === undefined) return parts.join(', ');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
