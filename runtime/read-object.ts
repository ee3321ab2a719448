/** Reading the keys of one object: the record, a group in it, or an item of a list. */
import type { Draft, Facts, Prepared } from './facts.ts';
import type { Trail } from './trail.ts';

/** Answers undefined after a report: then what stands in the blank stays. */
export type ReadPart = (input: unknown, trail: Trail) => Prepared | undefined;

export interface ObjectShape {
  /** Path of the object, with its point, within the item where there is one: `sentence.`; empty at the top. */
  readonly prefix: string;
  /** What is known when no key is given. */
  readonly blank: Facts;
  readonly parts: ReadonlyMap<string, ReadPart>;
}

export const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/**
 * Looks at the keys that are there, not at all that could be: most records leave many facts out. A key is only
 * ever looked up in a map and never written unless the schema has it, so `__proto__` is one more unknown key.
 *
 * The draft is a copy of the shape's blank. It is made by the caller, because V8 copies fast only where few
 * shapes meet.
 */
export function readObject(
  draft: Draft,
  { prefix, parts }: ObjectShape,
  input: Readonly<Record<string, unknown>>,
  trail: Trail,
): Draft {
  for (const key in input) {
    const part = parts.get(key);
    if (part === undefined) {
      trail.key = `${prefix}${key}`;
      trail.report('unknownKey', { key });
      continue;
    }
    const given = input[key];
    if (given === null || given === undefined) continue;
    const value = part(given, trail);
    if (value !== undefined) draft[key] = value;
  }
  return draft;
}
