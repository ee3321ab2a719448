/** The phrases that the scanner knows, in a table for each place where they are looked up. */
import type { TokenType } from 'chevrotain';
import { lex } from './lexemes.ts';
import { ownPhrases, phraseKinds } from './lexicon.ts';
import type { Lexicon, PhraseKind } from './lexicon.ts';
import { PhraseTable } from './phrases.ts';
import type { Dialect, SourceFile } from './source.ts';
import * as t from './tokens.ts';
import { keywords, units, vocabulary } from './vocabulary.ts';
import type { KeywordPlace } from './vocabulary.ts';

export type Table = PhraseTable<TokenType>;

export interface Tables {
  readonly keywords: Readonly<Record<KeywordPlace, Table>>;
  readonly units: Table;
  readonly cells: Table;
  readonly phrases: Readonly<Record<PhraseKind, Table>>;
}

const phraseTokens: Readonly<Record<PhraseKind, TokenType>> = {
  name: t.NamePhrase,
  exists: t.ExistsPhrase,
  every: t.EveryPhrase,
  run: t.RunPhrase,
  value: t.ValuePhrase,
  offence: t.OffencePhrase,
  noun: t.NounPhrase,
};

const CELL_WORDS = ['Yes', 'No'] as const;

function keywordTable(dialect: Dialect, place: KeywordPlace): Table {
  const table: Table = new PhraseTable();
  for (const keyword of keywords) {
    if (vocabulary[keyword].place !== place || (CELL_WORDS as readonly string[]).includes(keyword)) continue;
    for (const spelling of vocabulary[keyword][dialect]) table.add(spelling, t.keywordToken[keyword]);
  }
  return table;
}

function keywordTables(dialect: Dialect): Tables['keywords'] {
  const places = ['line', 'head', 'code', 'change', 'any'] as const;
  return Object.fromEntries(
    places.map((place) => [place, keywordTable(dialect, place)]),
  ) as Tables['keywords'];
}

export const keywordTablesOf: Readonly<Record<Dialect, Tables['keywords']>> = {
  vi: keywordTables('vi'),
  en: keywordTables('en'),
};

function unitTable(): Table {
  const table: Table = new PhraseTable();
  for (const unit of Object.values(units))
    for (const word of [...unit.vi, ...unit.en]) table.add(word, t.UnitWord);
  return table;
}

function cellTable(dialect: Dialect): Table {
  const table: Table = new PhraseTable();
  for (const word of CELL_WORDS)
    for (const spelling of vocabulary[word][dialect]) table.add(spelling, t.keywordToken[word]);
  return table;
}

const unitWords = unitTable();
const cellWords: Readonly<Record<Dialect, Table>> = { vi: cellTable('vi'), en: cellTable('en') };

/** Files that are read with the same phrases share their tables. */
const tablesOf: Readonly<Record<Dialect, WeakMap<Lexicon, Tables>>> = {
  vi: new WeakMap(),
  en: new WeakMap(),
};

/** The tables of one file: its dialect's keywords, and the phrases it may use in either language. */
export function tablesFor(dialect: Dialect, lexicon: Lexicon): Tables {
  const known = tablesOf[dialect].get(lexicon) ?? createTables(dialect, lexicon);
  tablesOf[dialect].set(lexicon, known);
  return known;
}

const createTables = (dialect: Dialect, lexicon: Lexicon): Tables => ({
  keywords: keywordTablesOf[dialect],
  units: unitWords,
  cells: cellWords[dialect],
  phrases: phraseTables(lexicon),
});

const phrasesOf = new WeakMap<Lexicon, Tables['phrases']>();

/** Names of both languages may be used in either, so that these tables serve both. */
function phraseTables(lexicon: Lexicon): Tables['phrases'] {
  const before = phrasesOf.get(lexicon);
  if (before !== undefined) return before;
  const known = lexicon.base && phraseTables(lexicon.base);
  const phrases = Object.fromEntries(
    phraseKinds.map((kind) => [kind, new PhraseTable(known?.[kind])]),
  ) as unknown as Tables['phrases'];
  for (const { kind, names } of ownPhrases(lexicon)) {
    phrases[kind].add(names.vi, phraseTokens[kind]);
    phrases[kind].add(names.en, phraseTokens[kind]);
  }
  phrasesOf.set(lexicon, phrases);
  return phrases;
}

/** The dialect of a file, told from its first words; undefined when they open no file of this language. */
export function dialectOf(source: SourceFile): Dialect | undefined {
  const { lexemes } = lex(source);
  for (const dialect of ['vi', 'en'] as const) {
    const first = keywordTablesOf[dialect].line.match(lexemes, 0)?.value;
    if (first === t.keywordToken.Decision || first === t.keywordToken.Shared) return dialect;
  }
  return undefined;
}
