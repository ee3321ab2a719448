/**
 * Makes the shape of the page explicit, so that the parser needs no columns: lists of bullets get an opening and a
 * closing token, and a duty that begins with its subject gets a token before the subject.
 */
import type { TokenType } from 'chevrotain';
import type { Fault, TextEdit } from './fault.ts';
import type { Span } from './source.ts';
import * as t from './tokens.ts';
import type { SourceToken } from './tokens.ts';
import type { Keyword } from './vocabulary.ts';

export interface Structure {
  readonly tokens: readonly SourceToken[];
  readonly faults: readonly Fault[];
}

const lineKeywords: readonly Keyword[] = [
  'Decision', 'Shared', 'Signed', 'CutoffHead', 'Uses', 'OffenceList', 'Definition', 'Table', 'Reading', 'Choose',
  'Source', 'Assert', 'Acknowledged', 'NoCondition', 'NotEncoded', 'Domain', 'Applies', 'Must', 'When', 'Excludes',
  'Except', 'ExceptProvision', 'Then', 'EvenWhen',
]; // prettier-ignore

/** What ends a list of bullets when it stands first on a line. Anything else there continues the bullet above. */
const enders: readonly TokenType[] = [
  ...lineKeywords.map((keyword) => t.keywordToken[keyword]),
  ...Object.values(t.headToken),
  t.RowOpen,
  t.Close,
];

/** Whether a token begins something new, so that what stands before it has ended. */
export const beginsAnew = (token: SourceToken): boolean =>
  token.firstOnLine && (enders.includes(token.tokenType) || token.tokenType === t.Bullet);

const spanOf = (token: SourceToken): Span => ({ start: token.startOffset, end: (token.endOffset ?? 0) + 1 });

export function giveStructure(scanned: readonly SourceToken[]): Structure {
  const tokens: SourceToken[] = [];
  const faults: Fault[] = [];
  const duties = dutyStarts(scanned);
  /** Columns of the open lists, outermost first. */
  const open: number[] = [];
  /** The column of bullets that were just reported: the rest of their list has the same mistake. */
  let strayColumn = -1;
  const stray = (token: SourceToken): void => {
    if (token.column !== strayColumn) faults.push(misplaced(token, open));
    strayColumn = token.column;
  };
  const virtual = (type: TokenType, at: SourceToken): void => {
    const offsets = { startOffset: at.startOffset, endOffset: at.startOffset - 1 };
    tokens.push({
      ...at,
      ...offsets,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
      image: '',
      value: '',
    });
  };
  const closeTo = (depth: number, at: SourceToken): void => {
    while (open.length > depth) {
      open.pop();
      virtual(t.ListClose, at);
    }
  };

  for (const [at, token] of scanned.entries()) {
    if (token.tokenType === t.Bullet) {
      const inner = open.at(-1);
      if (inner === undefined || token.column > inner) {
        // Deeper than every open list: it opens one, if something before it announces a list.
        if (inner !== undefined && !announces(scanned[at - 1])) stray(token);
        else {
          open.push(token.column);
          virtual(t.ListOpen, token);
        }
      } else {
        const depth = open.indexOf(token.column);
        if (depth < 0) stray(token);
        else strayColumn = -1;
        closeTo(depth < 0 ? nearestDepth(token.column, open) + 1 : depth + 1, token);
      }
    } else if (token.firstOnLine && open.length > 0) {
      if (enders.includes(token.tokenType) || duties.has(at)) closeTo(0, token);
      else if (token.column <= (open.at(-1) ?? 0)) {
        const fix = reindent(token, (open.at(-1) ?? 0) + 2);
        faults.push({ key: 'continuationColumn', span: spanOf(token), params: {}, fix: [fix] });
      }
    }
    if (duties.has(at)) virtual(t.Duty, token);
    tokens.push(token);
  }
  const last = scanned.at(-1);
  if (last !== undefined) {
    while (open.pop() !== undefined) {
      const end = (last.endOffset ?? 0) + 1;
      const type = t.ListClose;
      tokens.push({
        ...last,
        startOffset: end,
        endOffset: end - 1,
        tokenType: type,
        tokenTypeIdx: type.tokenTypeIdx ?? 0,
        image: '',
        value: '',
      });
    }
  }
  return { tokens, faults };
}

/** A line that holds `phải` further in is a duty about what the line begins with. */
function dutyStarts(tokens: readonly SourceToken[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let lineStart = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.firstOnLine) lineStart = at;
    else if (token.tokenType === t.keywordToken.Must) starts.add(lineStart);
  }
  return starts;
}

const announces = (token: SourceToken | undefined): boolean => token?.tokenType === t.Colon;

const nearestDepth = (column: number, open: readonly number[]): number =>
  open.reduce(
    (best, at, depth) => (distance(at, column) < distance(open[best] ?? 0, column) ? depth : best),
    0,
  );

const distance = (one: number, other: number): number => Math.abs(one - other);

function misplaced(token: SourceToken, open: readonly number[]): Fault {
  const wanted = open[nearestDepth(token.column, open)] ?? 0;
  return {
    key: 'bulletColumn',
    span: spanOf(token),
    params: { column: token.column + 1, wanted: wanted + 1 },
    fix: [reindent(token, wanted)],
  };
}

/** Replaces the blank before the first thing on a line; a tab is one sign of it, whatever its width. */
export const reindent = ({ startOffset, blank }: SourceToken, column: number): TextEdit => ({
  start: startOffset - blank,
  end: startOffset,
  text: ' '.repeat(column),
});
