/** The facts of an object of which nothing is known yet, to be copied for each record. */
import type { Draft, Facts, Prepared } from './facts.ts';

/**
 * An object that grows by more than a dozen computed keys becomes a hash table in V8, and so does each of its
 * copies; one that is parsed as a whole keeps its quick form. Every record is copied from here: it is twice as fast.
 */
export function blankOf(values: ReadonlyMap<string, Prepared>): Facts {
  const keys = [...values.keys()].map((key) => `${JSON.stringify(key)}:null`);
  const blank = JSON.parse(`{${keys.join(',')}}`) as Draft;
  for (const [key, value] of values) blank[key] = value;
  return blank;
}
