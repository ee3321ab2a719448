/** Reading a list of items. A list that is given is complete; one that is not is unknown as a whole. */
import { objectOf } from './object-of.ts';
import type { Draft } from './facts.ts';
import { isRange } from './facts.ts';
import type { FactIr, ListIr } from './ir.ts';
import { between, isExact, lowOf } from './range.ts';
import { isObject, readObject } from './read-object.ts';
import type { ObjectShape, Row } from './read-object.ts';
import { unknownOf, valueReader } from './read-value.ts';
import type { ReadValue } from './read-value.ts';
import { report } from './trail.ts';
import type { Trail } from './trail.ts';

export const itemShape = (fields: readonly FactIr[]): ObjectShape => ({
  prefix: '',
  blank: objectOf(new Map(fields.map((field) => [field.key, unknownOf(field)]))),
  parts: new Map(fields.map((field) => [field.key, valueReader(field)])),
});

/** How the items of a list are read unless somebody knows better. */
export function itemReader(list: ListIr): ReadItem<Draft> {
  const shape = itemShape(list.fields);
  return (row, trail) => readObject({ ...shape.blank }, shape, row, trail);
}

/** A row that is no object at all reads as one without keys. */
export type ReadItem<Item> = (row: Row, trail: Trail) => Item;

const NO_KEYS: Row = {};

export function listReader<Item extends Draft>(
  { key, names, fields, notEmpty }: ListIr,
  read: ReadItem<Item>,
): ReadValue<readonly Item[] | null> {
  const ends = fields.filter(({ notBefore }) => notBefore !== undefined);
  return (input, trail) => {
    if (input === null || input === undefined) return null;
    if (!Array.isArray(input)) {
      report(trail, key, 'notAList', { name: names });
      return null;
    }
    if (notEmpty === true && input.length === 0) report(trail, key, 'emptyList', { name: names });
    const rows: readonly unknown[] = input;
    trail.list = key;
    // As long as the rows; an array that grows takes twice the room.
    const items = [...rows] as Item[];
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      trail.index = index;
      const isItem = isObject(row);
      if (!isItem) report(trail, '', 'notAnItem', { name: names });
      const item = read(isItem ? row : NO_KEYS, trail);
      for (const end of ends) boundEnd(item, end);
      items[index] = item;
    }
    trail.index = -1;
    return items;
  };
}

/** An end that is not known is at least not before its beginning. */
function boundEnd(draft: Draft, { key, notBefore }: FactIr): void {
  const end = draft[key];
  const start = notBefore === undefined ? undefined : draft[notBefore];
  if (isRange(end) && isRange(start) && !isExact(end) && isExact(start))
    draft[key] = between(lowOf(start), Infinity);
}
