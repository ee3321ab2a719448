/** What the articles of the act measure, read from a complete and valid record. */

import type {
  Conviction,
  Dossier,
  DrugAct,
  Grade,
  Interruption,
  SentenceKind,
  Severity,
  Status,
} from '../generators/dossiers.ts';
import { addMonths, legalDaysBetween, parseDate, parseDuration, wholeMonths } from './legal-time.ts';
import type { DayNumber, LegalDays } from './legal-time.ts';
import type { PenalCode } from './offences.ts';

/** Article 1: the time served counts to this day. */
export const CUT_OFF = '2026-05-31';

export interface Offence {
  readonly code: PenalCode;
  readonly article: string;
  readonly acts: readonly DrugAct[];
  readonly judgment: string;
  readonly date: DayNumber;
  /** Life stands over every threshold. */
  readonly term: LegalDays;
  readonly intentional: boolean;
  readonly severity: Severity;
  /** The rest, as the record has it. */
  readonly details: Conviction;
}

export interface Facts {
  readonly record: Dossier;
  readonly board: DayNumber;
  readonly status: Status;
  readonly kind: SentenceKind;
  /** The combined term; infinite for a life sentence that was never reduced. */
  readonly term: LegalDays;
  readonly served: LegalDays;
  /** Null for a life sentence that was never reduced: no term, nothing to subtract from. */
  readonly remaining: LegalDays | null;
  readonly offences: readonly Offence[];
  readonly age: { readonly under18: boolean; readonly from70: boolean };
}

/** The fact of a complete record. */
export function known<T>(value: T | null | undefined, path: string): T {
  if (value === null || value === undefined) throw new Error(`the oracle needs ${path}`);
  return value;
}

/** Exact days of an interruption, up to the cut-off; one without an end is still running. */
function interruptionDays(interruption: Interruption, index: number, cutOff: DayNumber): number {
  const from = parseDate(known(interruption.from, `sentence.interruptions[${index}].from`));
  const to = interruption.to ? Math.min(parseDate(interruption.to), cutOff) : cutOff;
  return to - from;
}

/** 3.1.b: from the arrest, moved by every day of interruption, to the cut-off; reductions are not served. */
function servedTime(record: Dossier): LegalDays {
  const cutOff = parseDate(CUT_OFF);
  const sentence = known(record.sentence, 'sentence');
  const away = known(sentence.interruptions, 'sentence.interruptions')
    .map((interruption, index) => interruptionDays(interruption, index, cutOff))
    .reduce((sum, days) => sum + days, 0);
  return legalDaysBetween(parseDate(known(sentence.detainedFrom, 'sentence.detainedFrom')) + away, cutOff);
}

function reducedTime(record: Dossier): LegalDays {
  const sentence = known(record.sentence, 'sentence');
  return known(sentence.reductions, 'sentence.reductions')
    .map((reduction, index) => parseDuration(known(reduction.length, `sentence.reductions[${index}].length`)))
    .reduce((sum, length) => sum + length, 0);
}

function readOffence(conviction: Conviction, index: number): Offence {
  const at = `convictions[${index}]`;
  const term = known(conviction.term, `${at}.term`);
  return {
    code: known(conviction.code, `${at}.code`),
    article: known(conviction.article, `${at}.article`),
    acts: conviction.acts ?? [],
    judgment: known(conviction.judgment, `${at}.judgment`),
    date: parseDate(known(conviction.offenceDate, `${at}.offenceDate`)),
    term: term === 'life' ? Infinity : parseDuration(term),
    intentional: known(conviction.intentional, `${at}.intentional`),
    severity: known(conviction.severity, `${at}.severity`),
    details: conviction,
  };
}

/** Whether a person born on `birth` has completed `age` years on `day`. */
export function hasAge(birth: DayNumber, day: DayNumber, age: number): boolean {
  return addMonths(birth, 12 * age) <= day;
}

/** Whole months between a birth and a day. */
export const ageInMonths = (birth: DayNumber, day: DayNumber): number => wholeMonths(birth, day);

export function birthOf(record: Dossier): DayNumber {
  return parseDate(known(record.birthDate, 'birthDate'));
}

/** How many of the newest rated quarters, one after the other, are fair or better (3.1.a). A gap does not break it. */
export function goodRun(record: Dossier): { readonly length: number; readonly whole: boolean } {
  const ratings = known(record.ratings, 'ratings').map((rating, index) => ({
    order:
      known(rating.year, `ratings[${index}].year`) * 4 + known(rating.quarter, `ratings[${index}].quarter`),
    grade: known(rating.grade, `ratings[${index}].grade`),
  }));
  const newestFirst = ratings.sort((a, b) => b.order - a.order);
  const firstBad = newestFirst.findIndex(({ grade }) => !isFairOrBetter(grade));
  return firstBad < 0 ? { length: ratings.length, whole: true } : { length: firstBad, whole: false };
}

export const isFairOrBetter = (grade: Grade): boolean => grade === 'fair' || grade === 'good';

/** Reads what every article needs; the rest is read where an article asks for it. */
export function readFacts(record: Dossier, boardDate: string): Facts {
  const board = parseDate(boardDate);
  const kind = known(record.sentence?.kind, 'sentence.kind');
  const served = servedTime(record);
  const term = kind === 'life' ? Infinity : parseDuration(known(record.sentence?.term, 'sentence.term'));
  const birth = birthOf(record);
  return {
    record,
    board,
    status: known(record.status, 'status'),
    kind,
    term,
    served,
    remaining: kind === 'life' ? null : term - served - reducedTime(record),
    offences: known(record.convictions, 'convictions').map(readOffence),
    age: { under18: !hasAge(birth, board, 18), from70: hasAge(birth, board, 70) },
  };
}
