/**
 * What a generated module reads a dossier with. Every value is read as everywhere else; the module only brings the
 * loop over the keys of each kind of object, because V8 is several times quicker where a loop meets one shape.
 */
import { objectOf } from './object-of.ts';
import type { Draft } from './facts.ts';
import type { SchemaIr } from './ir.ts';
import { itemShape, listReader } from './read-list.ts';
import type { ReadItem } from './read-list.ts';
import type { Row } from './read-object.ts';
import type { ReadValue } from './read-value.ts';
import { shapeAt } from './record.ts';
import type { Trail } from './trail.ts';

export { groupReader as groupOf } from './read-group.ts';
export { unknownKey } from './read-object.ts';
export type { Row } from './read-object.ts';
export type { Trail } from './trail.ts';

/** Known facts while they are being read. */
export type Writable<Known> = { -readonly [Key in keyof Known]: Known[Key] };

export interface RowOf<Known> {
  /** What is known when no key is given. */
  readonly unknown: Known;
  readonly read: { readonly [Key in keyof Known]: ReadValue<Known[Key]> };
}

/** The values of the record, of the group or of an item of the list at a path. Module and schema are of one making. */
export function rowOf<Known>(schema: SchemaIr, path: string): RowOf<Known> {
  const list = schema.entries.find((entry) => entry.list && entry.key === path);
  const { blank, parts } = list?.list === true ? itemShape(list.fields) : shapeAt(schema, path);
  return { unknown: blank, read: objectOf(parts) } as unknown as RowOf<Known>;
}

/** Reads a list of items. */
export function itemsOf<Item>(
  schema: SchemaIr,
  path: string,
  read: (row: Row, trail: Trail) => Item,
): ReadValue<readonly Item[] | null> {
  const list = schema.entries.find((entry) => entry.list && entry.key === path);
  if (list?.list !== true) throw new Error(`no such list in the schema: ${path}`);
  return listReader(list, read as ReadItem<Draft>) as unknown as ReadValue<readonly Item[] | null>;
}
