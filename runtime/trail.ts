/** Where in a record the reader stands, so that the path is only written out when something is wrong there. */
import type { Problem, ProblemKey, ProblemOf, ProblemParams } from './problem.ts';

export interface Trail {
  /** The list whose item is being read, and which; before the first item and outside lists, none. */
  list: string;
  index: number;
  readonly problems: Problem[];
}

export const startTrail = (): Trail => ({ list: '', index: -1, problems: [] });

/** Says what is wrong under a key, which is the path of the fact within its item where there is one. */
export function report<Key extends ProblemKey>(
  { list, index, problems }: Trail,
  at: string,
  key: Key,
  params: ProblemParams[Key],
): void {
  const path = index < 0 ? at : at === '' ? `${list}[${index}]` : `${list}[${index}].${at}`;
  problems.push(problemAt(path, key, params));
}

export function problemAt<Key extends ProblemKey>(
  path: string,
  key: Key,
  params: ProblemParams[Key],
): ProblemOf<Key> {
  return { path, key, params };
}
