/** Which table each file of a folder is, told by its name in either language. */
import { nearest, phraseKey } from '../../../grammar/index.ts';
import type { Bilingual } from '../../../grammar/index.ts';
import { noPersonsFile, sameTable, unknownFile } from './sentences.ts';
import { fileName } from './tables.ts';
import type { Table, Tables } from './tables.ts';

/** What else a file of persons may be called. */
const personsNames = ['người', 'nguoi', 'phạm nhân', 'phamnhan', 'inmates', 'persons'];

export interface TableFile {
  readonly table: Table;
  /** Its name in the folder. */
  readonly file: string;
}

export type Sorted =
  | { readonly ok: true; readonly persons: TableFile; readonly lists: readonly TableFile[] }
  | { readonly ok: false; readonly faults: readonly Bilingual[] };

/** Files that are no tables, such as the guide, may lie beside them; a table that nobody knows may not. */
export function sortFiles(files: readonly string[], { persons, lists }: Tables): Sorted {
  const known = new Map([
    ...personsNames.map((name) => [nameKey(name), persons] as const),
    ...lists.flatMap((list) => namesOf(list).map((name) => [nameKey(name), list] as const)),
  ]);
  const found = new Map<Table, string>();
  const faults: Bilingual[] = [];
  for (const file of files.filter((name) => isTable(name)).toSorted()) {
    const table = known.get(nameKey(bare(file)));
    const first = table === undefined ? undefined : found.get(table);
    if (table === undefined) faults.push(unknownFile(file, nearestFile(file, [persons, ...lists])));
    else if (first !== undefined) faults.push(sameTable(file, first));
    else found.set(table, file);
  }
  const own = found.get(persons);
  if (own === undefined) faults.push(noPersonsFile(fileName(persons)));
  if (own === undefined || faults.length > 0) return { ok: false, faults };
  const there = lists.flatMap((table): readonly TableFile[] => {
    const file = found.get(table);
    return file === undefined ? [] : [{ table, file }];
  });
  return { ok: true, persons: { table: persons, file: own }, lists: there };
}

/** Names that begin with a point or `~` are those of programs at work. */
export const isTable = (file: string): boolean => /^[^.~].*\.csv$/iu.test(file);

const bare = (file: string): string => file.replace(/\.csv$/iu, '');

/** Where a folder cannot hold spaces, people write `_` or `-`. */
const nameKey = (name: string): string => phraseKey(name.normalize('NFC').replace(/[_-]+/gu, ' '));

const namesOf = (list: Table): readonly string[] => [
  bare(fileName(list)),
  list.key,
  list.names.vi,
  list.names.en,
];

function nearestFile(file: string, tables: readonly Table[]): string | undefined {
  const names = tables.flatMap((table) => [bare(fileName(table)), table.names.vi, table.names.en]);
  const near = nearest(
    bare(file),
    names.map((phrase) => ({ phrase, value: phrase })),
  );
  return near === undefined ? undefined : `${near.phrase}.csv`;
}
