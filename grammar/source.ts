/** Source text with positions: what a span means, and which line a reader finds it on. */

/** Half-open range of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The two faces of the language. A file is written in one of them. */
export type Dialect = 'vi' | 'en';

/** One text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface SourceFile {
  /** As the user named it; used in messages only, never opened again. */
  readonly path: string;
  readonly text: string;
  /** Offset at which each line begins; the first is 0. */
  readonly lineStarts: readonly number[];
}

/** A place as an editor shows it, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Wraps text; a leading byte order mark is kept out of the offsets' way by being treated as blank. */
export function createSource(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n|\u2028|\u2029/g)) {
    lineStarts.push(match.index + match[0].length);
  }
  return { path, text, lineStarts };
}

/** The line and column of an offset; an offset past the end is the end. */
export function positionAt(source: SourceFile, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = source.lineStarts[low] ?? 0;
  return { line: low + 1, column: Math.min(offset, source.text.length) - start + 1 };
}

/** The text of a line (counted from 1) without its line break. */
export function lineText(source: SourceFile, line: number): string {
  const start = source.lineStarts[line - 1] ?? 0;
  const end = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, end).replace(/[\r\n\u2028\u2029]+$/, '');
}

export const textOf = (source: SourceFile, span: Span): string => source.text.slice(span.start, span.end);

/** The smallest span that holds both. */
export const spanOver = (first: Span, last: Span): Span => ({
  start: Math.min(first.start, last.start),
  end: Math.max(first.end, last.end),
});
