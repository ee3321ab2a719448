/** What can be said of words that mean nothing where they stand. */
import type { Fault } from './fault.ts';
import type { Lexeme } from './lexemes.ts';
import type { ScanMode } from './scan-mode.ts';
import type { Table, Tables } from './scan-tables.ts';
import type { Dialect, Span } from './source.ts';
import * as t from './tokens.ts';
import type { SourceToken } from './tokens.ts';
import { POINT_LETTERS } from './vocabulary.ts';
import { foldWord } from './words.ts';

/** Guessing takes long: in a file with more faults than these something else is wrong than a slip of the pen. */
export const MOST_GUESSED = 100;

/** Units are few and short: a guess among them needs less likeness than one among names. */
export const LIKELY_UNIT = 0.45;

/** Of as many words: `tuần tuổi` is not `tuổi`. */
export const unitsOf = ({ units }: Tables, words: number): Table['entries'] =>
  units.entries.filter(({ phrase }) => phrase.split(' ').length === words);

export const spelledNumbers: Readonly<Record<Dialect, readonly string[]>> = {
  vi: 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map(foldWord),
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
};

export const isWordLike = ({ kind }: Lexeme): boolean => kind === 'word' || kind === 'number';

export const isPointLetter = (text: string): boolean =>
  (POINT_LETTERS as readonly string[]).includes(text.normalize('NFC').toLowerCase());

/** What has no name, by what could have one here: an offence, a value of the fact before, or anything. */
export function nothingCalled(
  phrase: string,
  span: Span,
  { run, previous }: ScanMode,
  before: readonly { readonly token: SourceToken }[],
): Fault {
  const listed = (): boolean =>
    before.findLast(({ token }) => token.firstOnLine && token.tokenType !== t.Bullet)?.token.tokenType ===
    t.keywordToken.OffenceList;
  if (run === 'offences' || (previous === t.Bullet && listed()))
    return { key: 'unknownOffence', span, params: { phrase } };
  const [name, copula] = before.slice(-2).map(({ token }) => token);
  const compared = t.isToken(copula, t.keywordToken.Is, t.keywordToken.IsNot);
  if (compared && name?.tokenType === t.NamePhrase)
    return { key: 'unknownValue', span, params: { phrase, name: name.image } };
  return { key: 'unknownPhrase', span, params: { phrase, nearest: '' } };
}
