/** Tables, their columns aligned by what a reader sees. */
import type { Cell, Table } from '../ast.ts';
import { spell } from '../vocabulary.ts';
import { ofItem } from './definition.ts';
import type { Doc, Page } from './page.ts';
import { beside, indent, newLine, say, stack } from './page.ts';
import type { Speller } from './speller.ts';
import { printName, printSeries, printTitle } from './speller.ts';
import { printBand, printValue } from './value.ts';
import { displayWidth } from './width.ts';

export function tableDoc(table: Table, page: Page): Doc {
  const { speller } = page;
  const { title, item, columns, rows } = table;
  const head = [...columns.map((column) => printName(column, speller)), say(page, 'Result')];
  const cells = rows.map((row) => row.cells.map((cell) => printCell(cell, speller)));
  const widths = widthsOf([head, ...cells]);
  const [first] = columns;
  const items = [
    {
      node: columns,
      start: first?.span.start ?? table.title.span.end,
      doc: [rowText(head, widths), beside(page, columns)],
    },
    ...rows.map((row, at) => ({
      node: row,
      start: row.span.start,
      doc: [rowText(cells[at] ?? [], widths), beside(page, row)],
    })),
  ];
  return [
    `${say(page, 'Table')} ${printTitle(title)}${ofItem(item, page)}`,
    beside(page, table),
    indent([newLine, stack(page, items)]),
  ];
}

function printCell(cell: Cell, speller: Speller): string {
  const { dialect } = speller;
  switch (cell.kind) {
    case 'any':
      return spell('AnyValue', dialect);
    case 'others':
      return spell('AllOthers', dialect);
    case 'unlimited':
      return spell('Unlimited', dialect);
    case 'band':
      return printBand(cell.band, speller);
    case 'values':
      return printSeries(
        cell.values.map((value) => printValue(value, speller)),
        spell('Or', dialect),
      );
  }
}

const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, at) =>
    Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))),
  );

const rowText = (cells: readonly string[], widths: readonly number[]): string =>
  `| ${cells.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - displayWidth(cell))).join(' | ')} |`;
