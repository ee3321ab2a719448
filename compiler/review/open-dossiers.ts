/** Opens a file of dossiers by what its name says it is, or a folder of tables. */
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Bilingual } from '../../grammar/index.ts';
import type { SchemaIr } from '../../runtime/ir.ts';
import { foreignFormat } from '../decode.ts';
import { isTable, sortFiles } from './csv/file-names.ts';
import { openFolder } from './csv/open-folder.ts';
import { tableAlone, tableOfFolder } from './csv/sentences.ts';
import { fileName, tablesOf } from './csv/tables.ts';
import type { Dossiers, Entry } from './entry.ts';
import { readJson } from './read-json.ts';
import { readJsonl } from './read-jsonl.ts';

type ReadEntries = (file: string, chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Entry>;

const kinds: Readonly<Record<string, { readonly counts: Dossiers['counts']; readonly read: ReadEntries }>> = {
  jsonl: { counts: 'lines', read: readJsonl },
  ndjson: { counts: 'lines', read: readJsonl },
  json: { counts: 'elements', read: readJson },
};

export const kindsOfDossiers: readonly string[] = Object.keys(kinds).map((extension) => `.${extension}`);

const kindOf = (path: string): (typeof kinds)[string] | undefined => {
  const [, extension = ''] = /\.([^./\\]+)$/.exec(path) ?? [];
  const name = extension.toLowerCase();
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
};

export type Opened =
  | ({ readonly ok: true } & Dossiers)
  | { readonly ok: false; readonly why: 'unknownKind' | 'unreadable' }
  | { readonly ok: false; readonly why: 'foreign'; readonly format: string }
  /** One table of a folder; what to name instead. */
  | { readonly ok: false; readonly why: 'tableAlone'; readonly told: Bilingual }
  /** What spoils its files, each with its place. */
  | { readonly ok: false; readonly why: 'broken'; readonly faults: readonly Bilingual[] };

export async function openDossiers(path: string, schema: SchemaIr): Promise<Opened> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return openFolder(path, schema);
  const kind = kindOf(path);
  const table = isTable(basename(path));
  if (kind === undefined && !table) return { ok: false, why: 'unknownKind' };
  const head = await firstBytes(path);
  if (head === undefined) return { ok: false, why: 'unreadable' };
  if (kind === undefined) return { ok: false, why: 'tableAlone', told: await aloneIn(path, schema) };
  const format = foreignFormat(head);
  if (format !== undefined) return { ok: false, why: 'foreign', format };
  return { ok: true, counts: kind.counts, entries: kind.read(basename(path), chunksOf(path)) };
}

/** Nobody is reviewed by one table, not even that of the persons: without their convictions nothing is known of them. */
async function aloneIn(path: string, schema: SchemaIr): Promise<Bilingual> {
  const [folder, file] = [dirname(path), basename(path).normalize('NFC')];
  const tables = tablesOf(schema);
  const beside = await readdir(folder).catch(() => []);
  return sortFiles(beside, tables).ok
    ? tableOfFolder(file, folder)
    : tableAlone(file, [tables.persons, ...tables.lists].map(fileName));
}

/** Undefined when there is no such file, it is a folder, or it may not be read. */
async function firstBytes(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch(() => undefined);
  try {
    const read = await file?.read(new Uint8Array(8), 0, 8, 0);
    return read?.buffer.subarray(0, read.bytesRead);
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  // Without an encoding the chunks of a stream are bytes; its type cannot say so.
  for await (const chunk of file.createReadStream() as AsyncIterable<Uint8Array>) yield chunk;
}
