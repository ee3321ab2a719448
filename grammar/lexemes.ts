/** Text cut into words, numbers and signs, before any phrase is recognised. */
import type { SourceFile, Span } from './source.ts';

export type LexemeKind =
  | 'word'
  | 'number'
  | 'date'
  | 'fraction'
  | 'string'
  | 'openString'
  | 'bullet'
  | 'bar'
  | 'colon'
  | 'comma'
  | 'slash'
  | 'open'
  | 'close'
  | 'stray';

export interface Lexeme extends Span {
  readonly kind: LexemeKind;
  /** The text as written; for a string, what stands between the quotes. */
  readonly text: string;
  readonly firstOnLine: boolean;
  /** Column counted from 0, a tab reaching the next multiple of 4. Meaningful for the first lexeme of a line. */
  readonly column: number;
  /** How many signs of blank stand before it, if it is the first lexeme of a line. */
  readonly blank: number;
  /** Present where another sign was written than is meant: it is reported, and read as what is meant. */
  readonly slip?: Slip;
}

export interface Slip {
  readonly sign: string;
  readonly instead: string;
}

export interface Comment extends Span {
  readonly text: string;
}

export interface Lexemes {
  readonly lexemes: readonly Lexeme[];
  readonly comments: readonly Comment[];
}

/** Blank to a reader: spaces, tabs, no-break and zero-width ones, Word's soft line break, a byte order mark. */
// oxlint-disable-next-line no-control-regex -- a soft line break of Word is a control character
const BLANK = /[ \t\u000b\u000c\u00a0\u00ad\u2000-\u200d\u202f\u2060\ufeff]+/y;
const LINE_END = /[\r\n\u2028\u2029]|$/g;
const BREAK = /\r\n|[\r\n\u2028\u2029]/y;
const COMMENT = /#[^\r\n\u2028\u2029]*/y;
const QUOTED = /["“”„‟«»]/;
const DATE = /\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])|\d{4}-\d{2}-\d{2}(?!\d)/y;
const FRACTION = /\d+\/\d+(?![\d/])|[½⅓¼⅔¾]/y;
const NUMBER = /\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:\p{L}\p{M}*(?![\p{L}\p{N}]))?/uy;
/** With the mark of the English genitive at its end: `soldiers' relics`. */
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=[sS])['’](?=[ \t\u00a0\u00ad\u2000-\u200d\u202f\u2060\ufeff]+\p{L}))?/uy;
const SIGNS: Readonly<Record<string, LexemeKind>> = {
  '|': 'bar',
  ':': 'colon',
  ',': 'comma',
  '/': 'slash',
  '(': 'open',
  ')': 'close',
};
const BULLETS = '-–—•';
/** Other marks that lists are written with elsewhere. */
const ODD_BULLET = /(?:[*+·◦▪●○]|\d{1,2}[.)]|\p{L}[.)])(?=[ \t])/uy;
/** `'…'`, where no word goes on. */
const SINGLE_QUOTED = /['‘’`](?<inside>[^'‘’`\r\n]*)['’`](?![\p{L}\p{N}])/uy;
/** Signs as wide as an ideograph, from a keyboard set for one. */
const WIDE_DIGITS = /[０-９]+/y;
const WIDE_SIGN = /[｜：，／（）]/y;
/** How other languages begin a comment; what follows says nothing either. */
const OTHER_COMMENT = /\/[/*][^\r\n\u2028\u2029]*/y;
/** Signs that say one thing together, else one sign, never half of one. */
const SIGN_RUN = /[<>=≤≥≠!]+|[-–—_]{2,}|[\s\S]/uy;
const TAB = 4;

/** Several passes begin with the lexemes of a file; it is cut once. */
const cut = new WeakMap<SourceFile, Lexemes>();

/** Cuts a source into lexemes. Never fails: what fits nowhere is a `stray` sign for the scanner to report. */
export function lex(source: SourceFile): Lexemes {
  const known = cut.get(source) ?? lexemesOf(source);
  cut.set(source, known);
  return known;
}

function lexemesOf({ text }: SourceFile): Lexemes {
  const lexemes: Lexeme[] = [];
  const comments: Comment[] = [];
  let offset = 0;
  let lineStart = 0;
  let column = 0;
  let firstOnLine = true;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    return pattern.test(text) ? text.slice(offset, pattern.lastIndex) : undefined;
  };
  let lineEnd = -1;
  /** Looked for once a line, which may hold very many texts. */
  const endOfLine = (): number => {
    if (lineEnd < offset) {
      LINE_END.lastIndex = offset;
      lineEnd = LINE_END.exec(text)?.index ?? text.length;
    }
    return lineEnd;
  };
  const endLine = (length: number): void => {
    offset += length;
    lineStart = offset;
    column = 0;
    firstOnLine = true;
  };
  const push = (
    kind: LexemeKind,
    length: number,
    value = text.slice(offset, offset + length),
    slip?: Slip,
  ): void => {
    const [start, end, blank] = [offset, offset + length, firstOnLine ? offset - lineStart : 0];
    const lexeme = { kind, text: value, start, end, firstOnLine, column, blank };
    lexemes.push(slip === undefined ? lexeme : { ...lexeme, slip });
    offset += length;
    column += length;
    firstOnLine = false;
  };

  while (offset < text.length) {
    // Nearly all of a file is words, spaces and ends of lines, and none of them begins anything else.
    if (text[offset] === ' ') {
      offset += 1;
      column += 1;
      continue;
    }
    if (text[offset] === '\n') {
      endLine(1);
      continue;
    }
    const odd = firstOnLine ? match(ODD_BULLET) : undefined;
    if (odd !== undefined && mayBeBullet(odd, lexemes)) {
      push('bullet', odd.length, '-', { sign: odd, instead: '-' });
      continue;
    }
    const word = match(WORD);
    if (word !== undefined) {
      push('word', word.length);
      continue;
    }
    const blank = match(BLANK);
    if (blank !== undefined) {
      offset += blank.length;
      column = widthAfter(column, blank);
      continue;
    }
    const lineBreak = match(BREAK);
    if (lineBreak !== undefined) {
      endLine(lineBreak.length);
      continue;
    }
    const comment = match(COMMENT);
    if (comment !== undefined) {
      comments.push({ start: offset, end: offset + comment.length, text: comment.slice(1).trim() });
      offset += comment.length;
      continue;
    }
    const sign = text[offset] ?? '';
    if (QUOTED.test(sign)) {
      const end = closingQuote(text, offset + 1, endOfLine());
      push(end.closed ? 'string' : 'openString', end.after - offset, text.slice(offset + 1, end.inner));
      continue;
    }
    if (firstOnLine && BULLETS.includes(sign)) {
      push('bullet', 1);
      continue;
    }
    const date = match(DATE);
    const fraction = date === undefined ? match(FRACTION) : undefined;
    const number = date ?? fraction ?? match(NUMBER);
    if (number !== undefined) {
      push(date === undefined ? (fraction === undefined ? 'number' : 'fraction') : 'date', number.length);
      continue;
    }
    const other = match(OTHER_COMMENT);
    if (other !== undefined) {
      push('stray', other.length, other.slice(0, 2));
      continue;
    }
    const single = match(SINGLE_QUOTED);
    if (single !== undefined) {
      const inside = single.slice(1, -1);
      push('string', single.length, inside, { sign: single[0] ?? '', instead: `"${inside}"` });
      continue;
    }
    const wide = match(WIDE_DIGITS) ?? match(WIDE_SIGN);
    if (wide !== undefined) {
      const instead = wide.normalize('NFKC');
      push(SIGNS[instead] ?? 'number', wide.length, instead, { sign: wide, instead });
      continue;
    }
    if (SIGNS[sign] !== undefined) push(SIGNS[sign], 1);
    else push('stray', match(SIGN_RUN)?.length ?? 1);
  }
  return { lexemes, comments };
}

/** Letters and figures may also go on with a sentence, `… tại điểm` / `a) và …`: there, only after what opens a list. */
function mayBeBullet(odd: string, before: readonly Lexeme[]): boolean {
  const last = before.at(-1);
  if (!/[\p{L}\p{N}]/u.test(odd)) return last !== undefined;
  return last?.kind === 'colon' || before.findLast(({ firstOnLine }) => firstOnLine)?.slip?.instead === '-';
}

/** What may close a text, by what opened it: so a text in straight quotes may hold typographic ones. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '«': '»',
  '»': '»',
};

/** A text ends at its closing mark; one that is still open ends with its line. */
function closingQuote(
  text: string,
  from: number,
  end: number,
): { closed: boolean; inner: number; after: number } {
  const closers = CLOSERS[text[from - 1] ?? ''] ?? '"';
  // Word closes what was opened straight with a typographic mark, when it was told to halfway.
  for (const marks of [closers, '"”“'])
    for (let at = from; at < end; at++) {
      if (!marks.includes(text[at] ?? ' ')) continue;
      // `"một / "hai"`: what ends with the slash between two titles was never closed.
      const inside = text.slice(from, at).trimEnd();
      if (!inside.endsWith('/')) return { closed: true, inner: at, after: at + 1 };
      const open = from + inside.slice(0, -1).trimEnd().length;
      return { closed: false, inner: open, after: open };
    }
  return { closed: false, inner: end, after: end };
}

function widthAfter(column: number, blank: string): number {
  let width = column;
  for (const sign of blank) {
    if (sign === '\t') width += TAB - (width % TAB);
    else if (!/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(sign)) width += 1;
  }
  return width;
}
