/** Reviewers by the day and the readings they decide with: many cases share one. */
import type { DecisionIr } from '../../runtime/ir.ts';
import { createReviewers } from '../../runtime/review.ts';
import type { Opened, Reviewer } from '../../runtime/review.ts';
import type { Case } from './case-file.ts';

export type Reviewers = (options: Pick<Case, 'boardDate' | 'readings'>) => Reviewer;

const known = new WeakMap<DecisionIr, Reviewers>();

/** A person is read and decided on once, however often is asked: to check the file, to run it, to measure it. */
export function reviewersOf(ir: DecisionIr): Reviewers {
  const made = known.get(ir) ?? newReviewers(ir);
  known.set(ir, made);
  return made;
}

function newReviewers(ir: DecisionIr): Reviewers {
  const reviewers = createReviewers(ir);
  const made = new Map<string, Reviewer>();
  return ({ boardDate, readings }) => {
    const key = JSON.stringify([
      boardDate ?? ir.cutoff,
      Object.entries(readings).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]);
    const before = made.get(key);
    if (before !== undefined) return before;
    const reviewer = remembering(reviewers({ readings, ...(boardDate === undefined ? {} : { boardDate }) }));
    made.set(key, reviewer);
    return reviewer;
  };
}

/** Records of cases are not changed once they are read. */
function remembering(reviewer: Reviewer): Reviewer {
  const known = new WeakMap<object, Opened>();
  const open = (record: unknown): Opened => {
    if (typeof record !== 'object' || record === null) return reviewer.open(record);
    const opened = known.get(record) ?? reviewer.open(record);
    known.set(record, opened);
    return opened;
  };
  return { ...reviewer, open, review: (record) => open(record).answer() };
}
