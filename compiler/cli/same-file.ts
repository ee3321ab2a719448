/** Whether two names are of one file, by whatever links: writing to the one would destroy the other. */
import { readdirSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { join } from 'node:path';

/** Whether `file` is what is read from: `input` itself or, where that is a folder, a file in it. */
export function isAmong(input: string, file: string): boolean {
  const inputs =
    statOf(input)?.isDirectory() === true ? readdirSync(input).map((name) => join(input, name)) : [input];
  return inputs.some((each) => sameFile(each, file));
}

function sameFile(one: string, other: string): boolean {
  const [left, right] = [statOf(one), statOf(other)];
  return left !== undefined && right !== undefined && left.dev === right.dev && left.ino === right.ino;
}

/** A file that may not be looked at cannot be written to either. */
function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
