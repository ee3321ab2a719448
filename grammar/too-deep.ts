/** One thing within another, deeper than a reader could follow, and than the parser can. */
import type { Fault } from './fault.ts';
import { beginsAnew } from './structure.ts';
import * as t from './tokens.ts';
import type { SourceToken } from './tokens.ts';

const MOST = 50;

const { And, Or, Not, Where, Except } = t.keywordToken;

/** Brackets in brackets, lists in lists, and `không không …`, `… mà … mà …`, where each stands in the one before. */
export function tooDeep(tokens: readonly SourceToken[]): Fault | undefined {
  let [brackets, lists, inARow] = [0, 0, 0];
  for (const token of tokens) {
    const { tokenType, startOffset } = token;
    if (tokenType === t.ListOpen) lists += 1;
    else if (tokenType === t.ListClose) lists -= 1;
    else if (tokenType !== t.Close && beginsAnew(token)) [brackets, inARow] = [0, 0];
    if (tokenType === t.Open) brackets += 1;
    else if (tokenType === t.Close) brackets -= 1;
    if (t.isToken(token, Not, Where, Except)) inARow += 1;
    else if (t.isToken(token, And, Or, t.Comma)) inARow = 0;
    if (brackets + lists > MOST || inARow > MOST)
      return { key: 'tooDeep', span: { start: startOffset, end: startOffset + 1 }, params: {} };
  }
  return undefined;
}
