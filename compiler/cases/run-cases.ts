/** What the decision says about the person of each case, beside what the case says it must. */
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Explanation } from '../../runtime/explanation.ts';
import type { Answer } from '../../runtime/review.ts';
import type { Case, CaseFile, Run } from './case-file.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';
import { reviewersOf } from './reviewers.ts';

export interface CaseResult {
  readonly case: Case;
  readonly run: Run;
  readonly answer: Answer;
  /** None when the case passes. */
  readonly differences: readonly Difference[];
  /** Why the answer is as it is: only for a case that fails. */
  readonly explanation?: Explanation;
}

/** In the order of the file. */
export function runCases({ cases }: CaseFile, ir: DecisionIr): readonly CaseResult[] {
  const reviewers = reviewersOf(ir);
  return cases.flatMap((one) => {
    const reviewer = reviewers(one);
    return one.runs.map((run): CaseResult => {
      const answer = reviewer.review(run.record);
      const differences = differencesOf(one.expected, answer);
      const why = differences.length === 0 ? {} : { explanation: reviewer.explain(run.record) };
      return { case: one, run, answer, differences, ...why };
    });
  });
}
