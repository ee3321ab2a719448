/** One list of a folder, read whole before the persons are. */
import type { Problem } from '../../../runtime/problem.ts';
import { problemAt } from '../../../runtime/trail.ts';
import type { Entry } from '../entry.ts';
import type { JsonObject } from '../json.ts';
import { rowReader } from './cells.ts';
import type { Cell, ReadRow } from './cells.ts';
import { at } from './place.ts';
import { RowStore } from './row-store.ts';
import type { Ids } from './row-store.ts';
import { rowWithoutId } from './sentences.ts';
import type { TableSource } from './source.ts';
import { sourceRows } from './source.ts';

export interface ListRows {
  readonly source: TableSource;
  readonly rows: RowStore;
  /** Rows that name nobody. */
  readonly strays: readonly Entry[];
}

export async function readList(source: TableSource, ids: Ids): Promise<ListRows> {
  const { file, headings, table } = source;
  const read = rowReader(file, headings);
  const itemOf = itemMaker(source);
  const rows = new RowStore(
    ids,
    !headings.columns.some((column) => column?.role === 'fact' && column.fact.kind === 'text'),
  );
  const strays: Entry[] = [];
  for await (const batch of sourceRows(source))
    for (const row of batch) {
      const reading = read(row);
      const id = idIn(reading.cells);
      if (id === undefined) {
        const problem = reading.faults[0]?.words ?? withoutId(source, row.line);
        strays.push({ file, place: row.line, problem });
        continue;
      }
      const problems =
        reading.faults.length === 0 ? [] : problemsOf(reading, `${table.key}[${rows.count(id)}]`);
      rows.add(id, itemOf(reading.cells), row.line, problems);
    }
  return { source, rows, strays };
}

export const idIn = (cells: readonly Cell[]): string | undefined => {
  const id = cells.find(({ column }) => column.role === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
};

/** `prefix`: the path of the item; empty for the record. */
export const problemsOf = ({ faults }: Pick<ReadRow, 'faults'>, prefix: string): readonly Problem[] =>
  faults.map(({ column, words }) => {
    const path = [prefix, column?.key ?? ''].filter((part) => part !== '').join('.');
    return problemAt(path, 'told', { words });
  });

/** Items are copies of one that has every key, because V8 keeps those in half the space. */
function itemMaker({ headings }: TableSource): (cells: readonly Cell[]) => JsonObject {
  const keys = headings.columns.flatMap((column) => (column?.role === 'fact' ? [column.key] : []));
  const blank = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join(',')}}`) as JsonObject;
  return (cells) => {
    const item: Record<string, Cell['value']> = { ...blank };
    for (const { column, value } of cells) if (column.role === 'fact') item[column.key] = value;
    return item;
  };
}

function withoutId({ file, headings }: TableSource, line: number): ReturnType<typeof at> {
  const column = headings.columns.findIndex((each) => each?.role === 'id');
  return at({ file, line, column, heading: headings.headings[column] }, rowWithoutId);
}
