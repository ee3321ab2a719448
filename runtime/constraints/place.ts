/** Where in a record a constraint looks: a fact of the person, a field of each item of a list, or a given date. */
import type { Facts, Prepared } from '../facts.ts';
import { isItems, isRange, valueIn } from '../facts.ts';
import type { ValueIn } from '../facts.ts';
import type { Bilingual, FactIr, ListIr, SchemaIr } from '../ir.ts';
import { anything } from '../range.ts';
import type { Range } from '../range.ts';

/** The dates that come from outside the record, as day numbers. */
export interface Dates {
  readonly board: number;
  readonly cutoff: number;
}

/** What every check is made from. */
export interface Around {
  readonly schema: SchemaIr;
  readonly dates: Dates;
}

export type Place =
  | {
      readonly kind: 'fact';
      readonly fact: FactIr;
      readonly valueIn: ValueIn;
      readonly names: Bilingual;
    }
  | { readonly kind: 'field'; readonly fact: FactIr; readonly list: ListIr; readonly names: Bilingual }
  | { readonly kind: 'date'; readonly day: Range; readonly names: Bilingual };

const dateNames: Readonly<Record<keyof Dates, Bilingual>> = {
  board: { vi: 'ngày họp xét', en: 'board date' },
  cutoff: { vi: 'mốc tính thời gian', en: 'cut-off date' },
};

/** The schema was checked when it was loaded: a path that is not there is our mistake. */
export function locate({ schema, dates }: Around, path: string): Place {
  if (path === 'board' || path === 'cutoff')
    return { kind: 'date', day: dates[path], names: dateNames[path] };
  for (const entry of schema.entries) {
    if (!entry.list && entry.key === path)
      return { kind: 'fact', fact: entry, valueIn: valueIn(path), names: entry.names };
    if (!entry.list) continue;
    const fact = entry.fields.find(({ key }) => `${entry.key}.${key}` === path);
    if (fact !== undefined) return { kind: 'field', fact, list: entry, names: fact.names };
  }
  throw new Error(`no such place in the schema: ${path}`);
}

export function listOf({ schema }: Around, key: string): ListIr {
  const list = schema.entries.find((entry) => entry.list && entry.key === key);
  if (list === undefined || !list.list) throw new Error(`no such list in the schema: ${key}`);
  return list;
}

/** The items of a list; none as long as it is unknown. */
export function itemsOf(list: ListIr): (facts: Facts) => readonly Facts[] {
  const itemsIn = valueIn(list.key);
  return (facts) => {
    const items = itemsIn(facts);
    return isItems(items) ? items : [];
  };
}

/** What stands at a place, of the person and of the item in question. */
export type Look<Value> = (facts: Facts, item: Facts | undefined) => Value;

export function valueOf(place: Place): Look<Prepared | undefined> {
  switch (place.kind) {
    case 'fact':
      return place.valueIn;
    case 'field': {
      const { key } = place.fact;
      return (_facts, item) => item?.[key];
    }
    case 'date':
      return () => place.day;
  }
}

export function rangeOf(place: Place): Look<Range> {
  const value = valueOf(place);
  return (facts, item) => asRange(value(facts, item));
}

export const rangeIn = (item: Facts, key: string): Range => asRange(item[key]);

const asRange = (value: Prepared | undefined): Range => (isRange(value) ? value : anything);

export const itemPath = (list: ListIr, index: number, key?: string): string =>
  key === undefined ? `${list.key}[${index}]` : `${list.key}[${index}].${key}`;

/** The list whose items some of the places are fields of; a constraint speaks of the items of one list at most. */
export function listAmong(places: readonly Place[]): ListIr | undefined {
  for (const place of places) if (place.kind === 'field') return place.list;
  return undefined;
}

/** Where a broken constraint is shown: at the first of its places that lies in the item, else at the first of all. */
export function shownAt(places: readonly Place[], index: number): string {
  for (const place of places) if (place.kind === 'field') return itemPath(place.list, index, place.fact.key);
  for (const place of places) if (place.kind === 'fact') return place.fact.key;
  return '';
}

/** Goes through the items that the places speak of; once, without an item, where they speak of the person only. */
export function eachItem(
  places: readonly Place[],
): (facts: Facts, visit: (item: Facts | undefined, index: number) => void) => void {
  const list = listAmong(places);
  if (list === undefined) return (_facts, visit) => visit(undefined, -1);
  const items = itemsOf(list);
  return (facts, visit) => {
    let index = 0;
    for (const item of items(facts)) visit(item, index++);
  };
}
