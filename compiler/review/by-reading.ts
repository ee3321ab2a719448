/**
 * Whose verdict hangs on how the law is read: every record decided once more for each reading that was not taken,
 * one at a time. The file is read once, and of a person no more than the id is kept.
 */
import { Interpreter } from '../../runtime/interpreter.ts';
import type { ChoiceIr, DecisionIr } from '../../runtime/ir.ts';
import { createReader } from '../../runtime/record.ts';
import { createReviewers } from '../../runtime/review.ts';
import type { Options, Reviewer } from '../../runtime/review.ts';
import { dateRange, dayNumber } from '../../runtime/time.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { Dossiers } from './entry.ts';
import { isMoved } from './moved.ts';
import { choiceTaken, openDefinitions } from './readings.ts';
import type { OpenDefinition } from './readings.ts';

/** A reading that was not taken. */
export interface Alternative {
  /** What it is that can be read so or so. */
  readonly definition: OpenDefinition;
  readonly taken: ChoiceIr;
  readonly other: ChoiceIr;
}

export interface Effect extends Alternative {
  /** In the order of the verdicts; none where nobody's verdict changes. */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly from: Verdict;
  readonly to: Verdict;
  /** In the order of the records. */
  readonly ids: readonly string[];
}

export interface ByReading {
  readonly records: number;
  /** Of these, the ones that cannot be decided under the readings taken. */
  readonly invalid: number;
  readonly effects: readonly Effect[];
}

const verdicts: readonly Verdict[] = ['eligible', 'ineligible', 'undetermined', 'invalid'];

export const alternativesOf = (
  ir: DecisionIr,
  readings: Readonly<Record<string, string>>,
): readonly Alternative[] =>
  openDefinitions(ir).flatMap((definition) => {
    const taken = choiceTaken(definition, readings);
    if (taken === undefined) return [];
    return definition.body.choices.flatMap((other) =>
      other === taken ? [] : [{ definition, taken, other }],
    );
  });

export async function reviewByReading(
  dossiers: Dossiers,
  ir: DecisionIr,
  options: Options,
): Promise<ByReading> {
  const readings = options.readings ?? {};
  const reviewers = createReviewers(ir);
  const reviewer = reviewers(options);
  const interpret = interpreterFor(reviewer, ir, options);
  const others = alternativesOf(ir, readings).map((alternative): Other => {
    const read = {
      ...options,
      readings: { ...readings, [alternative.definition.body.code]: alternative.other.id },
    };
    return { alternative, reviewer: reviewers(read), changed: new Map() };
  });
  const seen = new Set<string>();
  let records = 0;
  let invalid = 0;
  for await (const entry of dossiers.entries) {
    records += 1;
    const before = 'record' in entry ? reviewer.review(entry.record) : undefined;
    const id = before?.id ?? null;
    // Whoever cannot be told from another, or cannot be read, has no verdict that could change.
    if (!('record' in entry) || before === undefined || id === null || seen.has(id)) {
      invalid += 1;
      continue;
    }
    seen.add(id);
    if (before.verdict === 'invalid' || (entry.problems ?? []).length > 0) invalid += 1;
    if ((entry.problems ?? []).length > 0) continue;
    const interpreter = interpret(entry.record);
    for (const { alternative, reviewer: other, changed } of others) {
      if (!isMoved(interpreter, alternative.definition, alternative.other.body)) continue;
      const { verdict } = other.review(entry.record);
      if (verdict !== before.verdict) note(changed, `${before.verdict} ${verdict}`, id);
    }
  }
  return {
    records,
    invalid,
    effects: others.map(({ alternative, changed }) => ({ ...alternative, changes: changesIn(changed) })),
  };
}

/** What the definitions say of a person under the readings taken. */
function interpreterFor(
  { decision }: Reviewer,
  ir: DecisionIr,
  options: Options,
): (record: unknown) => Interpreter {
  const read = createReader(ir.schema);
  const board = dayNumber(options.boardDate ?? ir.cutoff) ?? Number.NaN;
  const [cutoff, readings] = [dateRange(ir.cutoff), options.readings ?? {}];
  return (record) => new Interpreter(decision, { person: read(record).facts, cutoff, board, readings });
}

interface Other {
  readonly alternative: Alternative;
  readonly reviewer: Reviewer;
  readonly changed: Map<string, string[]>;
}

function note(changed: Map<string, string[]>, change: string, id: string): void {
  const ids = changed.get(change);
  if (ids === undefined) changed.set(change, [id]);
  else ids.push(id);
}

const changesIn = (changed: ReadonlyMap<string, readonly string[]>): readonly Change[] =>
  verdicts.flatMap((from) =>
    verdicts.flatMap((to) => {
      const ids = changed.get(`${from} ${to}`);
      return ids === undefined ? [] : [{ from, to, ids }];
    }),
  );
