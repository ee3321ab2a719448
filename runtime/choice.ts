/** Values out of a few named ones, of which only some may be possible. */
import { between } from './range.ts';
import type { Range } from './range.ts';
import { NO, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

/** One value; several, when it depends on what is not known; or nothing known at all. */
export type Choice = string | readonly string[] | null;

const possible = (choice: Exclude<Choice, null>): readonly string[] =>
  typeof choice === 'string' ? [choice] : choice;

/** Whether a value that is one, or not known at all, is this one. */
export const is = (value: string | null, wanted: string): Kleene =>
  value === wanted ? YES : value === null ? UNKNOWN : NO;

/** Whether it is one of these. */
export function among(choice: Choice, ...values: readonly string[]): Kleene {
  if (choice === null) return UNKNOWN;
  if (typeof choice === 'string') {
    for (let at = 0; at < values.length; at++) if (values[at] === choice) return YES;
    return NO;
  }
  const inside = choice.filter((value) => values.includes(value)).length;
  return inside === choice.length ? YES : inside === 0 ? NO : UNKNOWN;
}

/** Its place among ordered values, counted from 0. */
export function rank(choice: Choice, order: readonly string[]): Range {
  if (choice === null) return between(0, order.length - 1);
  if (typeof choice === 'string') return placeOf(choice, order);
  const places = choice.map((value) => placeOf(value, order));
  return between(Math.min(...places), Math.max(...places));
}

/** A handful of values at most: no search is as quick. */
function placeOf(value: string, order: readonly string[]): number {
  for (let at = 0; at < order.length; at++) if (order[at] === value) return at;
  return -1;
}

/** What may be meant when it is not known which of two is. */
export function eitherChoice(one: Choice | undefined, other: Choice): Choice {
  if (one === undefined || other === null) return other;
  if (one === null) return null;
  const all = [...new Set([...possible(one), ...possible(other)])];
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : all;
}
