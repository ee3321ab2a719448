/** What an assertion comes to for a person: under the chosen readings, with the board on the day of the cut-off. */
import type { AssertionIr, TruthIr } from '../../runtime/ir.ts';
import type { Reviewer } from '../../runtime/review.ts';
import { truthOf } from '../../runtime/truth.ts';
import type { Truth } from '../../runtime/truth.ts';
import type { JsonObject } from '../review/json.ts';

export interface Asserting {
  readonly truth: (condition: TruthIr, record: JsonObject) => Truth;
  /** `if P then Q` says nothing of whom P is not certainly true of. */
  readonly starts: (assertion: AssertionIr, record: JsonObject) => boolean;
}

export function asserting({ open }: Reviewer): Asserting {
  const truth = (condition: TruthIr, record: JsonObject): Truth =>
    truthOf(open(record).interpreter().truth(condition, {}));
  return {
    truth,
    starts: ({ holds }, record) => {
      const [premise] = holds.op === 'any' ? holds.of : [];
      return premise?.op !== 'not' || truth(premise, record) === 'no';
    },
  };
}
