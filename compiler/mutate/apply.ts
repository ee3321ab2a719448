/** A mutant as a decision of its own: names and references are looked up anew, nothing is read or parsed again. */
import type { DecisionIr } from '../../runtime/ir.ts';
import { circularReference } from '../check/rules/circular-reference.ts';
import { contentOf } from '../lower.ts';
import { resolve } from '../resolve/resolve.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import type { Mutant, Surroundings } from './mutant.ts';

export interface Applied {
  readonly decision: TypedDecision;
  readonly ir: DecisionIr;
}

/** Undefined for what no drafter could keep: the file would be refused before any case is tried. */
export function apply(mutant: Pick<Mutant, 'files'>, { world, lexicon }: Surroundings): Applied | undefined {
  const { main, shared } = mutant.files();
  const typed = resolve(main, { world: { ...world, shared }, lexicon });
  if (!typed.ok) return undefined;
  // A decision that goes round in a circle has no answer at all.
  for (const _ of circularReference(typed.value)) return undefined;
  return { decision: typed.value, ir: contentOf(typed.value) };
}
