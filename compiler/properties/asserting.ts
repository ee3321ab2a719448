/** What an assertion comes to for a person: under the chosen readings, with the board on the day of the cut-off. */
import { Interpreter, openDecision } from '../../runtime/interpreter.ts';
import type { AssertionIr, DecisionIr, TruthIr } from '../../runtime/ir.ts';
import { createReader } from '../../runtime/record.ts';
import { dateRange } from '../../runtime/time.ts';
import { truthOf } from '../../runtime/truth.ts';
import type { Truth } from '../../runtime/truth.ts';
import type { JsonObject } from '../review/json.ts';

export interface Asserting {
  readonly truth: (condition: TruthIr, record: JsonObject) => Truth;
  /** `if P then Q` says nothing of whom P is not certainly true of. */
  readonly starts: (assertion: AssertionIr, record: JsonObject) => boolean;
}

export function asserting(ir: DecisionIr): Asserting {
  const decision = openDecision(ir);
  const read = createReader(ir.schema);
  const cutoff = dateRange(ir.cutoff);
  const known = new WeakMap<JsonObject, Interpreter>();
  const truth = (condition: TruthIr, record: JsonObject): Truth => {
    const before = known.get(record);
    const interpreter =
      before ??
      new Interpreter(decision, { person: read(record).facts, cutoff, board: cutoff, readings: {} });
    if (before === undefined) known.set(record, interpreter);
    return truthOf(interpreter.truth(condition, {}));
  };
  return {
    truth,
    starts: ({ holds }, record) => {
      const [premise] = holds.op === 'any' ? holds.of : [];
      return premise?.op !== 'not' || truth(premise, record) === 'no';
    },
  };
}
