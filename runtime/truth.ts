/** Yes, no, unknown: Kleene's strong three-valued logic. What is not known never counts as no. */

export type Truth = 'yes' | 'no' | 'unknown';

/** A part of a condition, or how to work it out where the others leave it open. */
export type Part = Truth | (() => Truth);

const valueOf = (part: Part): Truth => (typeof part === 'function' ? part() : part);

/** Yes when every part is; no as soon as one part is: what is at hand is asked first. With no parts, yes. */
export function all(one: Part = 'yes', other: Part = 'yes', ...more: readonly Part[]): Truth {
  if (one === 'no' || other === 'no' || more.includes('no')) return 'no';
  let result = both(valueOf(one), other);
  for (const part of more) result = both(result, part);
  return result;
}

/** Yes as soon as one part is; no when every part is. With no parts, no. */
export function any(one: Part = 'no', other: Part = 'no', ...more: readonly Part[]): Truth {
  if (one === 'yes' || other === 'yes' || more.includes('yes')) return 'yes';
  let result = either(valueOf(one), other);
  for (const part of more) result = either(result, part);
  return result;
}

/** The lesser of two, no being the least. */
function both(one: Truth, other: Part): Truth {
  if (one === 'no') return 'no';
  const second = valueOf(other);
  return one === 'yes' || second === 'no' ? second : 'unknown';
}

/** The greater of two. */
function either(one: Truth, other: Part): Truth {
  if (one === 'yes') return 'yes';
  const second = valueOf(other);
  return one === 'no' || second === 'yes' ? second : 'unknown';
}

export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

/** `if A then P`: how a provision that applies to some persons only counts among conditions that all must hold. */
export const implies = (premise: Truth, conclusion: Part): Truth => either(not(premise), conclusion);

export const truthOf = (fact: boolean | null | undefined): Truth =>
  fact === null || fact === undefined ? 'unknown' : fact ? 'yes' : 'no';
