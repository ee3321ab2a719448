/** Values out of a few named ones, of which only some may be possible. */
import { anything, between, either, exactly } from './range.ts';
import type { Range } from './range.ts';
import type { Truth } from './truth.ts';

/** One value; several, when it depends on what is not known; or nothing known at all. */
export type Choice = string | readonly string[] | null;

const possible = (choice: Exclude<Choice, null>): readonly string[] =>
  typeof choice === 'string' ? [choice] : choice;

/** Whether it is one of these. */
export function among(choice: Choice, ...values: readonly string[]): Truth {
  if (choice === null) return 'unknown';
  if (typeof choice === 'string') {
    for (let at = 0; at < values.length; at++) if (values[at] === choice) return 'yes';
    return 'no';
  }
  const inside = choice.filter((value) => values.includes(value)).length;
  return inside === choice.length ? 'yes' : inside === 0 ? 'no' : 'unknown';
}

/** Its place among ordered values, counted from 0. */
export function rank(choice: Choice, order: readonly string[]): Range {
  if (choice === null) return between(0, order.length - 1);
  if (typeof choice === 'string') return exactly(order.indexOf(choice));
  const places = possible(choice).map((value) => order.indexOf(value));
  return between(Math.min(...places), Math.max(...places));
}

/**
 * What a value is in each case, asked of a person, and of one of their items where it hangs on one. At most one case
 * holds; the last may be for when none does, and without it exactly one does.
 */
export type Cases<Value, Of extends readonly unknown[]> = readonly (readonly [
  when: ((...of: Of) => Truth) | 'otherwise',
  value: (...of: Of) => Value,
])[];

/** The quantity that a table or a value with exceptions gives: a range over the cases that are still possible. */
export function quantityOf<Of extends readonly unknown[]>(cases: Cases<Range, Of>, ...of: Of): Range {
  let possible: Range | undefined;
  for (const [when, value] of cases) {
    const truth = when === 'otherwise' ? 'unknown' : when(...of);
    if (truth === 'no') continue;
    const range = value(...of);
    if (truth === 'yes') return range;
    possible = possible === undefined ? range : either(possible, range);
  }
  return possible ?? anything;
}

/** The same for a value out of a few named ones. */
export function choiceOf<Of extends readonly unknown[]>(cases: Cases<Choice, Of>, ...of: Of): Choice {
  const values: Choice[] = [];
  for (const [when, value] of cases) {
    const truth = when === 'otherwise' ? 'unknown' : when(...of);
    if (truth === 'yes') return value(...of);
    if (truth === 'unknown') values.push(value(...of));
  }
  if (values.length === 0 || values.includes(null)) return null;
  const all = [...new Set(values.flatMap((value) => (value === null ? [] : possible(value))))];
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
}
