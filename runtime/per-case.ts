/** Work that is the same wherever one person's decision asks for it. */
import type { Situation } from './person.ts';

/** One person before one board, and what has been worked out of them: it is kept with the case and goes with it. */
export interface Case<Person> extends Situation<Person> {
  readonly worked: unknown[];
}

/** How many kinds of work there are: each has its place in every case. */
let places = 0;

export const caseOf = <Person>({ person, cutoff, board, readings }: Situation<Person>): Case<Person> => ({
  person,
  cutoff,
  board,
  readings,
  // oxlint-disable-next-line unicorn/no-new-array -- of the length it will have, so that it need not grow
  worked: new Array<unknown>(places),
});

/**
 * Works a value out once for each case. The case itself keeps it: kept in a variable here, the newest values would
 * hang on the oldest object there is, which costs V8 more than most of the work.
 */
export function perCase<Person, Value extends number | string | object>(
  work: (c: Case<Person>) => Value,
): (c: Case<Person>) => Value {
  const place = places;
  places += 1;
  return (c) => (c.worked[place] ??= work(c)) as Value;
}
