/** The same person with one fact a little, or a good deal, less or more. */
import { withValue } from '../cases/person.ts';
import { stepsOf } from '../cases/record-shape.ts';
import type { Step } from '../cases/record-shape.ts';
import { isJsonList, isJsonObject } from '../review/json.ts';
import type { Json, JsonObject } from '../review/json.ts';
import type { AssertionIr, DecisionIr, FactIr } from '../../runtime/ir.ts';
import { lengthOf } from '../../runtime/iso-length.ts';
import { dayNumber, isoOf } from '../../runtime/time.ts';
import { spelled } from './values.ts';

export type Even = NonNullable<AssertionIr['even']>;

export interface Move {
  readonly steps: readonly Step[];
  readonly value: Json;
}

export interface Moved extends Move {
  readonly record: JsonObject;
}

/** In days; of what is counted, only the first few. */
const strides = [1, 2, 5, 30, 90, 360, 720, 1800, 3600];

/** All ways to move the fact that the record allows; none where it is not known. */
export function movesOf({ schema }: DecisionIr, { fact, to }: Even, record: JsonObject): readonly Move[] {
  const kind = factOf(schema, fact);
  if (kind === undefined) return [];
  return placesOf(fact, record).flatMap((steps) => {
    const now = valueAt(record, steps);
    return strides.flatMap((stride) => {
      const value = movedValue(kind, now, to === 'less' ? -stride : stride);
      return value === undefined ? [] : [{ steps, value }];
    });
  });
}

export function moved(record: JsonObject, move: Move): Moved {
  const result = withValue(record, move.steps, move.value);
  return { ...move, record: result.ok && isJsonObject(result.value) ? result.value : record };
}

function factOf({ entries }: DecisionIr['schema'], { list, key }: Even['fact']): FactIr | undefined {
  for (const entry of entries) {
    if (entry.list && entry.key === list) return entry.fields.find((field) => field.key === key);
    if (!entry.list && list === undefined && entry.key === key) return entry;
  }
  return undefined;
}

function placesOf({ list, key }: Even['fact'], record: JsonObject): readonly (readonly Step[])[] {
  const inside = stepsOf(key) ?? [];
  if (list === undefined) return [inside];
  const steps = stepsOf(list) ?? [];
  const items = valueAt(record, steps);
  return isJsonList(items) ? items.map((_, at) => [...steps, at, ...inside]) : [];
}

const valueAt = (record: JsonObject, steps: readonly Step[]): Json | undefined =>
  steps.reduce<Json | undefined>((value, step) => {
    if (typeof step === 'number') return isJsonList(value) ? value[step] : undefined;
    return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, record);

function movedValue({ kind }: FactIr, now: Json | undefined, by: number): Json | undefined {
  switch (kind) {
    case 'date': {
      const day = typeof now === 'string' ? dayNumber(now) : undefined;
      return day === undefined ? undefined : isoOf(day + by);
    }
    case 'length': {
      const days = typeof now === 'string' ? lengthOf(now) : undefined;
      return days === undefined || days + by < 0 ? undefined : spelled(days + by);
    }
    case 'count':
    case 'money':
      return typeof now === 'number' ? now + by : undefined;
    case 'truth':
    case 'choice':
    case 'choices':
    case 'text':
      return undefined;
  }
}
