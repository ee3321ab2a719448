/**
 * Looks for a person: begins at known ones, and moves one fact after another towards the place that is wanted. The
 * effort is bounded; nothing is left to chance, so that the same files give the same persons.
 */
import type { KnownPerson } from '../cases/case-file.ts';
import { changesBetween, shrink } from '../properties/shrink.ts';
import type { Shrunk } from '../properties/shrink.ts';
import type { Json } from '../review/json.ts';
import type { Candidate, Known, Looking } from './candidate.ts';
import type { Distance } from './distance.ts';
import { movesFrom } from './moves.ts';
import type { Donors } from './moves.ts';
import type { Relevant } from './relevant.ts';

export interface Quest {
  readonly distance: Distance;
  /** Whether a person is the one that is wanted, and possible. */
  readonly isMet: (candidate: Candidate) => boolean;
  readonly readings: Readonly<Record<string, string>>;
  readonly relevant: Relevant;
  /** Cases about these provisions are good to begin at. */
  readonly isNear: (about: string) => boolean;
}

export interface Surroundings {
  readonly looking: Looking;
  readonly known: readonly Known[];
  readonly bases: readonly KnownPerson[];
  readonly donors: Donors;
  readonly everything: Relevant;
}

export interface Found extends Omit<Shrunk, 'record'> {
  readonly candidate: Candidate;
}

const DEPTH = 3;
const BEAM = 8;
const NEAR = 4;
/** More persons than this are not looked at for one place. */
const MOST_PERSONS = 6000;
/** To take back change after change from everybody would take long. */
const BASES = 3;
/** Found persons that are compared: the one nearest to a known person is kept. */
const ENOUGH = 4;

interface Standing {
  readonly candidate: Candidate;
  readonly away: number;
}

export function search(quest: Quest, around: Surroundings): Found | undefined {
  const { distance, isMet, readings } = quest;
  const found: Candidate[] = [];
  const judge = (candidate: Candidate): Standing => {
    const away = distance(candidate);
    if (away > 0) return { candidate, away };
    if (isMet(candidate)) found.push(candidate);
    // Right but for something else about the person: more than this fact has to move.
    return { candidate, away: 0.5 };
  };
  let looked = 0;
  const seen = new Set<string>();
  const starts = around.known.map(({ candidate, about }) => ({
    ...judge({ ...candidate, readings }),
    near: about !== undefined && quest.isNear(about),
  }));
  const closest = starts.toSorted(byDistance).slice(0, BEAM);
  const near = starts.filter((each) => each.near && !closest.includes(each)).toSorted(byDistance);
  let beam: readonly Standing[] = [...closest, ...near.slice(0, NEAR)];

  for (let depth = 0; depth < DEPTH && found.length === 0; depth += 1) {
    const next: Standing[] = [];
    for (const { candidate, away } of beam) {
      if (found.length >= ENOUGH || looked >= MOST_PERSONS) break;
      const interpreter = around.looking.interpreter(candidate);
      const relevant = away <= 1 ? [quest.relevant, around.everything] : [quest.relevant];
      for (const each of relevant)
        for (const record of movesFrom(candidate.record, interpreter, each, around.donors)) {
          if (found.length >= ENOUGH || looked >= MOST_PERSONS) break;
          const key = JSON.stringify(record);
          if (seen.has(key)) continue;
          seen.add(key);
          looked += 1;
          next.push(judge({ ...candidate, record }));
        }
    }
    beam = [...next].toSorted(byDistance).slice(0, BEAM);
  }
  const small = found
    .slice(0, ENOUGH)
    .flatMap((candidate) => smallest(candidate, quest, around) ?? [])
    .toSorted(byWeight);
  return small[0];
}

const byDistance = (one: Standing, other: Standing): number => one.away - other.away;

/** The fewest changes from a person that cases start from; the day of the board is kept only where it matters. */
function smallest(candidate: Candidate, { isMet }: Quest, { bases }: Surroundings): Found | undefined {
  const { boardDate: _, ...plain } = candidate;
  const from: Candidate = isMet(plain) ? plain : candidate;
  const near = bases
    .map((base) => ({ base, weight: weightOf(changesBetween(base.record, candidate.record)) }))
    .toSorted((one, other) => one.weight - other.weight)
    .slice(0, BASES);
  const [shrunk] = near
    .flatMap(({ base }) => shrink(candidate.record, [base], (record) => isMet({ ...from, record })) ?? [])
    .toSorted(byWeight);
  if (shrunk === undefined) return undefined;
  const { base, changes, record } = shrunk;
  const small = { ...from, record };
  return isMet(small) ? { base, changes, candidate: small } : undefined;
}

const byWeight = (one: Pick<Found, 'changes'>, other: Pick<Found, 'changes'>): number =>
  weightOf(one.changes) - weightOf(other.changes);

/** How much there is to read: a list put whole weighs as much as all that stands in it. */
const weightOf = (changes: Found['changes']): number =>
  changes.reduce((sum, { value }) => sum + leavesOf(value), 0);

const leavesOf = (value: Json): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, part: Json) => sum + leavesOf(part), 1)
    : 1;
