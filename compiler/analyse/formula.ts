/**
 * A condition as what it asks of single quantities, choices and facts, with every negation moved to the tests. A test
 * names what it looks at, and the values for which it is so.
 */
import type { Stretches } from './stretches.ts';

export type Formula =
  | { readonly is: 'test'; readonly key: string; readonly holds: Stretches }
  | { readonly is: 'all' | 'any'; readonly of: readonly Formula[] };

export const always: Formula = { is: 'all', of: [] };
export const never: Formula = { is: 'any', of: [] };

/** The same place asked in other words is the same place. */
export const keyOf = (part: unknown): string =>
  JSON.stringify(part, (name, value: unknown) => (name === 'words' ? undefined : value));
