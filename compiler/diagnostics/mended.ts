/** A text after the edits of a fix. */
import type { TextEdit } from './diagnostic.ts';

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, text: inserted } of edits.toSorted((one, other) => other.start - one.start))
    result = result.slice(0, start) + inserted + result.slice(end);
  return result;
}

/** The lines that a fix changes or adds, as they would stand afterwards. */
export function mendedLines(text: string, edits: readonly TextEdit[]): readonly string[] {
  const before = text.split(/\r\n|[\r\n]/);
  const after = applyEdits(text, edits).split(/\r\n|[\r\n]/);
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - same && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  return after.slice(same, after.length - tail);
}
