/** Records as a folder of CSV files, the way a prison office would have filled in the template. */
import type { Delimiter } from '../../compiler/review/csv/delimiter.ts';
import { fileName, tablesOf } from '../../compiler/review/csv/tables.ts';
import type { Column, Table } from '../../compiler/review/csv/tables.ts';
import { csvText } from '../../compiler/review/csv/write-csv.ts';
import type { SchemaIr } from '../../runtime/ir.ts';
import { spellOut } from './spell-out.ts';
import type { Style } from './spell-out.ts';

export interface TableStyle {
  readonly style: Style;
  readonly delimiter?: Delimiter;
}

/** By file name. */
export function tableFiles(
  records: readonly unknown[],
  schema: SchemaIr,
  { style, delimiter = ',' }: TableStyle,
): Readonly<Record<string, string>> {
  const { persons, lists } = tablesOf(schema);
  const rows = new Map<Table, string[][]>(
    [persons, ...lists].map((table) => [table, [headingsOf(table, style)]]),
  );
  for (const record of records) {
    rows.get(persons)?.push(persons.columns.map((column) => personCell(column, record, style)));
    for (const table of lists)
      for (const item of itemsOf(at(record, table.key)))
        rows
          .get(table)
          ?.push(
            table.columns.map(({ key, role, fact }) =>
              spellOut(fact, at(role === 'id' ? record : item, key), style),
            ),
          );
  }
  return Object.fromEntries([...rows].map(([table, cells]) => [fileName(table), csvText(cells, delimiter)]));
}

const headingsOf = ({ columns }: Table, style: Style): string[] =>
  columns.map(({ key, names }) => (style === 'record' ? key : names[style]));

function personCell({ key, role, fact }: Column, record: unknown, style: Style): string {
  const value = at(record, key);
  if (role !== 'count') return spellOut(fact, value, style);
  return value === null || value === undefined ? '' : String(itemsOf(value).length);
}

const itemsOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** What stands at `sentence.term`. */
const at = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([each]) => each === key)?.[1]
          : undefined,
      record,
    );
