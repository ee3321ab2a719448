import { levels } from '../node.ts';
import type { Level } from '../node.ts';

/** The level that a keyword names: `Clause`, `ClauseHead`. */
export function levelOf(keyword: string): Level {
  const level = levels.find((name) => keyword.toLowerCase().startsWith(name));
  if (level === undefined) throw new Error(`${keyword} names no level`);
  return level;
}
