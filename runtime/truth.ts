/** Yes, no, unknown: Kleene's strong three-valued logic. What is not known never counts as no. */

export type Truth = 'yes' | 'no' | 'unknown';

/** A part of a condition, or how to work it out where the others leave it open. */
export type Part = Truth | (() => Truth);

const valueOf = (part: Part): Truth => (typeof part === 'function' ? part() : part);

/** Yes when every part is; no as soon as one part is: what is at hand is asked first. With no parts, yes. */
export function all(...parts: readonly Part[]): Truth {
  // Counted loops, because V8 then needs no array for the parts.
  for (let at = 0; at < parts.length; at++) if (parts[at] === 'no') return 'no';
  let result: Truth = 'yes';
  for (let at = 0; at < parts.length; at++) {
    const truth = valueOf(parts[at] ?? 'unknown');
    if (truth === 'no') return 'no';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Yes as soon as one part is; no when every part is. With no parts, no. */
export function any(...parts: readonly Part[]): Truth {
  for (let at = 0; at < parts.length; at++) if (parts[at] === 'yes') return 'yes';
  let result: Truth = 'no';
  for (let at = 0; at < parts.length; at++) {
    const truth = valueOf(parts[at] ?? 'unknown');
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
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
