/** The assertions of a decision, tried on the persons of its cases and on generated ones. */
import type { CaseFile, KnownPerson } from '../cases/case-file.ts';
import { reviewersOf } from '../cases/reviewers.ts';
import type { AssertionIr, DecisionIr } from '../../runtime/ir.ts';
import type { Answer } from '../../runtime/review.ts';
import type { JsonObject } from '../review/json.ts';
import { asserting } from './asserting.ts';
import type { Asserting } from './asserting.ts';
import { moved, movesOf } from './moved.ts';
import type { Moved } from './moved.ts';
import { persons } from './persons.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
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
  /** The same person changed, for whom it does not hold any more. */
  readonly then?: Moved & { readonly answer: Answer };
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

type Review = (record: JsonObject) => Answer;

export function tryAssertions(
  { cases, bases }: Pick<CaseFile, 'cases' | 'bases'>,
  ir: DecisionIr,
  { persons: count, seed }: Trying,
): Tried {
  if (ir.assertions.length === 0 || count === 0) return { results: [], persons: 0, seed };
  const reviewer = reviewersOf(ir)({ readings: {} });
  const isSound = (record: JsonObject): boolean => reviewer.open(record).problems.length === 0;
  const written = cases.flatMap(({ runs }) => runs.map(({ record }) => record)).filter(isSound);
  const random = randomFrom(seed);
  const all = [...written, ...persons(ir, written, count, random, isSound)];
  const asked = asserting(reviewer);
  const results = ir.assertions.map((assertion): AssertionResult => {
    const broken = breaks(assertion, ir, asked, isSound);
    let met = 0;
    for (const record of all) {
      if (!asked.starts(assertion, record)) continue;
      met += 1;
      if (!broken(record, random)) continue;
      const small = shrink(record, bases, (other) => isSound(other) && broken(other) !== undefined);
      const found = small ?? { base: undefined, changes: [], record };
      return { assertion, met, against: told(found, broken(found.record), reviewer.review) };
    }
    return { assertion, met };
  });
  return { results, persons: all.length, seed };
}

/** How a person breaks an assertion: as they are, or changed; only by what is certain. */
type Breaks = (record: JsonObject, random?: Random) => Moved | 'itself' | undefined;

function breaks(
  assertion: AssertionIr,
  ir: DecisionIr,
  asked: Asserting,
  isSound: (record: JsonObject) => boolean,
): Breaks {
  return (record, random) => {
    if (asked.truth(assertion.holds, record) === 'no') return 'itself';
    const { even } = assertion;
    if (even === undefined || asked.truth(even.given, record) !== 'yes') return undefined;
    const all = movesOf(ir, even, record);
    // Of many persons each is moved once, a small one in every way.
    const one = random?.pick(all);
    const moves = random === undefined ? all : one === undefined ? [] : [one];
    return moves
      .map((move) => moved(record, move))
      .find((each) => isSound(each.record) && asked.truth(even.then, each.record) === 'no');
  };
}

function told(
  found: Omit<Counterexample, 'answer' | 'then'>,
  how: ReturnType<Breaks>,
  review: Review,
): Counterexample {
  const against = { ...found, answer: review(found.record) };
  return how === undefined || how === 'itself'
    ? against
    : { ...against, then: { ...how, answer: review(how.record) } };
}
