/** What `review` and `explain` share: under which date and readings a record is looked at. */
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Options } from '../../runtime/review.ts';
import type { Args, Takes } from './args.ts';
import { readBoardDate } from './board-date.ts';
import { readReadings } from './reading-option.ts';
import type { Usage } from './usage.ts';
import { isUsage } from './usage.ts';

export const reviewTakes = { 'board-date': 'value', reading: 'values' } as const satisfies Takes['options'];

export type ReviewOptions = Required<Options>;

export function readReviewOptions(args: Args, ir: DecisionIr): ReviewOptions | Usage {
  const told = args.value('board-date');
  const board = told === undefined ? { iso: ir.cutoff } : readBoardDate(told);
  if (isUsage(board)) return board;
  const chosen = readReadings(args.values('reading'), ir);
  return isUsage(chosen) ? chosen : { boardDate: board.iso, readings: chosen.readings };
}
