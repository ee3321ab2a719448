/**
 * Yes, no, unknown: Kleene's strong three-valued logic. What is not known never counts as no.
 *
 * While a decision is worked out a truth is two bits: whether it may be so, and whether it certainly is. Of two truths
 * `&` is then the conjunction and `|` the disjunction, and that is what generated modules write.
 */

/** As it is told: in answers, explanations and reports. */
export type Truth = 'yes' | 'no' | 'unknown';

/** As it is worked with. */
export type Kleene = number & { readonly bits: 'may be, certainly is' };

/** What `&` and `|` make of truths is a truth. */
export const kleene = (bits: number): Kleene => bits as Kleene;

export const NO = kleene(0b00);
export const UNKNOWN = kleene(0b01);
export const YES = kleene(0b11);

const OPPOSITE = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

export const opposite = (truth: Truth): Truth => OPPOSITE[truth];

export const truthOf = (truth: Kleene): Truth => (truth === YES ? 'yes' : truth === NO ? 'no' : 'unknown');

/** A part of a condition, or how to work it out where the others leave it open. */
export type Part = Kleene | (() => Kleene);

const valueOf = (part: Part): Kleene => (typeof part === 'function' ? part() : part);

/** Yes when every part is; no as soon as one part is. With no parts, yes. */
export function all(...parts: readonly Part[]): Kleene {
  let result = YES;
  for (const part of parts) {
    if (result === NO) return NO;
    result = kleene(result & valueOf(part));
  }
  return result;
}

/** Yes as soon as one part is; no when every part is. With no parts, no. */
export function any(...parts: readonly Part[]): Kleene {
  let result = NO;
  for (const part of parts) {
    if (result === YES) return YES;
    result = kleene(result | valueOf(part));
  }
  return result;
}

/** What may be so may also not be so, unless it certainly is: the two bits change places and are turned around. */
export const not = (truth: Kleene): Kleene => kleene((((truth & 1) << 1) | (truth >> 1)) ^ YES);

/** `if A then P`: how a provision that applies to some persons only counts among conditions that all must hold. */
export const implies = (premise: Kleene, conclusion: Kleene): Kleene => kleene(not(premise) | conclusion);
