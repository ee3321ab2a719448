/** Reviewers by the day and the readings they decide with: many cases share one. */
import type { DecisionIr } from '../../runtime/ir.ts';
import { createReviewer } from '../../runtime/review.ts';
import type { Reviewer } from '../../runtime/review.ts';
import type { Case } from './case-file.ts';

export type Reviewers = (options: Pick<Case, 'boardDate' | 'readings'>) => Reviewer;

export function reviewersOf(ir: DecisionIr): Reviewers {
  const made = new Map<string, Reviewer>();
  return ({ boardDate, readings }) => {
    const key = JSON.stringify([
      boardDate ?? ir.cutoff,
      Object.entries(readings).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const reviewer = createReviewer(ir, { readings, ...(boardDate === undefined ? {} : { boardDate }) });
    made.set(key, reviewer);
    return reviewer;
  };
}
