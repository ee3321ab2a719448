/** A record in, an answer out: the one way to review a person, for the command line and for generated modules alike. */
import { createConstraints } from './constraints.ts';
import { explainDecision, namedKey } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { interpreting } from './engine.ts';
import type { Engine } from './engine.ts';
import type { Facts } from './facts.ts';
import type { DecisionIr } from './ir.ts';
import { openDecision } from './decision.ts';
import type { Decision } from './decision.ts';
import type { Interpreter } from './interpreter.ts';
import { inSchemaWords, moduleEngine } from './module.ts';
import type { Module } from './module.ts';
import type { Situation } from './person.ts';
import type { Problem } from './problem.ts';
import { isAtMost } from './range.ts';
import { createReader } from './record.ts';
import type { ReadRecord } from './record.ts';
import { dateRange, dayNumber } from './time.ts';
import { problemAt } from './trail.ts';
import { YES } from './truth.ts';
import { createDecide } from './verdict.ts';
import type { Outcome, Verdict } from './verdict.ts';

export interface Options {
  /** `YYYY-MM-DD`: the day the board meets; the cut-off unless told. */
  readonly boardDate?: string;
  /** By code: the id of a reading other than the chosen one. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** The answer about one person. Its keys are a contract with those who read it. */
export interface Answer {
  readonly id: string | null;
  readonly verdict: Verdict;
  readonly route: string | null;
  readonly failed: readonly string[];
  readonly excludedBy: readonly string[];
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  readonly decision: { readonly id: string; readonly hash: string };
}

/** A person that more than one question is asked of. */
export interface Opened {
  readonly problems: readonly Problem[];
  /** False where a value by itself is wrong: then nobody looked at the person as a whole. */
  readonly isRead: boolean;
  /** Decided on when it is first asked for. */
  readonly answer: () => Answer;
  readonly interpreter: () => Interpreter;
}

export interface Reviewer {
  readonly decision: Decision;
  readonly open: (record: unknown) => Opened;
  readonly review: (record: unknown) => Answer;
  readonly explain: (record: unknown) => Explanation;
}

/** Nothing is said of a record that is wrong but what is wrong with it. */
export const invalidAnswer = (
  id: Answer['id'],
  problems: Answer['problems'],
  decision: Answer['decision'],
): Answer => ({
  id,
  verdict: 'invalid',
  route: null,
  failed: [],
  excludedBy: [],
  missing: [],
  problems,
  decision,
});

/** Throws a RangeError on a board date or a reading that does not exist: the caller's mistake, not the record's. */
export type Reviewers = (options?: Options) => Reviewer;

/** One who reviews under these options alone. */
export const createReviewer = (ir: DecisionIr, options?: Options): Reviewer => createReviewers(ir)(options);

/**
 * All that is the same under whatever options is made once. With a generated module, what it knows is asked of it;
 * without one the decision is interpreted.
 */
export function createReviewers<Person, Case extends Situation<Person>>(
  ir: DecisionIr,
  module?: Module<Person, Case>,
): Reviewers {
  const decision = openDecision(ir);
  if (module === undefined) return reviewersOf(decision, createReader(ir.schema), interpreting(decision));
  const generated = inSchemaWords(module);
  return reviewersOf(decision, createReader(ir.schema, generated.read), moduleEngine(decision, generated));
}

function reviewersOf<Case>(decision: Decision, read: ReadRecord, engine: Engine<Case>): Reviewers {
  const decide = createDecide(decision, engine);
  return (options = {}) => reviewerOf(decision, options, read, engine, decide);
}

/** A record read and checked, ready to be decided on or explained. */
interface Prepared<Case> {
  readonly id: string | null;
  readonly problems: readonly Problem[];
  readonly isRead: boolean;
  readonly c: Case;
}

function reviewerOf<Case>(
  decision: Decision,
  options: Options,
  read: ReadRecord,
  engine: Engine<Case>,
  decide: (c: Case) => Outcome,
): Reviewer {
  const { ir } = decision;
  const boardDate = options.boardDate ?? ir.cutoff;
  const board = dayNumber(boardDate);
  if (board === undefined) throw new RangeError(`no such day: ${boardDate}`);
  const readings = options.readings ?? {};
  checkReadings(ir, readings);
  const cutoff = dateRange(ir.cutoff);
  const contradictions = contradictionsOf(decision, board, engine);
  // Whether a record is sound does not hang on how the law is read: the chosen readings tell.
  const asChosen = Object.keys(readings).length === 0;

  const prepare = (record: unknown): Prepared<Case> => {
    const { id, facts: person, problems } = read(record);
    const c = engine.open({ person, cutoff, board, readings });
    if (problems.length > 0) return { id, problems, isRead: false, c };
    const plain = asChosen ? c : engine.open({ person, cutoff, board, readings: {} });
    return { id, problems: contradictions(person, plain), isRead: true, c };
  };

  const about = { id: ir.id, hash: ir.hash };
  const answer = ({ id, problems, c }: Prepared<Case>): Answer => {
    if (problems.length > 0) return invalidAnswer(id, problems, about);
    const { verdict, route, failed, excludedBy, missing } = decide(c);
    return { id, verdict, route, failed, excludedBy, missing, problems, decision: about };
  };

  return {
    decision,
    open: (record) => {
      const prepared = prepare(record);
      let answered: Answer | undefined;
      return {
        problems: prepared.problems,
        isRead: prepared.isRead,
        answer: () => (answered ??= answer(prepared)),
        interpreter: () => engine.interpreter(prepared.c),
      };
    },
    review: (record) => answer(prepare(record)),
    explain: (record) => {
      const prepared = prepare(record);
      const invalid = prepared.problems.length > 0;
      const answered = answer(prepared);
      return {
        answer: answered,
        missing: answered.missing.map((path) => namedKey(decision, path)),
        provisions: invalid ? [] : explainDecision(decision, engine.interpreter(prepared.c)),
      };
    },
  };
}

/** A misspelled reading would silently decide under the chosen one. */
function checkReadings({ definitions }: DecisionIr, readings: Readonly<Record<string, string>>): void {
  for (const [code, choice] of Object.entries(readings)) {
    const choices = definitions.flatMap(({ body }) =>
      'choices' in body && body.code === code ? body.choices : [],
    );
    if (!choices.some(({ id }) => id === choice)) throw new RangeError(`no such reading: ${code}=${choice}`);
  }
}

/** What a record says against itself, and amounts that must be above nothing, such as the time remaining. */
function contradictionsOf<Case>(
  { ir, definitions }: Decision,
  board: number,
  engine: Engine<Case>,
): (person: Facts, c: Case) => readonly Problem[] {
  const check = createConstraints(ir.schema, { board, cutoff: dayNumber(ir.cutoff) ?? board });
  const positive = ir.schema.constraints.flatMap((constraint) => {
    const definition = constraint.kind === 'positive' ? definitions.get(constraint.definition) : undefined;
    return definition === undefined
      ? []
      : [{ names: definition.names, quantity: engine.quantity(definition.id) }];
  });
  return (person, c) => {
    const problems = engine.isDoubtful(c) ? check(person) : [];
    for (const { names, quantity } of positive)
      if (isAtMost(quantity(c), 0) === YES) problems.push(problemAt('', 'nothingLeft', { name: names }));
    return problems;
  };
}
