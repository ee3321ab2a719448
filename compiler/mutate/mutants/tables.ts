/**
 * Tables that still leave no case out and cover none twice: a line between two bands moved or given to the other
 * band, and the results of two rows exchanged. A change to one band alone would be refused when the file is checked.
 */
import type { Band, BandEnd, Cell, Row, Table, Value } from '../../../grammar/index.ts';
import { both } from '../mutant.ts';
import type { Change, Generate } from '../mutant.ts';
import type { Place } from '../place.ts';
import { daysOf, steppedQuantity } from './thresholds.ts';

export const tables: Generate = {
  kind: 'row',
  *changes(site) {
    if (site.at !== 'table') return;
    yield* exchanges(site.place);
    for (const column of site.place.node.columns.keys()) yield* lines(site.place, column);
  },
};

const withRows = (table: Table, rows: readonly Row[]): Table => ({ ...table, rows });

function* exchanges({ node, put }: Place<Table>): Generator<Change> {
  for (const [index, row] of node.rows.entries()) {
    const next = node.rows[index + 1];
    const [one, other] = [row.cells.at(-1), next?.cells.at(-1)];
    if (next === undefined || one === undefined || other === undefined) continue;
    yield {
      step: both(`${index + 1}<>${index + 2}`),
      span: row.span,
      files: () =>
        put(
          withRows(
            node,
            node.rows
              .with(index, { ...row, cells: row.cells.with(-1, other) })
              .with(index + 1, { ...next, cells: next.cells.with(-1, one) }),
          ),
        ),
    };
  }
}

type Move = (end: BandEnd) => BandEnd | undefined;

/** All ends of a column that lie at one amount are moved together. */
function* lines({ node, put, home }: Place<Table>, column: number): Generator<Change> {
  const seen = new Set<string>();
  for (const { cells } of node.rows)
    for (const end of endsOf(cells[column])) {
      const key = keyOf(end.value);
      if (seen.has(key) || end.value.kind !== 'quantity') continue;
      seen.add(key);
      const moves: readonly (readonly [string, Move])[] = [
        ['+1', (other) => stepped(other, 1)],
        ['−1', (other) => stepped(other, -1)],
        ['<>', (other) => ({ ...other, inclusive: !other.inclusive })],
      ];
      const stepped = ({ value, inclusive }: BandEnd, step: number): BandEnd | undefined => {
        const moved = value.kind === 'quantity' ? steppedQuantity(value, step, home.dialect) : undefined;
        return moved && { value: moved, inclusive };
      };
      for (const [label, move] of moves) {
        const rows = node.rows.map((row) => withCell(row, column, key, move));
        if (rows.includes(undefined)) continue;
        yield {
          step: both(`${key}${label}`),
          span: end.value.span,
          files: () =>
            put(
              withRows(
                node,
                rows.filter((row) => row !== undefined),
              ),
            ),
        };
      }
    }
}

const endsOf = (cell: Cell | undefined): readonly BandEnd[] =>
  cell?.kind === 'band' ? [cell.band.low, cell.band.high].filter((end) => end !== undefined) : [];

const keyOf = (value: Value): string =>
  value.kind === 'quantity' ? String(daysOf(value) ?? value.amounts[0]?.number) : '';

function withCell(row: Row, column: number, key: string, move: Move): Row | undefined {
  const cell = row.cells[column];
  if (cell?.kind !== 'band') return row;
  const { low, high, span } = cell.band;
  const change = (end: BandEnd | undefined): BandEnd | undefined | 'none' => {
    if (end === undefined || keyOf(end.value) !== key) return end;
    return move(end) ?? 'none';
  };
  const [first, last] = [change(low), low === high ? undefined : change(high)];
  if (first === 'none' || last === 'none') return undefined;
  const band: Band = {
    span,
    ...(first === undefined ? {} : { low: first }),
    ...(low === high && first !== undefined ? { high: first } : last === undefined ? {} : { high: last }),
  };
  return { ...row, cells: row.cells.with(column, { ...cell, band }) };
}
