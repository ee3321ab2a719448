/** The language as text: the door other folders use. To print whole files there is one more, `format.ts`, loaded when asked. */
export type * from './ast.ts';
export type * from './expressions.ts';
export type * from './node.ts';
export { levels } from './node.ts';
export type { Fault } from './fault.ts';
export type { Comment } from './lexemes.ts';
export { createLexicon, emptyLexicon, ownPhrases, spellings } from './lexicon.ts';
export type { Lexicon, Origin, Phrase, PhraseKind } from './lexicon.ts';
export { nearest } from './nearest.ts';
export { parse } from './parse.ts';
export type { Parsed } from './parse.ts';
export { printCondition, printException } from './print/condition.ts';
export { printReferences } from './print/references.ts';
export { runsOnIn } from './print/lexicon-speller.ts';
export type { Spellings } from './print/lexicon-speller.ts';
export type { Speller } from './print/speller.ts';
export { printBand, printDate, printOffenceSet, printValue, unitOf } from './print/value.ts';
export { displayWidth } from './print/width.ts';
export { declared } from './declared.ts';
export { dialectOf } from './scan-tables.ts';
export { scan } from './scanner.ts';
export { createSource, lineText, positionAt, textOf } from './source.ts';
export type { Bilingual, Dialect, Position, SourceFile, Span } from './source.ts';
export {
  isKeyword,
  keywords,
  POINT_LETTERS as pointLetters,
  spell,
  units,
  vocabulary,
} from './vocabulary.ts';
export type { Keyword, Unit } from './vocabulary.ts';
export { bareWord, phraseKey, phraseWords } from './words.ts';
