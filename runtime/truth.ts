/** Yes, no, unknown: Kleene's strong three-valued logic. What is not known never counts as no. */

export type Truth = 'yes' | 'no' | 'unknown';

/** The lesser of two, no being the least. */
const both = (one: Truth, other: Truth): Truth =>
  one === 'no' || other === 'no' ? 'no' : one === 'yes' ? other : 'unknown';

/** The greater of two. */
const either = (one: Truth, other: Truth): Truth =>
  one === 'yes' || other === 'yes' ? 'yes' : one === 'no' ? other : 'unknown';

/** Yes when every part is; no as soon as one part is. With no parts, yes. Most have two, which need no list. */
export function all(one: Truth = 'yes', other: Truth = 'yes', ...more: readonly Truth[]): Truth {
  let result = both(one, other);
  for (const part of more) result = both(result, part);
  return result;
}

/** Yes as soon as one part is; no when every part is. With no parts, no. */
export function any(one: Truth = 'no', other: Truth = 'no', ...more: readonly Truth[]): Truth {
  let result = either(one, other);
  for (const part of more) result = either(result, part);
  return result;
}

export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

/** `if A then P`: how a provision that applies to some persons only counts among conditions that all must hold. */
export const implies = (premise: Truth, conclusion: Truth): Truth => either(not(premise), conclusion);

export const truthOf = (fact: boolean | null | undefined): Truth =>
  fact === null || fact === undefined ? 'unknown' : fact ? 'yes' : 'no';
