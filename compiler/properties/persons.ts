/** Persons made by moving a few facts of known ones, so that most of them are possible and many stand at a limit. */
import type { DecisionIr, FactIr, ListIr } from '../../runtime/ir.ts';
import { withValue } from '../cases/person.ts';
import { stepsOf } from '../cases/record-shape.ts';
import { isJsonList, isJsonObject } from '../review/json.ts';
import type { Json, JsonObject } from '../review/json.ts';
import type { Random } from './random.ts';
import { valuesOf } from './values.ts';
import type { Entry, Values } from './values.ts';

const MOST_MOVES = 6;
const MOST_TRIES = 40;

export type IsSound = (record: JsonObject) => boolean;

/** As many persons as asked, each begun at one of the known; fewer only where next to none of them are possible. */
export function* persons(
  ir: DecisionIr,
  known: readonly JsonObject[],
  count: number,
  random: Random,
  isSound: IsSound,
): Generator<JsonObject> {
  const values = valuesOf(ir);
  const begin = known.length === 0 ? [{ id: 'X' }] : known;
  const entries = ir.schema.entries.filter((entry) => entry.list || entry.kind !== 'text');
  const moves = known.length === 0 ? entries.length : MOST_MOVES;
  let made = 0;
  for (let tries = 0; made < count && tries < count * MOST_TRIES; tries += 1) {
    let record: JsonObject = random.pick(begin) ?? { id: 'X' };
    const wanted = known.length === 0 ? moves : random.between(1, moves);
    for (let move = 0; move < wanted; move += 1) {
      const entry = known.length === 0 ? entries[move] : random.pick(entries);
      if (entry !== undefined) record = moved(record, entry, values, random);
    }
    if (!isSound(record)) continue;
    made += 1;
    yield record;
  }
}

/** The record with something else at one entry. */
function moved(record: JsonObject, entry: Entry, values: Values, random: Random): JsonObject {
  const steps = stepsOf(entry.key) ?? [];
  const now = steps.reduce<Json | undefined>(
    (value, step) => (isJsonObject(value) ? value[step] : undefined),
    record,
  );
  const put = entry.list ? movedList(entry, now, values, random) : values.of(entry, now ?? null, random);
  const result = withValue(record, steps, put);
  return result.ok && isJsonObject(result.value) ? result.value : record;
}

function movedList(list: ListIr, now: Json | undefined, values: Values, random: Random): Json {
  const items = isJsonList(now) ? now : [];
  const least = list.notEmpty === true ? 1 : 0;
  const fresh = (from: Json | undefined): JsonObject =>
    movedItem(list, from, list.fields.length, values, random);
  if (items.length === 0) return [fresh(undefined)];
  const at = random.between(0, items.length - 1);
  if (random.chance(0.15) && items.length > least) return items.toSpliced(at, 1);
  // Another item like one that is there, with a few differences: two of a kind are where many rules begin.
  if (random.chance(0.3)) return [...items, movedItem(list, items[at], 3, values, random)];
  return items.with(at, movedItem(list, items[at], 2, values, random));
}

function movedItem(
  list: ListIr,
  from: Json | undefined,
  most: number,
  values: Values,
  random: Random,
): JsonObject {
  const item: Record<string, Json> = isJsonObject(from) ? { ...from } : {};
  const offenceFields = list.offence === undefined ? [] : Object.values(list.offence);
  const fields = list.fields.filter(({ key }) => !offenceFields.includes(key));
  const move = (field: FactIr): void => {
    item[field.key] = values.of(field, item[field.key] ?? null, random);
  };
  if (!isJsonObject(from)) for (const field of fields) move(field);
  if (offenceFields.length > 0 && (!isJsonObject(from) || random.chance(0.6)))
    Object.assign(item, values.offence(list, random));
  for (let times = random.between(0, most); times > 0; times -= 1) {
    const field = random.pick(fields);
    if (field !== undefined) move(field);
  }
  return item;
}
