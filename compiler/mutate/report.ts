/** What a trial of all changes came to. */
import type { Argued, CaseFile } from '../cases/case-file.ts';
import type { Mutant } from './mutant.ts';
import type { Fate } from './trial.ts';

export interface Tried {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

export interface MutationReport {
  readonly made: number;
  readonly refused: number;
  readonly noticed: number;
  /** Proved to change nothing, by kind of proof. */
  readonly same: readonly Mutant[];
  readonly counted: readonly Mutant[];
  readonly dismissed: readonly { readonly mutant: Mutant; readonly alike: Argued }[];
  readonly surviving: readonly Mutant[];
  /** Reasons given for what is no unnoticed change, or not any more. */
  readonly stale: readonly Argued[];
}

/** `all` are the ids that there are, tried or not: a reason for one that was not tried is not stale. */
export function reportOf(
  tried: readonly Tried[],
  { alike }: Pick<CaseFile, 'alike'>,
  all: readonly Mutant[],
): MutationReport {
  const reasons = new Map(alike.map((each) => [each.id.normalize('NFC'), each]));
  const reasonFor = ({ id }: Mutant): Argued | undefined => reasons.get(id.vi) ?? reasons.get(id.en);
  const of = (fate: Fate): readonly Mutant[] =>
    tried.filter((each) => each.fate === fate).map(({ mutant }) => mutant);
  const unnoticed = of('unnoticed');
  const dismissed = unnoticed.flatMap((mutant) => {
    const reason = reasonFor(mutant);
    return reason === undefined ? [] : [{ mutant, alike: reason }];
  });
  const needed = new Set(dismissed.map((each) => each.alike));
  const untried = new Set(all);
  for (const { mutant } of tried) untried.delete(mutant);
  for (const mutant of untried) {
    const reason = reasonFor(mutant);
    if (reason !== undefined) needed.add(reason);
  }
  return {
    made: tried.length,
    refused: of('refused').length,
    noticed: of('noticed').length,
    same: of('same'),
    counted: of('counted'),
    dismissed,
    surviving: unnoticed.filter((mutant) => reasonFor(mutant) === undefined),
    stale: alike.filter((each) => !needed.has(each)),
  };
}
