/** The assertions of a decision, tried on the persons of its cases and on generated ones. */
import type { CaseFile, KnownPerson } from '../cases/case-file.ts';
import { reviewersOf } from '../cases/reviewers.ts';
import { Interpreter, openDecision } from '../../runtime/interpreter.ts';
import type { AssertionIr, DecisionIr } from '../../runtime/ir.ts';
import type { Answer } from '../../runtime/review.ts';
import { createReader } from '../../runtime/record.ts';
import { dateRange } from '../../runtime/time.ts';
import type { Truth } from '../../runtime/truth.ts';
import type { JsonObject } from '../review/json.ts';
import { persons } from './persons.ts';
import { randomFrom } from './random.ts';
import { shrink } from './shrink.ts';
import type { Shrunk } from './shrink.ts';

export interface AssertionResult {
  readonly assertion: AssertionIr;
  /** A person for whom it certainly does not hold, with as few differences from a known one as can be. */
  readonly against?: Counterexample;
  /** How many persons it said something about: what it starts from was so. */
  readonly met: number;
}

export interface Counterexample extends Omit<Shrunk, 'base'> {
  readonly base: KnownPerson | undefined;
  readonly answer: Answer;
}

export interface Tried {
  readonly results: readonly AssertionResult[];
  /** Of the cases and generated together. */
  readonly persons: number;
  readonly seed: number;
}

export interface Trying {
  readonly persons: number;
  readonly seed: number;
}

export function tryAssertions(
  { cases, bases }: Pick<CaseFile, 'cases' | 'bases'>,
  ir: DecisionIr,
  { persons: count, seed }: Trying,
): Tried {
  const holds = asserting(ir);
  const { review } = reviewersOf(ir)({ readings: {} });
  const isSound = (record: JsonObject): boolean => review(record).verdict !== 'invalid';
  const written = cases.flatMap(({ runs }) => runs.map(({ record }) => record)).filter(isSound);
  const generated = [...persons(ir, written, count, randomFrom(seed), isSound)];
  const all = [...written, ...generated];

  const results = ir.assertions.map((assertion): AssertionResult => {
    let met = 0;
    for (const record of all) {
      const truth = holds(assertion, record);
      if (truth.started) met += 1;
      if (truth.truth !== 'no') continue;
      const still = (other: JsonObject): boolean => isSound(other) && holds(assertion, other).truth === 'no';
      const small = shrink(record, bases, still) ?? { base: undefined, changes: [], record };
      return { assertion, met, against: { ...small, answer: review(small.record) } };
    }
    return { assertion, met };
  });
  return { results, persons: all.length, seed };
}

interface Held {
  readonly truth: Truth;
  readonly started: boolean;
}

/** Under the chosen readings, on the day of the cut-off. */
function asserting(ir: DecisionIr): (assertion: AssertionIr, record: JsonObject) => Held {
  const decision = openDecision(ir);
  const read = createReader(ir.schema);
  const cutoff = dateRange(ir.cutoff);
  const known = new WeakMap<JsonObject, Interpreter>();
  const interpreterOf = (record: JsonObject): Interpreter => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const situation = { person: read(record).facts, cutoff, board: cutoff, readings: {} };
    const interpreter = new Interpreter(decision, situation);
    known.set(record, interpreter);
    return interpreter;
  };
  return ({ holds }, record) => {
    const interpreter = interpreterOf(record);
    const truth = interpreter.truth(holds, {});
    return { truth, started: truth !== 'unknown' && starts(holds, interpreter) };
  };
}

/** `if P then Q` is `not P, or Q`: nothing is said of whom P is not true of. */
function starts(holds: AssertionIr['holds'], interpreter: Interpreter): boolean {
  if (holds.op !== 'any') return true;
  const [premise] = holds.of;
  return premise?.op === 'not' ? interpreter.truth(premise, {}) === 'no' : true;
}
