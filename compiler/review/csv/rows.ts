/** The rows of a file of comma-separated values, a batch at a time, so that memory does not grow with the file. */
import { afterBreak, breaksIn, cutRow } from './cut-row.ts';
import { delimiterOf } from './delimiter.ts';
import type { Delimiter } from './delimiter.ts';

export interface Row {
  /** Counted from 1; where a cell holds line breaks, the line on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly delimiter: Delimiter;
  /** The line of a quotation mark that is not closed: it opens the cell after `cells`, and the row's rest is lost. */
  readonly open?: number;
}

/** Rows without any value are left out: spreadsheets write them where somebody once typed. */
export async function* rowsOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly Row[]> {
  let rest: Rest = { text: '', line: 1, delimiter: undefined };
  for await (const chunk of chunks) {
    const cut = cutAll({ ...rest, text: rest.text + chunk }, false);
    if (cut.rows.length > 0) yield cut.rows;
    rest = cut.rest;
  }
  const { rows } = cutAll(rest, true);
  if (rows.length > 0) yield rows;
}

interface Rest {
  readonly text: string;
  readonly line: number;
  readonly delimiter: Delimiter | undefined;
}

function cutAll(
  { text, line: first, delimiter: known }: Rest,
  last: boolean,
): { readonly rows: readonly Row[]; readonly rest: Rest } {
  const delimiter = known ?? delimiterOf(text, last);
  const rows: Row[] = [];
  let line = first;
  let at = 0;
  while (delimiter !== undefined && at < text.length) {
    const cut = cutRow(text, at, delimiter, last);
    if (cut.kind === 'more') break;
    if (cut.kind === 'row') {
      if (cut.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cut.cells, delimiter });
      line += cut.breaks;
      at = cut.end;
      continue;
    }
    const next = nextLine(text, cut.at);
    if (next === undefined && !last) break;
    const open = line + breaksIn(text.slice(at, cut.at));
    rows.push({ line, cells: cut.cells, delimiter, open });
    line = open + 1;
    at = next ?? text.length;
  }
  return { rows, rest: { text: text.slice(at), line, delimiter } };
}

/** Undefined where no line break is sure to be whole. */
function nextLine(text: string, from: number): number | undefined {
  const found = text.slice(from).search(/[\r\n]/);
  return found < 0 || from + found + 1 >= text.length ? undefined : afterBreak(text, from + found);
}
