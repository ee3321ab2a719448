/** The row that a table lacks, written like its other rows. */
import type { Dialect, SourceFile, Table } from '../../grammar/index.ts';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { displayWidth } from '../../grammar/index.ts';
import type { Axis } from './axis.ts';
import type { Box } from './boxes.ts';
import { sayCell } from './say.ts';

export interface MissingRow {
  readonly text: string;
  readonly edit: TextEdit;
}

/** Its result is that of the first row, for the drafter to change. */
export function missingRow(
  table: Table,
  source: SourceFile,
  dialect: Dialect,
  axes: readonly Axis[],
  box: Box,
): MissingRow | undefined {
  const [first, last] = [table.rows[0], table.rows.at(-1)];
  const result = first?.cells.at(-1);
  if (first === undefined || last === undefined || result === undefined) return undefined;
  const widths = cellWidths(source.text.slice(first.span.start, first.span.end));
  const cells = [
    ...axes.map((axis, at) => sayCell(axis, box[at] ?? [], dialect)),
    source.text.slice(result.span.start, result.span.end),
  ];
  const padded = cells.map(
    (cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(cell))),
  );
  const text = `| ${padded.join(' | ')} |`;
  const lineStart = source.text.lastIndexOf('\n', first.span.start - 1) + 1;
  const indent = source.text.slice(lineStart, first.span.start);
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = last.span.end;
  const at = lineEnd.exec(source.text)?.index ?? source.text.length;
  const newLine = source.text.includes('\r\n') ? '\r\n' : '\n';
  return {
    text: `| ${cells.join(' | ')} |`,
    edit: { start: at, end: at, text: `${newLine}${indent}${text}` },
  };
}

/** How wide the words of each cell may be without moving a bar. */
const cellWidths = (row: string): readonly number[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => displayWidth(cell) - 2);
