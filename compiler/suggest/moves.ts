/** Persons who differ from a given one in one fact, or in one item of a list. */
import { withValue } from '../cases/person.ts';
import { stepsOf } from '../cases/record-shape.ts';
import type { Step } from '../cases/record-shape.ts';
import { isJsonList, isJsonObject } from '../review/json.ts';
import type { Json, JsonObject } from '../review/json.ts';
import type { Interpreter } from '../../runtime/interpreter.ts';
import type { DecisionIr, ListIr } from '../../runtime/ir.ts';
import { boundsOf, isExact, lowOf } from '../../runtime/range.ts';
import type { Range } from '../../runtime/range.ts';
import { dayNumber } from '../../runtime/time.ts';
import { factKey } from './relevant.ts';
import type { Relevant } from './relevant.ts';
import type { Around } from './values.ts';
import { valuesWorthTrying } from './values.ts';

/** Items of known persons, by list: what a person without any could have. */
export type Donors = ReadonlyMap<string, readonly JsonObject[]>;

const DONORS = 3;
/** Of a long list the first items and the last are changed: the others are like them. */
const ITEMS = 3;

export function donorsFrom({ schema }: DecisionIr, records: readonly JsonObject[]): Donors {
  const donors = new Map<string, JsonObject[]>();
  for (const entry of schema.entries) {
    if (!entry.list) continue;
    const found: JsonObject[] = [];
    for (const record of records) {
      if (found.length >= DONORS) break;
      const items = valueAt(record, stepsOf(entry.key) ?? []);
      for (const item of isJsonList(items) ? items : [])
        if (isJsonObject(item) && found.length < DONORS) found.push(item);
    }
    donors.set(entry.key, found);
  }
  return donors;
}

export function* movesFrom(
  record: JsonObject,
  interpreter: Interpreter,
  relevant: Relevant,
  donors: Donors,
): Generator<JsonObject> {
  const { ir } = interpreter.decision;
  const around: Around = {
    amounts: relevant.amounts,
    distances: distancesOf(interpreter, relevant),
    days: daysOf(record, ir, interpreter),
  };
  for (const entry of ir.schema.entries) {
    const steps = stepsOf(entry.key) ?? [];
    const now = valueAt(record, steps);
    const values = entry.list
      ? relevant.lists.has(entry.key)
        ? lists(entry, now, relevant, around, donors, ir)
        : []
      : relevant.facts.has(factKey({ key: entry.key }))
        ? valuesWorthTrying(entry, now, around)
        : [];
    for (const value of values) {
      if (JSON.stringify(value) === JSON.stringify(now)) continue;
      const result = withValue(record, steps, value);
      if (result.ok && isJsonObject(result.value)) yield result.value;
    }
  }
}

function* lists(
  list: ListIr,
  now: Json | undefined,
  relevant: Relevant,
  around: Around,
  donors: Donors,
  ir: DecisionIr,
): Generator<Json> {
  const items = isJsonList(now) ? now.filter(isJsonObject) : [];
  const offenceFields = list.offence === undefined ? [] : Object.values(list.offence);
  const fields = list.fields.filter(
    (field) =>
      relevant.facts.has(factKey({ list: list.key, key: field.key })) && !offenceFields.includes(field.key),
  );
  const changed = function* (item: JsonObject): Generator<JsonObject> {
    for (const offence of offencesFor(list, relevant, ir)) yield { ...item, ...offence };
    for (const field of fields)
      for (const value of valuesWorthTrying(field, item[field.key], around))
        yield { ...item, [field.key]: value };
  };
  if (items.length === 0) {
    yield [];
    const given = donors.get(list.key) ?? [];
    // Where nobody has any, one of which nothing else is known.
    for (const donor of given.length === 0 ? [{}] : given) {
      yield [donor];
      for (const other of changed(donor)) yield [other];
    }
    return;
  }
  const places = [...items.keys()].filter((at) => at < ITEMS || at === items.length - 1);
  for (const at of places) {
    const item = items[at];
    if (item === undefined) continue;
    for (const other of changed(item)) yield items.with(at, other);
    if (items.length > 1 || list.notEmpty !== true) yield items.toSpliced(at, 1);
  }
  const [first] = items;
  if (first === undefined) return;
  // Two of a kind are where many rules begin.
  yield [...items, first];
  for (const other of changed(first)) yield [...items, other];
}

function offencesFor(
  { offence, fields }: ListIr,
  { offences }: Relevant,
  { articles }: DecisionIr,
): readonly JsonObject[] {
  if (offence === undefined) return [];
  const acts = fields.find(({ key }) => key === offence.acts)?.values ?? [];
  return offences.map((member) => {
    const [, code = '', article = '', act] = /^([^/]*)\/([^:]*)(?::(.*))?$/.exec(member) ?? [];
    const [known = article] = article === '*' ? (articles[code] ?? '').split(' ') : [article];
    return {
      [offence.code]: code,
      [offence.article]: known,
      [offence.acts]: acts.flatMap(({ key }) => (key === act ? [key] : [])),
    };
  });
}

/** How far apart the two sides of each comparison are, so that one move can bring them together. */
function distancesOf(interpreter: Interpreter, { compares }: Relevant): readonly number[] {
  const distances = new Set<number>();
  for (const { left, right } of compares)
    for (const list of [undefined, ...interpreter.decision.lists.keys()]) {
      const scopes =
        list === undefined
          ? [{}]
          : (interpreter.items(list) ?? []).slice(0, ITEMS).map((item) => ({ [list]: item }));
      for (const scope of scopes) {
        const [one, other] = [interpreter.quantity(left, scope), interpreter.quantity(right, scope)];
        if (!isExact(one) || !isExact(other)) continue;
        const between = middle(other) - middle(one);
        if (!Number.isFinite(between) || Math.abs(between) > MOST) continue;
        for (const by of [Math.floor(between), Math.ceil(between)])
          for (const distance of [by, by - 1, by + 1]) distances.add(distance);
      }
    }
  distances.delete(0);
  return [...distances];
}

/** Of a quantity that is known: a fraction as a number, near enough to look around it. */
function middle(range: Range): number {
  const { low, over } = boundsOf(range);
  return low / over;
}

/** A hundred years: what is further apart is not of one kind. */
const MOST = 36_000;

/** The days of the decision, and those that the record names outside of its lists. */
function daysOf(
  record: JsonObject,
  { cutoff, schema }: DecisionIr,
  interpreter: Interpreter,
): readonly number[] {
  const own = schema.entries.flatMap((entry) => {
    const value = entry.list || entry.kind !== 'date' ? undefined : valueAt(record, stepsOf(entry.key) ?? []);
    return typeof value === 'string' ? (dayNumber(value) ?? []) : [];
  });
  const board = lowOf(interpreter.situation.board);
  return [...new Set([dayNumber(cutoff) ?? 0, board, ...own])];
}

export const valueAt = (record: JsonObject, steps: readonly Step[]): Json | undefined =>
  steps.reduce<Json | undefined>((value, step) => {
    if (typeof step === 'number') return isJsonList(value) ? value[step] : undefined;
    return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, record);
