/** A record made ready for deciding: shaped like the record, every fact of the schema in it, the unknown ones too. */
import { Bounds } from './range.ts';
import type { Range } from './range.ts';
import type { Kleene } from './truth.ts';

/**
 * A truth for a yes/no fact, a range for a date, length, count or amount, the key or text itself (null when
 * unknown) for choices and texts, and for a list its items (null when unknown).
 */
export type Prepared = Kleene | Range | string | readonly string[] | Facts | readonly Facts[] | null;

export interface Facts {
  readonly [key: string]: Prepared;
}

/** Facts while they are being read. */
export interface Draft {
  [key: string]: Prepared;
}

const isArray = (value: Prepared | undefined): value is readonly string[] | readonly Facts[] =>
  Array.isArray(value);

/** Of a fact of which the schema says that it is a quantity. */
export const isRange = (value: Prepared | undefined): value is Range =>
  typeof value === 'number' || value instanceof Bounds;

/** A list of items. One of choices that is empty passes too; who asks knows which of them it is. */
export const isItems = (value: Prepared | undefined): value is readonly Facts[] =>
  isArray(value) && typeof value[0] !== 'string';

const isFacts = (value: Prepared | undefined): value is Facts =>
  typeof value === 'object' && value !== null && !isArray(value) && !(value instanceof Bounds);

/** The value under a path that has been cut at its points; undefined where the record has no such place. */
export function valueAt(facts: Facts, steps: readonly string[]): Prepared | undefined {
  let value: Prepared | undefined = facts;
  for (const step of steps) {
    if (!isFacts(value)) return undefined;
    value = value[step];
  }
  return value;
}

export type ValueIn = (facts: Facts) => Prepared | undefined;

/** The same for a path that is asked for again and again; most have one step or two. */
export function valueIn(path: string): ValueIn {
  const steps = path.split('.');
  const [first = '', second, third] = steps;
  if (second === undefined) return (facts) => facts[first];
  if (third !== undefined) return (facts) => valueAt(facts, steps);
  return (facts) => {
    const group = facts[first];
    return isFacts(group) ? group[second] : undefined;
  };
}
