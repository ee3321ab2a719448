/**
 * The cases as witnesses of a change: does any of them expect otherwise? Records are read once, however many changes
 * there are, and the runs that are likely to notice are tried first.
 */
import { createConstraints } from '../../runtime/constraints.ts';
import type { Dates } from '../../runtime/constraints.ts';
import { interpreting } from '../../runtime/engine.ts';
import type { Facts } from '../../runtime/facts.ts';
import { Interpreter } from '../../runtime/interpreter.ts';
import { openDecision } from '../../runtime/decision.ts';
import type { Decision } from '../../runtime/decision.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Situation } from '../../runtime/person.ts';
import { isAtMost } from '../../runtime/range.ts';
import { createReader } from '../../runtime/record.ts';
import { dateRange, dayNumber } from '../../runtime/time.ts';
import { YES } from '../../runtime/truth.ts';
import { createDecide } from '../../runtime/verdict.ts';
import type { Case, CaseFile, Run } from '../cases/case-file.ts';
import { differencesOf } from '../cases/differences.ts';
import type { Told } from '../cases/differences.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import type { Mutant } from './mutant.ts';
import { likelyFirst } from './likely-first.ts';

/** One run with its record read. */
export interface Witness {
  readonly case: Case;
  readonly run: Run;
  readonly facts: Facts;
  /** Whether the record contradicts itself, by the day of the board and the cut-off. */
  readonly contradicts: (days: { readonly board: number; readonly cutoff: number }) => boolean;
}

export interface Witnesses {
  /** The first run that expects something else, or none; `isSame` spares asking all where nothing was changed. */
  readonly notices: (
    ir: DecisionIr,
    mutant: Pick<Mutant, 'home' | 'hint'>,
    isSame: () => boolean,
  ) => Witness | undefined;
}

/** A record that cannot be read stays so under every change. */
export function readWitnesses({ cases }: CaseFile, ir: DecisionIr): readonly Witness[] {
  const read = createReader(ir.schema);
  const checks = remembered((days) => createConstraints(ir.schema, days));
  return cases.flatMap((one) =>
    one.runs.flatMap((run): readonly Witness[] => {
      const { facts, problems } = read(run.record);
      return problems.length > 0
        ? []
        : [{ case: one, run, facts, contradicts: remembered((days) => checks(days)(facts).length > 0) }];
    }),
  );
}

/** By the days that count. */
function remembered<Result>(work: (days: Dates) => Result): (days: Dates) => Result {
  const known = new Map<string, Result>();
  return (days) => {
    const key = `${days.board} ${days.cutoff}`;
    const found = known.get(key) ?? work(days);
    known.set(key, found);
    return found;
  };
}

/** After so many runs without a word it is worth asking whether there is anything to notice. */
const MANY = 60;

export function createWitnesses(witnesses: readonly Witness[], original: TypedDecision): Witnesses {
  const order = likelyFirst(witnesses, original);
  return {
    notices: (ir, mutant, isSame) => {
      const judge = judgeOf(ir);
      let asked = 0;
      for (const witness of order.of(mutant)) {
        if (asked++ === MANY && isSame()) return undefined;
        if (!differs(witness, judge)) continue;
        order.noticed(mutant, witness);
        return witness;
      }
      return undefined;
    },
  };
}

/** A decision opened, and what is always the same about it. */
export interface CaseJudge {
  readonly decision: Decision;
  readonly decide: (interpreter: Interpreter) => Told;
}

export function judgeOf(ir: DecisionIr): CaseJudge {
  const decision = openDecision(ir);
  return { decision, decide: createDecide(decision, interpreting(decision)) };
}

export function differs(witness: Witness, judge: CaseJudge): boolean {
  return differencesOf(witness.case.expected, answerOf(witness, judge)).length > 0;
}

/** What a review answers about a record that has been read before. */
function answerOf(
  { case: { boardDate, readings }, facts, contradicts }: Witness,
  { decision, decide }: CaseJudge,
): Told {
  const { ir } = decision;
  const cutoff = dayNumber(ir.cutoff) ?? 0;
  const board = boardDate === undefined ? cutoff : (dayNumber(boardDate) ?? cutoff);
  const situation: Situation = {
    person: facts,
    cutoff: dateRange(ir.cutoff),
    board,
    readings,
  };
  const interpreter = new Interpreter(decision, situation);
  const plain =
    Object.keys(readings).length === 0
      ? interpreter
      : new Interpreter(decision, { ...situation, readings: {} });
  if (contradicts({ board, cutoff }) || nothingLeft(plain)) return invalid;
  return decide(interpreter);
}

const invalid: Told = { verdict: 'invalid', route: null, failed: [], excludedBy: [], missing: [] };

const nothingLeft = (interpreter: Interpreter): boolean =>
  interpreter.decision.ir.schema.constraints.some(
    (constraint) =>
      constraint.kind === 'positive' &&
      interpreter.decision.definitions.has(constraint.definition) &&
      isAtMost(interpreter.quantityOf(constraint.definition), 0) === YES,
  );
