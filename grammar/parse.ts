/** Text to tree: the passes of this folder in order. */
import type { IRecognitionException } from 'chevrotain';
import type { Document } from './ast.ts';
import { buildDocument } from './build/file.ts';
import { isoDate } from './build/numbers.ts';
import { readExpectation } from './expected.ts';
import type { Fault } from './fault.ts';
import { checkNesting } from './layout.ts';
import type { Comment } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { decisionParser } from './parser/parser.ts';
import { dialectOf } from './scan-tables.ts';
import { scan } from './scanner.ts';
import type { SourceFile } from './source.ts';
import { beginsAnew, giveStructure } from './structure.ts';
import { tooDeep } from './too-deep.ts';
import * as t from './tokens.ts';
import type { SourceToken } from './tokens.ts';

export interface Parsed {
  /** Absent when there is any fault: a tree recovered from a mistake never decides anything. */
  readonly document?: Document;
  readonly faults: readonly Fault[];
  readonly comments: readonly Comment[];
}

/** Reads a file with the phrases it may use. Reports every independent mistake, in the order of the text. */
export function parse(source: SourceFile, lexicon: Lexicon): Parsed {
  const dialect = dialectOf(source);
  if (dialect === undefined) {
    const end = Math.min(source.text.length, source.lineStarts[1] ?? source.text.length);
    return { faults: [{ key: 'noDialect', span: { start: 0, end }, params: {} }], comments: [] };
  }
  const scanned = scan(source, dialect, lexicon);
  const structured = giveStructure(scanned.tokens);
  const deep = tooDeep(structured.tokens);
  if (deep !== undefined) return { faults: [deep], comments: scanned.comments };
  const parser = decisionParser();
  parser.input = [...structured.tokens];
  const tree = parser.file();
  const faults = [
    ...scanned.faults,
    ...structured.faults,
    ...impossibleDates(scanned.tokens),
    ...independent(
      parser.errors.map((error) => unexpected(error, source)),
      [...scanned.faults, ...structured.faults],
      scanned.tokens,
    ),
  ];
  if (faults.length > 0) return { faults: inOrder(faults), comments: scanned.comments };
  const document = buildDocument(tree, source, dialect);
  const nesting = checkNesting(document, scanned.tokens);
  return nesting.length > 0
    ? { faults: inOrder(nesting), comments: scanned.comments }
    : { document, faults: [], comments: scanned.comments };
}

const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted((one, other) => one.span.start - other.span.start);

/** A sentence that already has an unknown phrase is not reported again for not being a sentence. */
function independent(
  errors: readonly Fault[],
  known: readonly Fault[],
  tokens: readonly SourceToken[],
): readonly Fault[] {
  const starts = tokens.filter(beginsAnew).map(({ startOffset }) => startOffset);
  const sentenceOf = ({ span }: Fault): number => starts.findLast((start) => start <= span.start) ?? -1;
  const told = new Set(known.map(sentenceOf));
  return errors.filter((error) => !told.has(sentenceOf(error)));
}

function unexpected(error: IRecognitionException, source: SourceFile): Fault {
  const token = error.token as SourceToken;
  const atEnd = token.startOffset === -1 || Number.isNaN(token.startOffset);
  const previous = 'previousToken' in error ? (error.previousToken as SourceToken | undefined) : undefined;
  const end = atEnd ? source.text.trimEnd().length : (token.endOffset ?? 0) + 1;
  // Something new begins here: what is wrong is that the sentence before it has no end.
  const zeroWidth = !atEnd && (end <= token.startOffset || (previous !== undefined && beginsAnew(token)));
  const after = (previous?.endOffset ?? 0) + 1;
  const span = atEnd
    ? { start: Math.max(0, end - 1), end }
    : zeroWidth
      ? { start: Math.max(0, after - 1), end: after }
      : { start: token.startOffset, end };
  return {
    key: 'unexpected',
    span,
    params: {
      // Of a text without a word there is nothing to quote but its marks.
      found: atEnd || zeroWidth ? '' : token.image || source.text.slice(span.start, span.end),
      foundKind: atEnd ? 'EOF' : token.tokenType.name,
      after: previous?.tokenType.name ?? '',
      expected: readExpectation(error.message).expected,
    },
  };
}

const impossibleDates = (tokens: readonly SourceToken[]): readonly Fault[] =>
  tokens
    .filter(({ tokenType, value }) => tokenType === t.DateWord && isoDate(value) === undefined)
    .map((token) => ({
      key: 'noSuchDate',
      span: { start: token.startOffset, end: (token.endOffset ?? 0) + 1 },
      params: { date: token.value },
    }));
