/** Which fact each column of a file holds, told by its heading in either language or by the key. */
import { nearest, phraseKey } from '../../../grammar/index.ts';
import type { Bilingual } from '../../../grammar/index.ts';
import { at, letters } from './place.ts';
import type { Row } from './rows.ts';
import {
  columnsMissing,
  noHeadings,
  noIdColumn,
  openQuote,
  sameHeading,
  unknownHeading,
} from './sentences.ts';
import type { Column, Table } from './tables.ts';

export interface Headings {
  /** As the file writes them. */
  readonly headings: readonly string[];
  /** For each: the column it names; undefined where the heading is blank. */
  readonly columns: readonly (Column | undefined)[];
  readonly warnings: readonly Bilingual[];
}

export type ReadHeadings =
  ({ readonly ok: true } & Headings) | { readonly ok: false; readonly faults: readonly Bilingual[] };

export function readHeadings(table: Table, file: string, row: Row | undefined): ReadHeadings {
  if (row === undefined) return { ok: false, faults: [at({ file, line: 1 }, noHeadings)] };
  const { line, cells, open } = row;
  if (open !== undefined)
    return { ok: false, faults: [at({ file, line: open, column: cells.length }, openQuote)] };
  const headings = cells.map((cell) => cell.normalize('NFC').trim().replace(/\s+/gu, ' '));
  const known = columnsByHeading(table);
  const faults: Bilingual[] = [];
  const columns = headings.map((heading, column) => {
    if (heading === '') return undefined;
    const found = known.get(phraseKey(heading));
    const place = { file, line, column, heading };
    if (found === undefined) faults.push(at(place, unknownHeading(heading, nearestHeading(heading, table))));
    return found;
  });
  for (const [column, found] of columns.entries()) {
    const first = columns.indexOf(found);
    const heading = headings[column] ?? '';
    if (found !== undefined && first < column)
      faults.push(at({ file, line, column, heading }, sameHeading(heading, letters(first))));
  }
  const missing = table.columns.filter((column) => !columns.includes(column));
  const id = missing.find(({ role }) => role === 'id');
  if (id !== undefined) faults.push(at({ file, line }, noIdColumn(id.names)));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    headings,
    columns,
    warnings: missing.length === 0 ? [] : [columnsMissing(file, namesOf(missing))],
  };
}

/** A template for both languages writes both names. A key as it is written wins over a name. */
function columnsByHeading({ key: table, columns }: Table): ReadonlyMap<string, Column> {
  const known = new Map<string, Column>();
  const add = (heading: string, column: Column): void => {
    const key = phraseKey(heading);
    if (!known.has(key)) known.set(key, column);
  };
  for (const column of columns) add(column.key, column);
  for (const column of columns) if (column.role === 'fact') add(`${table}.${column.key}`, column);
  for (const column of columns)
    for (const heading of [column.names.vi, column.names.en, `${column.names.vi} / ${column.names.en}`])
      add(heading, column);
  return known;
}

const nearestHeading = (heading: string, { columns }: Table): string | undefined =>
  nearest(
    heading,
    columns.flatMap((column) =>
      [column.names.vi, column.names.en, column.key].map((phrase) => ({ phrase, value: column })),
    ),
  )?.phrase;

const namesOf = (columns: readonly Column[]): Bilingual => ({
  vi: columns.map(({ names }) => names.vi).join(', '),
  en: columns.map(({ names }) => names.en).join(', '),
});
