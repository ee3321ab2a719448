/** Spelling by the lexicon alone, for files whose sentences have not been resolved. */
import type { Document } from '../ast.ts';
import type { Lexicon, Phrase } from '../lexicon.ts';
import { phraseKinds } from '../lexicon.ts';
import type { Words } from '../node.ts';
import type { Bilingual, Dialect, SourceFile } from '../source.ts';
import type { Keyword } from '../vocabulary.ts';
import { keywords, vocabulary } from '../vocabulary.ts';
import { phraseKey } from '../words.ts';
import type { Speller } from './speller.ts';

/** What is known of the words of a tree beside the lexicon: which of several meanings they have. */
export interface Spellings {
  readonly names: ReadonlyMap<Words, Bilingual>;
  readonly values: ReadonlySet<Words>;
}

/** Prints a file in a dialect. What the lexicon leaves open stays as it is written. */
export function spellerOf(
  { source, dialect: own }: Document,
  lexicon: Lexicon,
  dialect: Dialect,
  known?: Spellings,
): Speller {
  return {
    dialect,
    names: (words) => known?.names.get(words) ?? namesOf(words, lexicon, own),
    isValue: (words) =>
      known?.values.has(words) === true ||
      (known?.names.has(words) !== true && isOnlyValue(phraseKey(words.text), lexicon)),
    isQuoted: ({ span }) => isQuoteAt(source, span.start),
    runsOn: runsOnIn(lexicon),
    asEnacted: true,
  };
}

const isQuoteAt = ({ text }: SourceFile, offset: number): boolean => /["“”„‟«»]/u.test(text[offset] ?? '');

const isOnlyValue = (key: string, { byKey }: Lexicon): boolean =>
  byKey.value.has(key) && !byKey.name.has(key);

/** The one spelling that all meanings share, or the one that is written. */
function namesOf({ text }: Words, { byKey }: Lexicon, dialect: Dialect): Bilingual | undefined {
  const key = phraseKey(text);
  const found = phraseKinds.flatMap((kind): readonly Phrase[] => byKey[kind].get(key) ?? []);
  const [first] = found;
  if (first === undefined) return undefined;
  const asWritten = found.find(({ names }) => phraseKey(names[dialect]) === key);
  if (asWritten !== undefined) return asWritten.names;
  return new Set(found.map(({ names }) => phraseKey(names[dialect]))).size === 1 ? first.names : undefined;
}

const longKeywords = (dialect: Dialect): ReadonlySet<string> =>
  new Set(
    keywords.flatMap((keyword: Keyword): readonly string[] => vocabulary[keyword][dialect]).map(phraseKey),
  );

const keywordsOf: Readonly<Record<Dialect, ReadonlySet<string>>> = {
  vi: longKeywords('vi'),
  en: longKeywords('en'),
};

/** Whether the first word of a sentence is the beginning of something longer, which would be read instead. */
export function runsOnIn({ byKey }: Lexicon): (sentence: string, dialect: Dialect) => boolean {
  const sentences = [byKey.name, byKey.exists, byKey.every, byKey.run];
  return (sentence, dialect) => {
    const words = phraseKey(sentence).split(' ');
    let start = words[0] ?? '';
    for (const word of words.slice(1)) {
      start += ` ${word}`;
      if (keywordsOf[dialect].has(start) || sentences.some((table) => table.has(start))) return true;
    }
    return false;
  };
}
