/** The key that was meant by one that the schema has not: the same but for capitals and what stands between its words. */
import type { SchemaIr } from './ir.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './trail.ts';

export function meantKeys(schema: SchemaIr): (problem: Problem) => Problem {
  let known: ReadonlyMap<string, string> | undefined;
  return (problem) => {
    if (problem.key !== 'unknownKey' || !('key' in problem.params)) return problem;
    const { path } = problem;
    const { key } = problem.params;
    known ??= keysOf(schema);
    const within = path.slice(0, path.length - key.length).replace(/\[\d+\]/, '');
    const meant = known.get(within + bare(key));
    return meant === undefined ? problem : problemAt(path, 'unknownKey', { key, meant });
  };
}

/** By what a key stands in, and its bare letters. */
function keysOf({ entries }: SchemaIr): ReadonlyMap<string, string> {
  const paths = entries.flatMap((entry) => [
    entry.key,
    ...(entry.list ? entry.fields.map(({ key }) => `${entry.key}.${key}`) : []),
  ]);
  const known = new Map<string, string>();
  for (const path of paths) {
    let within = '';
    for (const key of path.split('.')) {
      known.set(within + bare(key), key);
      within += `${key}.`;
    }
  }
  return known;
}

const bare = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');
