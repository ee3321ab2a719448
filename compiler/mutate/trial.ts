/** What becomes of each change: tried on the cases, and where none notices it, looked through. */
import type { DecisionIr } from '../../runtime/ir.ts';
import { confirmed } from '../cases/case-file.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { ReadDecision } from '../read.ts';
import { apply } from './apply.ts';
import { createProofs } from './equal.ts';
import type { Proof } from './equal.ts';
import { mutantsOf } from './generate.ts';
import type { Mutant, Surroundings } from './mutant.ts';
import { createWitnesses, readWitnesses } from './notice.ts';
import type { Files } from './place.ts';

/**
 * `refused`: no file could say so. `same`, `counted`: it is proved to change nothing. `unnoticed`: a slip that all the
 * cases would let pass.
 */
export type Fate = 'refused' | 'noticed' | Proof | 'unnoticed';

export interface Trial {
  readonly files: Files;
  readonly surroundings: Surroundings;
  readonly mutants: readonly Mutant[];
  /** By the number of the mutant; the same whichever were tried before. */
  readonly fateOf: (number: number) => Fate;
}

export function startTrial({ document, known }: ReadDecision, cases: CaseFile, ir: DecisionIr): Trial {
  const files: Files = { main: document, shared: known.world.shared };
  const mutants = mutantsOf(files, known);
  const original = apply({ files: () => files }, known);
  if (original === undefined) throw new Error('only a decision that compiles is tried');
  const proofs = createProofs(original);
  const witnesses = createWitnesses(readWitnesses(confirmed(cases), ir), original.decision);
  return {
    files,
    surroundings: known,
    mutants,
    fateOf: (number) => {
      const mutant = mutants[number];
      const changed = mutant && apply(mutant, known);
      if (mutant === undefined || changed === undefined) return 'refused';
      const isSame = (): boolean => proofs.isSame(changed.ir);
      if (witnesses.notices(changed.ir, mutant, isSame) !== undefined) return 'noticed';
      if (isSame()) return 'same';
      return proofs.isCounted(changed.ir) ? 'counted' : 'unnoticed';
    },
  };
}
