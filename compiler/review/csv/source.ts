/** A file of the folder whose headings are known: what is read from. */
import type { Headings } from './headings.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import type { Table } from './tables.ts';
import { textOf } from './text.ts';

export interface TableSource {
  readonly table: Table;
  /** Its name in the folder, for messages. */
  readonly file: string;
  readonly path: string;
  readonly headings: Headings;
}

/** Only as much is read as the first row takes. */
export async function firstRow(path: string): Promise<Row | undefined> {
  for await (const [first] of rowsOf(textOf(path))) return first;
  return undefined;
}

/** The rows below the headings. */
export async function* sourceRows({ path }: Pick<TableSource, 'path'>): AsyncGenerator<readonly Row[]> {
  let below = false;
  for await (const batch of rowsOf(textOf(path))) {
    yield below ? batch : batch.slice(1);
    below = true;
  }
}
