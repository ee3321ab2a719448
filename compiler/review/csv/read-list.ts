/**
 * The rows of one list, by the id of their person. They are all kept until their person comes by: about 120 bytes for
 * a rated quarter and 400 for a conviction. In return the files may be in any order, and nothing is sorted.
 */
import type { Problem } from '../../../runtime/problem.ts';
import { problemAt } from '../../../runtime/trail.ts';
import type { Entry } from '../entry.ts';
import type { JsonObject } from '../json.ts';
import { rowReader } from './cells.ts';
import type { Cell, ReadRow } from './cells.ts';
import { at } from './place.ts';
import { rowWithoutId } from './sentences.ts';
import type { TableSource } from './source.ts';
import { sourceRows } from './source.ts';

export interface ListRows {
  readonly source: TableSource;
  readonly groups: Map<string, Group>;
  /** Rows that name nobody. */
  readonly strays: readonly Entry[];
}

/** The rows of one person. */
export interface Group {
  readonly items: JsonObject[];
  /** Where each stands. */
  readonly lines: number[];
  readonly problems: Problem[];
}

export async function readList(source: TableSource): Promise<ListRows> {
  const { file, headings, table } = source;
  const read = rowReader(file, headings);
  const groups = new Map<string, Group>();
  const strays: Entry[] = [];
  for await (const batch of sourceRows(source))
    for (const row of batch) {
      const reading = read(row);
      const id = idIn(reading.cells);
      if (id === undefined) {
        strays.push({
          file,
          place: row.line,
          problem: reading.faults[0]?.words ?? withoutId(source, row.line),
        });
        continue;
      }
      let group = groups.get(id);
      if (group === undefined) groups.set(id, (group = { items: [], lines: [], problems: [] }));
      group.problems.push(...problemsOf(reading, `${table.key}[${group.items.length}]`));
      group.items.push(itemOf(reading.cells));
      group.lines.push(row.line);
    }
  return { source, groups, strays };
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

function itemOf(cells: readonly Cell[]): JsonObject {
  const item: Record<string, Cell['value']> = {};
  for (const { column, value } of cells) if (column.role === 'fact') item[column.key] = value;
  return item;
}

function withoutId({ file, headings }: TableSource, line: number): ReturnType<typeof at> {
  const column = headings.columns.findIndex((each) => each?.role === 'id');
  return at({ file, line, column, heading: headings.headings[column] }, rowWithoutId);
}
