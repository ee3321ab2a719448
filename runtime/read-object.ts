/** Reading the keys of one object: the record, a group in it, or an item of a list. */
import type { Draft, Facts } from './facts.ts';
import type { ReadValue } from './read-value.ts';
import { report } from './trail.ts';
import type { Trail } from './trail.ts';

export interface ObjectShape {
  /** Path of the object, with its point, within the item where there is one: `sentence.`; empty at the top. */
  readonly prefix: string;
  /** What is known when no key is given. */
  readonly blank: Facts;
  readonly parts: ReadonlyMap<string, ReadValue>;
}

export type Row = Readonly<Record<string, unknown>>;

export const isObject = (input: unknown): input is Row =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/**
 * Looks at the keys that are there, not at all that could be: most records leave many facts out. A key is only
 * ever looked up in a map and never written unless the schema has it, so `__proto__` is one more unknown key.
 *
 * The draft is a copy of the shape's blank. It is made by the caller, because V8 copies fast only where few
 * shapes meet.
 */
export function readObject(draft: Draft, { prefix, parts }: ObjectShape, row: Row, trail: Trail): Draft {
  for (const key in row) {
    const read = parts.get(key);
    if (read === undefined) unknownKey(prefix, key, trail);
    else draft[key] = read(row[key], trail);
  }
  return draft;
}

export const unknownKey = (prefix: string, key: string, trail: Trail): void =>
  report(trail, `${prefix}${key}`, 'unknownKey', { key });
