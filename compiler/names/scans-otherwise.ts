/**
 * A name that reads as a sentence of other words: without it the sentence was meant, with it the name is, and nobody
 * would see the difference.
 */
import {
  createLexicon,
  createSource,
  keywords,
  ownPhrases,
  phraseKey,
  phraseWords,
  pointLetters,
  scan,
  spell,
  units,
  vocabulary,
} from '../../grammar/index.ts';
import type { Dialect, Lexicon, Phrase } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textsOf } from './born.ts';
import type { Born } from './born.ts';

const dialects = ['vi', 'en'] as const;

/** Whether words are one word of a sentence. */
type IsPiece = (key: string) => boolean;

export function* scansOtherwise(lexicon: Lexicon, born: readonly Born[]): Generator<Diagnostic> {
  const { byKey } = lexicon;
  const everything = Object.values(byKey);
  const isPiece: IsPiece = (key) => ownPieces.has(key) || everything.some((known) => known.has(key));
  const isOffence: IsPiece = (key) => seriesWords.has(key) || byKey.offence.has(key);
  for (const { phrase, source, span } of born) {
    const name = textsOf(phrase).find(
      (text) =>
        isMadeOf(text, isPiece) &&
        (readsWithout(phrase, text, lexicon) || (phrase.kind === 'offence' && isMadeOf(text, isOffence))),
    );
    if (name !== undefined) yield diagnostic('nameScansOtherwise', source, span, { name });
  }
}

/** What the language itself has for a word of a sentence, in any place and dialect. */
const ownPieces: ReadonlySet<string> = new Set(
  [
    ...keywords.flatMap((keyword): readonly string[] => [
      ...vocabulary[keyword].vi,
      ...vocabulary[keyword].en,
    ]),
    ...Object.values(units).flatMap(({ vi, en }): readonly string[] => [...vi, ...en]),
    ...pointLetters,
  ].map(phraseKey),
);

/** `cướp tài sản và giết người` is no list of offences to the grammar, but to every reader. */
const seriesWords: ReadonlySet<string> = new Set(
  (['And', 'Or'] as const).flatMap((keyword) =>
    dialects.map((dialect) => phraseKey(spell(keyword, dialect))),
  ),
);

/** A quick look at whether a name could fall into known pieces at all: nearly none does. */
function isMadeOf(name: string, isPiece: IsPiece): boolean {
  const words = phraseKey(name).split(' ');
  if (words.some((word) => /^[^\p{L}\p{N}]/u.test(word))) return false;
  const reached = new Set([0]);
  for (const from of words.keys()) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= words.length; to++) {
      const piece = words.slice(from, to).join(' ');
      const whole = from === 0 && to === words.length;
      if (!whole && (isPiece(piece) || (to === from + 1 && /^(?:\d|[ivxlc]+$)/.test(piece)))) reached.add(to);
    }
  }
  return reached.has(words.length) && phraseWords(name).length > 1;
}

/** Puts the name where one of its kind may stand, and reads it as if it had not been born. */
function readsWithout(phrase: Phrase, name: string, lexicon: Lexicon): boolean {
  const others = without(lexicon, phrase, phraseKey(name));
  return dialects.some((dialect) => {
    const source = createSource('', `${opening(phrase, dialect)} ${name}`);
    const { tokens, faults } = scan(source, dialect, others, NO_GUESSES);
    return faults.length === 0 && tokens.length > 2;
  });
}

/** What many files share is kept as it is where it has no such name. */
function without(lexicon: Lexicon, { kind }: Phrase, key: string): Lexicon {
  const isOther = (other: Phrase): boolean =>
    other.kind !== kind || !textsOf(other).some((text) => phraseKey(text) === key);
  const { base, phrases } = lexicon;
  return base === undefined || base.byKey[kind].has(key)
    ? createLexicon(phrases.filter(isOther))
    : createLexicon(ownPhrases(lexicon).filter(isOther), base);
}

/** What was meant by words that mean nothing is not asked here. */
const NO_GUESSES = 0;

const opening = ({ kind }: Phrase, dialect: Dialect): string =>
  spell(kind === 'offence' ? 'In' : 'When', dialect);
