/** A person that a case could be about, with the day and the readings it would be decided with. */
import type { Case, CaseFile } from '../cases/case-file.ts';
import { reviewersOf } from '../cases/reviewers.ts';
import { Interpreter } from '../../runtime/interpreter.ts';
import { openDecision } from '../../runtime/decision.ts';
import type { Decision } from '../../runtime/decision.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { createReader } from '../../runtime/record.ts';
import type { Answer } from '../../runtime/review.ts';
import { dateRange, dayNumber } from '../../runtime/time.ts';
import { isJsonObject } from '../review/json.ts';
import type { JsonObject } from '../review/json.ts';

export interface Candidate {
  readonly record: JsonObject;
  readonly boardDate?: string;
  readonly readings: Readonly<Record<string, string>>;
}

/** How a decision looks at candidates; the same record is read once. */
export interface Looking {
  readonly ir: DecisionIr;
  readonly decision: Decision;
  readonly interpreter: (candidate: Candidate, by?: Decision) => Interpreter;
  readonly answer: (candidate: Candidate) => Answer;
}

export function lookingAt(ir: DecisionIr): Looking {
  const decision = openDecision(ir);
  const read = createReader(ir.schema);
  const reviewers = reviewersOf(ir);
  const cutoff = dateRange(ir.cutoff);
  return {
    ir,
    decision,
    interpreter: ({ record, boardDate = ir.cutoff, readings }, by = decision) =>
      new Interpreter(by, {
        person: read(record).facts,
        cutoff,
        board: dayNumber(boardDate) ?? 0,
        readings,
      }),
    answer: (candidate) => reviewers(candidate).review(candidate.record),
  };
}

/** A candidate as a case, for what looks at cases. */
export const asCase = (candidate: Candidate): Case => ({
  title: { vi: '', en: '' },
  span: { start: 0, end: 0 },
  about: '',
  runs: [{ record: candidate.record }],
  ...(candidate.boardDate === undefined ? {} : { boardDate: candidate.boardDate }),
  readings: candidate.readings,
  expected: { verdict: 'undetermined' },
  unconfirmed: true,
});

export interface Known {
  readonly candidate: Candidate;
  /** The provision of its case; none for a person that cases only start from. */
  readonly about?: string;
}

/** Whom a search can begin at: those that cases start from first, then those of the cases, nobody twice. */
export function knownCandidates({ bases, cases }: Pick<CaseFile, 'bases' | 'cases'>): readonly Known[] {
  const seen = new Set<string>();
  const all: readonly Known[] = [
    ...bases.map(({ record }) => ({ candidate: { record, readings: {} } })),
    ...cases.flatMap(({ runs, boardDate, about }) =>
      runs.map(({ record }) => ({
        candidate: { record, readings: {}, ...(boardDate === undefined ? {} : { boardDate }) },
        about,
      })),
    ),
  ];
  return all.filter(({ candidate: { record, boardDate } }) => {
    if (!isJsonObject(record)) return false;
    const key = JSON.stringify([record, boardDate ?? '']);
    return !seen.has(key) && seen.add(key);
  });
}
