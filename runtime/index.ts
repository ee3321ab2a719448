/** What generated modules import: three-valued truth, legal time, verdicts, explanations. */
export { among, eitherChoice, is, rank } from './choice.ts';
export type { Choice } from './choice.ts';
export type * from './ir.ts';
export { renderExplanation } from './explain-text.ts';
export type * from './explanation.ts';
export { Faults } from './faults.ts';
export { areApart, areDifferent, atLeast, count, every, latestRun, some, total } from './lists.ts';
export type { Counting, Items, Order } from './lists.ts';
export { createOffences, isAmong, offences } from './offence.ts';
export type { Offence, Offences } from './offence.ts';
export type { Module } from './module.ts';
export { isOpen } from './open-end.ts';
export { hasQuarterOutside, quarterNumber } from './quarters.ts';
export type { Situation } from './person.ts';
export {
  anything,
  butAtLeast,
  butAtMost,
  either,
  fraction,
  isAtLeast,
  isAtMost,
  isEqual,
  isExact,
  isOver,
  isUnder,
  lowOf,
  minus,
  plus,
  unlimited,
} from './range.ts';
export type { Range } from './range.ts';
export { createReviewer, createReviewers } from './review.ts';
export type { Answer, Options, Reviewer, Reviewers } from './review.ts';
export { groupOf, itemsOf, rowOf, unknownKey } from './row.ts';
export type { Row, Trail, Writable } from './row.ts';
export { dateRange, days, legalDays, months, period, years } from './time.ts';
export { implies, kleene, NO, not, UNKNOWN, YES } from './truth.ts';
export type { Kleene, Truth } from './truth.ts';
export type { Verdict } from './verdict.ts';
