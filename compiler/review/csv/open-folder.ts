/** A folder of tables as dossiers. What spoils a whole file is told before anybody is reviewed, all of it at once. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual } from '../../../grammar/index.ts';
import type { SchemaIr } from '../../../runtime/ir.ts';
import type { Dossiers } from '../entry.ts';
import { sortFiles } from './file-names.ts';
import type { TableFile } from './file-names.ts';
import { readHeadings } from './headings.ts';
import { readPersons } from './read-persons.ts';
import { otherEncoding, unreadable } from './sentences.ts';
import { firstRow } from './source.ts';
import type { TableSource } from './source.ts';
import { tablesOf } from './tables.ts';
import { lookThrough } from './text.ts';

export type OpenedFolder =
  | ({ readonly ok: true } & Dossiers)
  | { readonly ok: false; readonly why: 'broken'; readonly faults: readonly Bilingual[] };

export async function openFolder(path: string, schema: SchemaIr): Promise<OpenedFolder> {
  const tables = tablesOf(schema);
  const sorted = sortFiles(await readdir(path), tables);
  if (!sorted.ok) return { ok: false, why: 'broken', faults: sorted.faults };
  const persons = await openTable(path, sorted.persons);
  const lists = await Promise.all(sorted.lists.map((list) => openTable(path, list)));
  const faults = [persons, ...lists].flatMap((opened) => ('faults' in opened ? opened.faults : []));
  if ('faults' in persons || faults.length > 0) return { ok: false, why: 'broken', faults };
  const sources = lists.flatMap((opened) => ('faults' in opened ? [] : [opened]));
  const warnings = [persons, ...sources].flatMap(({ headings }) => headings.warnings);
  const folder = { persons, lists: sources, tables: tables.lists };
  const later: Bilingual[] = [];
  return {
    ok: true,
    counts: 'lines',
    entries: readPersons(folder, (warning) => void later.push(warning)),
    warnings: () => [...warnings, ...later],
  };
}

async function openTable(
  folder: string,
  { table, file }: TableFile,
): Promise<TableSource | { readonly faults: readonly Bilingual[] }> {
  const path = join(folder, file);
  const name = file.normalize('NFC');
  const looked = await lookThrough(path);
  if (!looked.ok)
    return {
      faults: [looked.why === 'unreadable' ? unreadable(name) : otherEncoding(name, looked.encoding)],
    };
  const headings = readHeadings(table, name, await firstRow(path));
  return headings.ok ? { table, file: name, path, headings } : { faults: headings.faults };
}
