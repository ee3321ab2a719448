/** A record as a tree of places, and the paths that lead to them: `sentence.term`, `convictions[0].article`. */
import type { FactIr, SchemaIr } from '../../runtime/ir.ts';

export type Place =
  | { readonly kind: 'fact'; readonly fact: FactIr }
  | { readonly kind: 'list'; readonly item: GroupPlace }
  | GroupPlace;

/** The record itself, a group in it, or an item of a list. */
export interface GroupPlace {
  readonly kind: 'group';
  readonly parts: ReadonlyMap<string, Place>;
}

export type Step = string | number;

/** Undefined for what is no path at all. */
export function stepsOf(path: string): readonly Step[] | undefined {
  if (!/^\w+(?:\[\d+\])?(?:\.\w+(?:\[\d+\])?)*$/.test(path)) return undefined;
  return [...path.matchAll(/\[(\d+)\]|\w+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}

export const pathOf = (steps: readonly Step[]): string =>
  steps.reduce<string>((path, step) => pathWith(path, step), '');

export const pathWith = (path: string, step: Step): string =>
  typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`;

export type Found =
  | { readonly ok: true; readonly place: Place }
  /** The keys that could stand where the path leaves the record. */
  | { readonly ok: false; readonly before: string; readonly known: readonly string[] };

/** Follows a path, whatever the number of an item. */
export function placeAt(record: GroupPlace, steps: readonly Step[]): Found {
  let place: Place = record;
  for (const [at, step] of steps.entries()) {
    const next: Place | undefined =
      typeof step === 'number'
        ? place.kind === 'list' ? place.item : undefined
        : place.kind === 'group' ? place.parts.get(step) : undefined; // prettier-ignore
    if (next === undefined) {
      const known = place.kind === 'group' ? [...place.parts.keys()] : [];
      return { ok: false, before: pathOf(steps.slice(0, at)), known };
    }
    place = next;
  }
  return { ok: true, place };
}

type Entry = SchemaIr['entries'][number];

export const recordPlace = ({ entries }: SchemaIr): GroupPlace => groupPlace(entries, '');

function groupPlace(entries: readonly Entry[], prefix: string): GroupPlace {
  const parts = new Map<string, Place>();
  const keyOf = ({ key }: Entry): string => key.slice(prefix.length).split('.', 1)[0] ?? key;
  for (const [key, inside] of Map.groupBy(entries, keyOf)) {
    const [entry] = inside;
    if (entry === undefined) continue;
    if (entry.key !== `${prefix}${key}`) parts.set(key, groupPlace(inside, `${prefix}${key}.`));
    else
      parts.set(
        key,
        entry.list ? { kind: 'list', item: itemPlace(entry.fields) } : { kind: 'fact', fact: entry },
      );
  }
  return { kind: 'group', parts };
}

const itemPlace = (fields: readonly FactIr[]): GroupPlace => ({
  kind: 'group',
  parts: new Map(fields.map((fact) => [fact.key, { kind: 'fact', fact }])),
});
