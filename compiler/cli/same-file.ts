/** Whether two names are of one file, by whatever links: writing to the one would destroy the other. */
import { statSync } from 'node:fs';

export function sameFile(one: string, other: string): boolean {
  const [left, right] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return left !== undefined && right !== undefined && left.dev === right.dev && left.ino === right.ino;
}
