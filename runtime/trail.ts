/** Where in a record the reader stands, so that the path is only written out when something is wrong there. */
import type { Problem, ProblemKey, ProblemOf, ProblemParams } from './problem.ts';
import type { Report } from './read-value.ts';

export interface Trail {
  /** The list whose item is being read, and which; before the first item and outside lists, none. */
  list: string;
  index: number;
  /** Path of the fact, within its item where there is one. */
  key: string;
  readonly problems: Problem[];
  readonly report: Report;
}

export function startTrail(): Trail {
  const problems: Problem[] = [];
  const trail: Trail = {
    list: '',
    index: -1,
    key: '',
    problems,
    report: (key, params) => {
      problems.push(problemAt(pathOf(trail), key, params));
    },
  };
  return trail;
}

export function problemAt<Key extends ProblemKey>(
  path: string,
  key: Key,
  params: ProblemParams[Key],
): ProblemOf<Key> {
  return { path, key, params };
}

function pathOf({ list, index, key }: Trail): string {
  if (index < 0) return key;
  return key === '' ? `${list}[${index}]` : `${list}[${index}].${key}`;
}
