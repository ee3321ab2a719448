/** A person as a record, with the place in the file where each of its values was written. */
import type { Span } from '../../grammar/index.ts';
import { isJsonList, isJsonObject } from '../review/json.ts';
import type { Json, JsonObject } from '../review/json.ts';
import type { Step } from './record-shape.ts';

export interface Person {
  readonly record: JsonObject;
  /** By path; a value that is a group or a list has one as a whole as well. */
  readonly places: ReadonlyMap<string, Span>;
}

export type Changed =
  | { readonly ok: true; readonly value: Json }
  /** An item was named that is not there, and that is not the next one, given whole. */
  | { readonly ok: false; readonly next: number };

/** The record with one value put in; groups that are not known yet are made on the way. */
export function withValue(value: Json | undefined, [step, ...rest]: readonly Step[], put: Json): Changed {
  if (step === undefined) return { ok: true, value: put };
  if (typeof step === 'number') {
    const items = isJsonList(value) ? value : [];
    if (step > items.length || (step === items.length && rest.length > 0))
      return { ok: false, next: items.length };
    const item = withValue(items[step], rest, put);
    return item.ok
      ? { ok: true, value: step === items.length ? [...items, item.value] : items.with(step, item.value) }
      : item;
  }
  const group = isJsonObject(value) ? value : {};
  const part = withValue(Object.hasOwn(group, step) ? group[step] : undefined, rest, put);
  return part.ok ? { ok: true, value: { ...group, [step]: part.value } } : part;
}

/** The nearest written place of a path: that of the value itself, else of what it stands in, else of a part of it. */
export function placeOfPath(places: ReadonlyMap<string, Span>, path: string): Span | undefined {
  for (let prefix = path; prefix !== ''; prefix = prefix.replace(/(?:\.|^)\w+$|\[\d+\]$/, '')) {
    const place = places.get(prefix);
    if (place !== undefined) return place;
  }
  if (path === '') return undefined;
  for (const [inside, place] of places)
    if (inside.startsWith(`${path}.`) || inside.startsWith(`${path}[`)) return place;
  return undefined;
}
