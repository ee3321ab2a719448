/** The fewest differences from a known person that still make what was found. */
import type { KnownPerson } from '../cases/case-file.ts';
import { withValue } from '../cases/person.ts';
import type { Step } from '../cases/record-shape.ts';
import { isJsonList, isJsonObject } from '../review/json.ts';
import type { Json, JsonObject } from '../review/json.ts';

export interface Change {
  readonly steps: readonly Step[];
  readonly value: Json;
}

export interface Shrunk {
  readonly base: KnownPerson;
  readonly changes: readonly Change[];
  readonly record: JsonObject;
}

/** The best of the known persons to begin at; undefined only where none is known. */
export function shrink(
  record: JsonObject,
  known: readonly KnownPerson[],
  still: (record: JsonObject) => boolean,
): Shrunk | undefined {
  const nearest = known
    .map((base) => ({ base, changes: changesBetween(base.record, record) }))
    .toSorted((one, other) => one.changes.length - other.changes.length)
    .slice(0, 3)
    .map(({ base, changes }) => shrinkFrom(base, changes, still))
    .toSorted((one, other) => one.changes.length - other.changes.length);
  return nearest[0];
}

/** Takes back change after change, as long as it is still found, until none can be taken back. */
function shrinkFrom(
  base: KnownPerson,
  all: readonly Change[],
  still: (record: JsonObject) => boolean,
): Shrunk {
  let changes = all;
  for (let before = -1; before !== changes.length;) {
    before = changes.length;
    for (const change of changes) {
      const fewer = changes.filter((each) => each !== change);
      const record = changed(base.record, fewer);
      if (record !== undefined && still(record)) changes = fewer;
    }
  }
  return { base, changes, record: changed(base.record, changes) ?? base.record };
}

/** Undefined where a change leads out of a list. */
export function changed(record: JsonObject, changes: readonly Change[]): JsonObject | undefined {
  let result: Json = record;
  for (const { steps, value } of changes) {
    const next = withValue(result, steps, value);
    if (!next.ok) return undefined;
    result = next.value;
  }
  return isJsonObject(result) ? result : undefined;
}

/** What has to be put where; a list of another length is put whole. The id is a name and no fact. */
export function changesBetween(from: JsonObject, to: JsonObject): readonly Change[] {
  return differences(from, to, []).filter(({ steps }) => steps[0] !== 'id');
}

function differences(
  from: Json | undefined,
  to: Json | undefined,
  steps: readonly Step[],
): readonly Change[] {
  if (isJsonObject(from) && isJsonObject(to)) {
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) =>
      differences(
        Object.hasOwn(from, key) ? from[key] : undefined,
        Object.hasOwn(to, key) ? to[key] : undefined,
        [...steps, key],
      ),
    );
  }
  if (isJsonList(from) && isJsonList(to) && from.length <= to.length && from.every(isJsonObject))
    return to.flatMap((item, at) =>
      at < from.length
        ? differences(from[at], item, [...steps, at])
        : [{ steps: [...steps, at], value: item }],
    );
  return JSON.stringify(from ?? null) === JSON.stringify(to ?? null) ? [] : [{ steps, value: to ?? null }];
}
