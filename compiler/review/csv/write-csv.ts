/** Tables as text that every spreadsheet opens: RFC 4180, with the mark that tells Excel it is UTF-8. */
import type { Delimiter } from './delimiter.ts';

const MARK = '\uFEFF';

export function csvText(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  const lines = rows.map((cells) => cells.map((cell) => written(harmless(cell), delimiter)).join(delimiter));
  return `${MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A spreadsheet runs what begins like a formula, whoever wrote it into a name: the apostrophe makes it text. */
const harmless = (cell: string): string => (/^\s*[=+\-@|]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell);

const written = (cell: string, delimiter: string): string =>
  /["\r\n]|^\s|\s$/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
