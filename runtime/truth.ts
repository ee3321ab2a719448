/** Yes, no, unknown: Kleene's strong three-valued logic. What is not known never counts as no. */

export type Truth = 'yes' | 'no' | 'unknown';

/** Yes when every part is; no as soon as one part is. With no parts, yes. */
export function all(...parts: readonly Truth[]): Truth {
  let result: Truth = 'yes';
  for (const part of parts) {
    if (part === 'no') return 'no';
    if (part === 'unknown') result = 'unknown';
  }
  return result;
}

/** Yes as soon as one part is; no when every part is. With no parts, no. */
export function any(...parts: readonly Truth[]): Truth {
  let result: Truth = 'no';
  for (const part of parts) {
    if (part === 'yes') return 'yes';
    if (part === 'unknown') result = 'unknown';
  }
  return result;
}

export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

/** `if A then P`: how a provision that applies to some persons only counts among conditions that all must hold. */
export const implies = (premise: Truth, conclusion: Truth): Truth => any(not(premise), conclusion);

export const truthOf = (fact: boolean | null | undefined): Truth =>
  fact === null || fact === undefined ? 'unknown' : fact ? 'yes' : 'no';
