/** What the scanner expects next. It depends only on the tokens to the left, so longest match never changes a meaning. */
import type { TokenType } from 'chevrotain';
import * as t from './tokens.ts';
import type { Keyword } from './vocabulary.ts';

/** What a run of tokens has opened: a list of values, of offences, of letters, a citation of a code, a fact changed. */
type Run =
  | 'none'
  | 'bound'
  | 'values'
  | 'offences'
  | 'letters'
  | 'articles'
  | 'chapters'
  | 'cell'
  | 'nouns'
  | 'change';

export interface ScanMode {
  readonly run: Run;
  /** The line began with a keyword in whose head a few more keywords are allowed. */
  readonly head: boolean;
  readonly previous: TokenType | undefined;
}

export const startOfFile: ScanMode = { run: 'none', head: false, previous: undefined };

const k = t.keywordToken;
const separators: readonly TokenType[] = [t.Comma, k.Or];
const openers: ReadonlyMap<TokenType, Run> = new Map<TokenType, Run>([
  [k.Is, 'values'],
  [k.IsNot, 'values'],
  [k.In, 'offences'],
  [k.NotIn, 'offences'],
  [t.ExistsPhrase, 'offences'],
  [k.Point, 'letters'],
  [t.headToken.Point, 'letters'],
  [k.ArticleOfCode, 'articles'],
  [k.ChapterOfCode, 'chapters'],
  [k.PenalCode, 'articles'],
  [t.RowOpen, 'cell'],
  [t.Bar, 'cell'],
  [k.OfItem, 'nouns'],
  [k.ForTheSame, 'nouns'],
  [k.HasAtLeast, 'nouns'],
  [k.EvenWhen, 'change'],
  ...[k.Over, k.Under, k.From, k.To, k.ToUnder, k.AtLeast, k.AtMost, k.Equals].map(
    (comparison): [TokenType, Run] => [comparison, 'bound'],
  ),
]);

const members: Readonly<Record<Run, readonly TokenType[]>> = {
  none: [],
  bound: [],
  values: [t.ValuePhrase, t.OffencePhrase, t.UnknownPhrase, t.Text, ...separators],
  offences: [t.OffencePhrase, t.UnknownPhrase, t.Text, ...separators],
  letters: [t.Letter, t.Comma, k.And, k.Or, k.To],
  articles: [t.NumberWord, t.Comma, k.To],
  chapters: [t.Roman, t.Comma],
  cell: [t.ValuePhrase, t.OffencePhrase, t.UnknownPhrase, t.Text, ...separators],
  nouns: [t.NumberWord, k.Different],
  change: [t.NamePhrase, t.UnknownPhrase, t.Text],
};

const headOpeners: readonly Keyword[] = [
  'Decision',
  'Shared',
  'Definition',
  'Table',
  'Assert',
  'Acknowledged',
];
const headClosers: readonly TokenType[] = [k.DefinedAs, k.When, t.Colon, t.RowOpen];

/** The mode after one more token. */
export function modeAfter(mode: ScanMode, token: TokenType, firstOnLine: boolean): ScanMode {
  // Between articles and letters `đến` joins two of them.
  const joins = token === k.To && (mode.run === 'articles' || mode.run === 'letters');
  const opened = joins ? undefined : openers.get(token);
  const run = opened ?? (members[mode.run].includes(token) ? mode.run : 'none');
  const head = firstOnLine
    ? headOpeners.some((keyword) => k[keyword] === token)
    : mode.head && !headClosers.includes(token);
  return { run, head, previous: token };
}
