/** The persons of a folder, each with the rows of the lists that belong to them, one record after the other. */
import type { Bilingual } from '../../../grammar/index.ts';
import type { Problem } from '../../../runtime/problem.ts';
import { problemAt } from '../../../runtime/trail.ts';
import type { Entry } from '../entry.ts';
import { rowReader } from './cells.ts';
import type { Cell } from './cells.ts';
import { locator } from './locate.ts';
import { nobodys } from './nobodys.ts';
import { at } from './place.ts';
import { idIn, problemsOf, readList } from './read-list.ts';
import type { ListRows } from './read-list.ts';
import type { Group, Ids } from './row-store.ts';
import { rowsNotUsed, wrongCount } from './sentences.ts';
import { recordOf, set } from './record-of.ts';
import { sourceRows } from './source.ts';
import type { TableSource } from './source.ts';
import { fileName } from './tables.ts';
import type { Table } from './tables.ts';

export interface Folder {
  readonly persons: TableSource;
  readonly lists: readonly TableSource[];
  readonly tables: readonly Table[];
}

/** Rows that are nobody's come last: only when all persons are read is it known that nobody has their id. */
export async function* readPersons(
  folder: Folder,
  warn: (warning: Bilingual) => void,
): AsyncGenerator<Entry> {
  const ids: Ids = new Map();
  const lists = new Map<string, ListRows>();
  for (const source of folder.lists) lists.set(source.table.key, await readList(source, ids));
  const unused = new Map<string, { persons: number; line: number }>();
  const { file, headings } = folder.persons;
  const read = rowReader(file, headings);
  const counted = new Set(
    headings.columns.flatMap((column) => (column?.role === 'count' ? [column.key] : [])),
  );
  for await (const batch of sourceRows(folder.persons))
    for (const row of batch) {
      const reading = read(row);
      const id = idIn(reading.cells);
      const [fault] = reading.faults;
      if (!reading.whole && fault !== undefined) {
        takeGroups(lists, id);
        if (id === undefined) yield { file, place: row.line, problem: fault.words };
        else yield { file, place: row.line, record: { id }, problems: problemsOf(reading, '') };
        continue;
      }
      const groups = takeGroups(lists, id);
      const record = recordOf(reading.cells);
      const problems = [...problemsOf(reading, '')];
      for (const table of folder.tables) {
        const group = groups.get(table.key);
        problems.push(...(group?.problems ?? []));
        const told = reading.cells.find(
          ({ column }) => column.role === 'count' && column.key === table.key,
        )?.value;
        const found = group?.items.length ?? 0;
        if (told === found) set(record, table.key, group?.items ?? []);
        else if (typeof told === 'number')
          problems.push(
            countProblem(
              { file, headings, line: row.line },
              table,
              told,
              group,
              lists.get(table.key)?.source.file,
            ),
          );
        else if (found > 0 && counted.has(table.key) && isBlank(reading.faults, table))
          unused.set(table.key, {
            persons: (unused.get(table.key)?.persons ?? 0) + 1,
            line: unused.get(table.key)?.line ?? row.line,
          });
      }
      yield { file, place: row.line, record, problems, locate: locator(folder, row.line, groups) };
    }
  for (const { key, names } of folder.tables) {
    const some = unused.get(key);
    if (some !== undefined) warn(rowsNotUsed(names, some.persons, file, some.line));
  }
  yield* nobodys([...lists.values()], file);
}

function takeGroups(
  lists: ReadonlyMap<string, ListRows>,
  id: string | undefined,
): ReadonlyMap<string, Group> {
  const taken = new Map<string, Group>();
  if (id === undefined) return taken;
  for (const [key, { rows }] of lists) {
    const group = rows.take(id);
    if (group !== undefined) taken.set(key, group);
  }
  return taken;
}

/** A count that cannot be read has been told already. */
const isBlank = (
  faults: readonly { readonly column: Cell['column'] | undefined }[],
  { key }: Table,
): boolean => !faults.some(({ column }) => column?.role === 'count' && column.key === key);

function countProblem(
  {
    file,
    headings: { columns, headings },
    line,
  }: Pick<TableSource, 'file' | 'headings'> & { readonly line: number },
  table: Table,
  told: number,
  group: Group | undefined,
  listFile = fileName(table),
): Problem {
  const column = columns.findIndex((each) => each?.role === 'count' && each.key === table.key);
  const words = wrongCount(told, group?.items.length ?? 0, listFile, group?.lines ?? []);
  return problemAt(table.key, 'told', {
    words: at({ file, line, column, heading: headings[column] }, words),
  });
}
