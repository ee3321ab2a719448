/** The record as tables: one of persons and one for each list, joined by the id. */
import type { Bilingual } from '../../../grammar/index.ts';
import type { FactIr, SchemaIr } from '../../../runtime/ir.ts';

export interface Table {
  /** `persons`, or the path of the list. */
  readonly key: string;
  readonly names: Bilingual;
  /** In the order of the record, the id first in a list. */
  readonly columns: readonly Column[];
}

export interface Column {
  /** Path in the record, or of a field in an item of the list; for a count, the path of the list it counts. */
  readonly key: string;
  readonly role: 'id' | 'fact' | 'count';
  /** Its headings. */
  readonly names: Bilingual;
  readonly fact: FactIr;
}

export interface Tables {
  readonly persons: Table;
  readonly lists: readonly Table[];
}

export function tablesOf({ entries }: SchemaIr): Tables {
  const columns = entries.map((entry): Column => {
    if (entry.list) return countColumn(entry);
    return { key: entry.key, role: entry.key === 'id' ? 'id' : 'fact', names: entry.names, fact: entry };
  });
  const id = columns.filter(({ role }) => role === 'id');
  const lists = entries.flatMap((entry): readonly Table[] => {
    if (!entry.list) return [];
    const fields = entry.fields.map((fact): Column => ({
      key: fact.key,
      role: 'fact',
      names: fact.names,
      fact,
    }));
    return [{ key: entry.key, names: entry.names, columns: [...id, ...fields] }];
  });
  return { persons: { key: 'persons', names: { vi: 'người', en: 'persons' }, columns }, lists };
}

/** How many rows a list has: without it, no rows could mean none as well as nothing known. */
function countColumn({ key, names: list }: Pick<Table, 'key' | 'names'>): Column {
  const names = { vi: `số ${list.vi.replace(/^(?:các|những)\s+/u, '')}`, en: `number of ${list.en}` };
  return { key, role: 'count', names, fact: { key, kind: 'count', names, least: 0 } };
}

/** `sentence.interruptions` is `interruptions.csv`. */
export const fileName = ({ key }: Table): string => `${key.split('.').at(-1) ?? key}.csv`;
