/** The parser's terminals: one for each keyword, and those that carry a phrase, a number or a place. */
import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { keywords } from './vocabulary.ts';
import type { Keyword } from './vocabulary.ts';

const terminal = (name: string, ...categories: TokenType[]): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories });

/** Stands for a phrase in any of the places where one may stand; an unknown phrase fits all of them. */
export const AnyPhrase = terminal('AnyPhrase');

/** The keywords that name a level of the act, and the same words where they open a provision. */
export const LevelWord = terminal('LevelWord');
export const ProvisionHead = terminal('ProvisionHead');
export const AllBelow = terminal('AllBelow');
export const AnyBelow = terminal('AnyBelow');

export const levelKeywords = ['Article', 'Clause', 'Point', 'Paragraph', 'Limb'] as const;
export type LevelKeyword = (typeof levelKeywords)[number];

const keywordCategories = (keyword: Keyword): TokenType[] => {
  if ((levelKeywords as readonly string[]).includes(keyword)) return [LevelWord];
  if (/^All.+Below$/.test(keyword)) return [AllBelow];
  if (/^Any.+Below$/.test(keyword)) return [AnyBelow];
  return [];
};

export const keywordToken = Object.fromEntries(
  keywords.map((keyword) => [keyword, terminal(keyword, ...keywordCategories(keyword))]),
) as Readonly<Record<Keyword, TokenType>>;

/** `khoản 3` as the first thing on a line opens a provision; elsewhere it refers to one. */
export const headToken = Object.fromEntries(
  levelKeywords.map((level) => [level, terminal(`${level}Head`, ProvisionHead)]),
) as Readonly<Record<LevelKeyword, TokenType>>;

export const NamePhrase = terminal('NamePhrase');
export const ExistsPhrase = terminal('ExistsPhrase');
export const EveryPhrase = terminal('EveryPhrase');
export const RunPhrase = terminal('RunPhrase');
export const ValuePhrase = terminal('ValuePhrase');
export const OffencePhrase = terminal('OffencePhrase');
export const NounPhrase = terminal('NounPhrase');
export const UnknownPhrase = terminal('UnknownPhrase', NamePhrase, ValuePhrase, OffencePhrase, NounPhrase);

export const UnitWord = terminal('UnitWord');
export const NumberWord = terminal('NumberWord');
export const DateWord = terminal('DateWord');
export const FractionWord = terminal('FractionWord');
export const Letter = terminal('Letter');
export const Roman = terminal('Roman');
export const ReadingCode = terminal('ReadingCode');
export const Text = terminal('Text');

export const Bullet = terminal('Bullet');
export const RowOpen = terminal('RowOpen');
export const Bar = terminal('Bar');
export const RowClose = terminal('RowClose');
export const Colon = terminal('Colon');
export const Comma = terminal('Comma');
export const Slash = terminal('Slash');
export const Open = terminal('Open');
export const Close = terminal('Close');
export const Stray = terminal('Stray');

/** Without width: where a list of bullets begins and ends, and where a duty begins with its subject. */
export const ListOpen = terminal('ListOpen');
export const ListClose = terminal('ListClose');
export const Duty = terminal('Duty');

export const allTokens: TokenType[] = [
  LevelWord,
  ProvisionHead,
  AllBelow,
  AnyBelow,
  ...Object.values(keywordToken),
  ...Object.values(headToken),
  NamePhrase,
  ExistsPhrase,
  EveryPhrase,
  RunPhrase,
  ValuePhrase,
  OffencePhrase,
  NounPhrase,
  UnknownPhrase,
  UnitWord,
  NumberWord,
  DateWord,
  FractionWord,
  Letter,
  Roman,
  ReadingCode,
  Text,
  Bullet,
  RowOpen,
  Bar,
  RowClose,
  Colon,
  Comma,
  Slash,
  Open,
  Close,
  Stray,
  ListOpen,
  ListClose,
  Duty,
];

/** A token with what the scanner knows of its place. */
export interface SourceToken extends IToken {
  readonly firstOnLine: boolean;
  /** Column of the first thing on the token's line, counted from 0. */
  readonly column: number;
  /** How many signs of blank stand before that first thing. */
  readonly blank: number;
  /** What a text holds between its quotes; else the image. */
  readonly value: string;
}

export const isToken = (token: IToken | undefined, ...types: readonly TokenType[]): boolean =>
  token !== undefined &&
  types.some((type) => token.tokenType === type || token.tokenType.CATEGORIES?.includes(type));
