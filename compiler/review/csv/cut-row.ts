/**
 * One row of comma-separated values, cut from a text as RFC 4180 has it: a cell in quotation marks may hold delimiters,
 * line breaks and doubled quotation marks.
 *
 * The CSV libraries we looked at (csv-parse, papaparse) swallow the rest of a file with a quotation mark that is never
 * closed, and tell only where the file ends. Here the mark's own place is told and reading goes on with the next line.
 */
export type Cut =
  | {
      readonly kind: 'row';
      readonly cells: readonly string[];
      /** Where the next row begins. */
      readonly end: number;
      readonly breaks: number;
    }
  /** The quotation mark at `at` is not closed; `cells` are those before it. */
  | { readonly kind: 'open'; readonly cells: readonly string[]; readonly at: number }
  /** The row goes on where the text ends. */
  | { readonly kind: 'more' };

/** No spreadsheet holds a longer cell: beyond it, a quotation mark was forgotten. */
const MOST = 32_767;

const LINE_FEED = 10;
const RETURN = 13;

const isBreak = (code: number): boolean => code === LINE_FEED || code === RETURN;

/** `last`: nothing follows the text. */
export function cutRow(text: string, from: number, delimiter: string, last: boolean): Cut {
  const sign = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let at = from;
  let breaks = 1;
  for (;;) {
    if (text[at] === '"') {
      const cell = cutQuoted(text, at, sign, last);
      if (cell === 'more') return { kind: 'more' };
      if (cell === 'open') return { kind: 'open', cells, at };
      cells.push(cell.value);
      breaks += breaksIn(cell.value);
      at = cell.end;
    } else {
      const start = at;
      for (let code = text.charCodeAt(at); at < text.length && code !== sign && !isBreak(code);)
        code = text.charCodeAt((at += 1));
      cells.push(text.slice(start, at));
    }
    // A line feed may yet follow a return, and a cell the delimiter.
    if (!last && at + 1 >= text.length) return { kind: 'more' };
    if (text.charCodeAt(at) !== sign) return { kind: 'row', cells, end: afterBreak(text, at), breaks };
    at += 1;
  }
}

interface Quoted {
  readonly value: string;
  readonly end: number;
}

/** Spaces may follow the closing mark; other signs show that it closed nothing. */
function cutQuoted(text: string, from: number, sign: number, last: boolean): Quoted | 'open' | 'more' {
  let value = '';
  for (let start = from + 1; ;) {
    const quote = text.indexOf('"', start);
    if ((quote < 0 ? text.length : quote) - from > MOST) return 'open';
    if (quote < 0) return last ? 'open' : 'more';
    value += text.slice(start, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      start = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end += 1;
    if (end >= text.length) return last ? { value, end } : 'more';
    const code = text.charCodeAt(end);
    return code === sign || isBreak(code) ? { value, end } : 'open';
  }
}

/** The place after the line break at `at`. */
export const afterBreak = (text: string, at: number): number =>
  Math.min(text.length, at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1));

export const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
