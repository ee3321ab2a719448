/** Values out of a few named ones, of which only some may be possible. */
import { anything, between, either } from './range.ts';
import type { Range } from './range.ts';
import type { Truth } from './truth.ts';

/** One value; several, when it depends on what is not known; or nothing known at all. */
export type Choice = string | readonly string[] | null;

const possible = (choice: Exclude<Choice, null>): readonly string[] =>
  typeof choice === 'string' ? [choice] : choice;

/** Whether it is one of these. */
export function among(choice: Choice, ...values: readonly string[]): Truth {
  if (choice === null) return 'unknown';
  if (typeof choice === 'string') return values.includes(choice) ? 'yes' : 'no';
  const inside = choice.filter((value) => values.includes(value)).length;
  return inside === choice.length ? 'yes' : inside === 0 ? 'no' : 'unknown';
}

/** Its place among ordered values, counted from 0. */
export function rank(choice: Choice, order: readonly string[]): Range {
  if (choice === null) return between(0, order.length - 1);
  const places = possible(choice).map((value) => order.indexOf(value));
  return between(Math.min(...places), Math.max(...places));
}

/** A case of a value: when it applies, and what the value then is. */
export type Case<Value> = readonly [when: Truth, value: () => Value];

/** The values still possible. At most one case holds; without an `otherwise`, exactly one does. */
function open<Value>(cases: readonly Case<Value>[], otherwise: (() => Value) | undefined): readonly Value[] {
  const values: Value[] = [];
  for (const [when, value] of cases) {
    if (when === 'yes') return [value()];
    if (when === 'unknown') values.push(value());
  }
  if (otherwise !== undefined) values.push(otherwise());
  return values;
}

/** The quantity that a table or a value with exceptions gives: a range over the cases that are still possible. */
export function quantityOf(cases: readonly Case<Range>[], otherwise?: () => Range): Range {
  const values = open(cases, otherwise);
  const [first, ...rest] = values;
  return first === undefined ? anything : rest.reduce(either, first);
}

/** The same for a value out of a few named ones. */
export function choiceOf(cases: readonly Case<Choice>[], otherwise?: () => Choice): Choice {
  const values = open(cases, otherwise);
  if (values.length === 0 || values.includes(null)) return null;
  const all = [...new Set(values.flatMap((value) => (value === null ? [] : possible(value))))];
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
}
