/** When a random person was arrested, away and credited, so that served and remaining time fall on boundaries. */

import {
  addMonths,
  formatDate,
  formatDuration,
  legalDaysBetween,
  months,
  parseDate,
  years,
} from '../oracle/legal-time.ts';
import type { DayNumber, LegalDays } from '../oracle/legal-time.ts';
import type { Interruption, Reduction, Status } from './dossier.ts';
import type { Dice } from './random.ts';

/** Served time counts to this day; the generated records are valid for a board that meets on it. */
export const CUT_OFF: DayNumber = parseDate('2026-05-31');

export interface TimeAims {
  readonly term: LegalDays;
  readonly life: boolean;
  /** Whether the person may answer to the shorter shares. */
  readonly favoured: boolean;
  readonly half: boolean;
  /** The remaining time that is still allowed. */
  readonly limit: LegalDays;
  /** Longest believable time served. */
  readonly longest: LegalDays;
}

export interface TimePlan {
  readonly served: LegalDays;
  readonly reduced: LegalDays;
}

const NEAR = [-30, -1, 0, 0, 0, 1, 1, 30, 60] as const;

function aimedShare(d: Dice, { term, life, favoured, half }: TimeAims): LegalDays {
  if (life) {
    const favouredYears = half ? [15, 15, 17, 18] : [12, 12, 14, 15];
    const plainYears = half ? [17, 17, 18] : [14, 14, 17, 18, 20];
    return years(d.pick(favoured ? favouredYears : plainYears)) + d.pick(NEAR);
  }
  const favouredParts = half ? [3, 3, 3, 2] : [4, 4, 4, 3];
  const plainParts = half ? [2, 2, 2, 3] : [3, 3, 3, 2];
  return Math.ceil(term / d.pick(favoured ? favouredParts : plainParts)) + d.pick(NEAR);
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Served at a share of the term; reductions, where the rest would be too long. */
function planByShare(d: Dice, aims: TimeAims): TimePlan {
  const served = clamp(aimedShare(d, aims), 1, Math.min(aims.term - 1, aims.longest));
  const left = aims.term - served;
  if (left <= aims.limit || d.chance(0.2))
    return { served, reduced: d.chance(0.7) ? 0 : d.int(1, months(12)) };
  return { served, reduced: left - aims.limit + d.pick(NEAR) };
}

/** Remaining at a limit; served, whatever that takes. */
function planByLimit(d: Dice, aims: TimeAims): TimePlan {
  const own = aims.limit;
  if (!aims.life && own * 4 >= aims.term * 3) return planByShare(d, aims);
  const left = (d.chance(0.75) ? own : years(d.pick([0.5, 1, 2, 3, 8, 10]))) - d.pick(NEAR);
  const reduced = d.chance(0.5) ? 0 : d.pick([1, 3, 6, 9, 12, 18, 24, 36]) * 30 + d.pick([0, 0, 10]);
  const served = clamp(aims.term - left - reduced, 1, Math.min(aims.term - 1, aims.longest));
  return { served, reduced };
}

function planFreely(d: Dice, aims: TimeAims): TimePlan {
  const served = clamp(d.int(1, aims.term - 1), 1, aims.longest);
  return { served, reduced: d.chance(0.6) ? 0 : d.int(1, Math.max(1, Math.floor(aims.term / 3))) };
}

/** Time served and reduced that leave at least one day. */
export function planTime(d: Dice, aims: TimeAims): TimePlan {
  const make = d.weighted([
    [5, planByShare],
    [4, planByLimit],
    [1.5, planFreely],
  ] as const);
  const { served, reduced } = make(d, aims);
  return { served, reduced: clamp(reduced, 0, aims.term - served - 1) };
}

/** The latest day from which the given legal time had been served at the cut-off; some lengths no day gives: then less. */
export function startOf(served: LegalDays): DayNumber {
  const guess = addMonths(CUT_OFF, -Math.floor(served / 30)) - (served % 30);
  const days = [4, 3, 2, 1, 0, -1, -2, -3, -4].map((shift) => guess + shift).filter((day) => day <= CUT_OFF);
  const lengths = days.map((day) => legalDaysBetween(day, CUT_OFF));
  const best = Math.max(0, ...lengths.filter((length) => length <= served));
  return days[lengths.indexOf(best)] ?? CUT_OFF;
}

export interface Custody {
  readonly arrest: DayNumber;
  readonly interruptions: Interruption[];
  /** Where the running suspension began. */
  readonly suspendedFrom: DayNumber | null;
}

function cutRoom(d: Dice, room: number, pieces: number): number[] {
  const cuts = Array.from({ length: pieces }, () => d.int(0, room)).sort((a, b) => a - b);
  return cuts.map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

/** The arrest, moved back by every day away, and the absences: apart from each other, none before the arrest. */
export function planCustody(d: Dice, served: LegalDays, status: Status): Custody {
  const start = startOf(served);
  const inside = CUT_OFF - start;
  const count = inside > 30 && d.chance(0.14) ? d.int(1, 3) : 0;
  const lengths = Array.from({ length: count }, () => d.pick([0, 1, 15, 30, 31, 59, 90, 180, 365, 500]));
  const running = status === 'suspended' ? d.pick([0, 1, 20, 60, 150, 365, 700]) : 0;
  const suspendedFrom = status === 'suspended' ? CUT_OFF - running : null;
  const arrest = start - running - lengths.reduce((sum, length) => sum + length, 0);
  const gaps = cutRoom(d, inside - 2 * count - 1, count);
  const interruptions: Interruption[] = [];
  let day = arrest;
  lengths.forEach((length, index) => {
    const from = day + (gaps[index] ?? 0) + (index === 0 ? 0 : 1);
    const reason = d.pick(['bail', 'bail', 'postponement', 'suspension', 'escape'] as const);
    interruptions.push({ from: formatDate(from), to: formatDate(from + length), reason });
    day = from + length;
  });
  if (suspendedFrom !== null) interruptions.push({ from: formatDate(suspendedFrom), reason: 'suspension' });
  return { arrest, interruptions, suspendedFrom };
}

/** The reductions that make up a sum, dated between the arrest and the cut-off. */
export function planReductions(d: Dice, reduced: LegalDays, arrest: DayNumber): Reduction[] {
  const parts: LegalDays[] = [];
  let left = reduced;
  while (left > 0 && parts.length < 3) {
    const part = d.chance(0.5) ? Math.ceil(left / 2) : left;
    parts.push(part);
    left -= part;
  }
  if (left > 0) parts.push(left);
  const dates = parts.map(() => d.int(arrest, CUT_OFF)).sort((a, b) => a - b);
  return parts.map((part, index) => ({
    date: formatDate(dates[index] ?? CUT_OFF),
    length: formatDuration(part),
  }));
}
