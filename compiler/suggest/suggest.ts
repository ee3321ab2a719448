/** Cases that would show what no case shows yet: few of them, each of a person near one that the file knows. */
import { takenAsConfirmed } from '../cases/case-file.ts';
import type { CaseFile, Expected, KnownPerson } from '../cases/case-file.ts';
import { phraseKey } from '../../grammar/index.ts';
import { coverageOf } from '../coverage/report.ts';
import { isAskedFor } from '../mutate/filter.ts';
import type { Json } from '../review/json.ts';
import type { Change } from '../properties/shrink.ts';
import type { Bilingual, DecisionIr } from '../../runtime/ir.ts';
import { aboutOf } from './about.ts';
import { knownCandidates, lookingAt } from './candidate.ts';
import type { Candidate, Looking } from './candidate.ts';
import { chosenOf } from './distance.ts';
import { gathered } from './gather.ts';
import { donorsFrom } from './moves.ts';
import { openPlaces } from './place.ts';
import { EVERYTHING, relevantTo } from './relevant.ts';
import { search } from './search.ts';
import type { Found, Surroundings } from './search.ts';
import { expectedOf, placeTargets, slipTarget } from './target.ts';
import type { Slip, Target } from './target.ts';
import { titleOf } from './title.ts';

export interface Suggestion extends Untitled {
  readonly title: Bilingual;
}

export interface Untitled {
  /** How its title begins. */
  readonly heading: Target['kind'] | 'chosen';
  readonly words: Bilingual;
  readonly about: string;
  readonly base: KnownPerson;
  readonly changes: readonly Change[];
  /** One run for each of several values of a place, where they differ in nothing else. */
  readonly each?: { readonly steps: Change['steps']; readonly values: readonly Json[] };
  readonly candidate: Candidate;
  /** What the tool answers: for the drafter to confirm. */
  readonly expected: Expected;
  /** What it shows that no case showed. */
  readonly shows: readonly Target[];
}

export interface Suggestions {
  readonly cases: readonly Suggestion[];
  /** What nobody was found for. */
  readonly none: readonly Target[];
  /** What was not looked for: there is enough to argue already. */
  readonly left: readonly Target[];
}

export interface Asked {
  readonly slips: readonly Slip[];
  /** Only what belongs to this provision or definition. */
  readonly filter: string | undefined;
  readonly told?: (done: number, all: number) => Promise<void>;
}

/** More cases at once nobody argues; the next run goes on. */
const MOST_CASES = 60;
/** Nor does anybody wait for more fruitless searches. */
const MOST_FRUITLESS = 30;

export async function suggest(file: CaseFile, ir: DecisionIr, asked: Asked): Promise<Suggestions> {
  const all = takenAsConfirmed(file);
  const looking = lookingAt(ir);
  const isWanted = ({ id, owner }: Pick<Target, 'id' | 'owner'>): boolean =>
    asked.filter === undefined || isOf(id, owner, asked.filter);
  const open = [
    ...placeTargets(openPlaces(coverageOf(all, ir), ir).filter(isWanted), looking),
    ...asked.slips.map((slip) => slipTarget(slip, looking)).filter(isWanted),
  ];
  const known = knownCandidates(all);
  const around: Surroundings = {
    looking,
    known,
    bases: file.bases,
    donors: donorsFrom(
      ir,
      known.map(({ candidate }) => candidate.record),
    ),
    everything: relevantTo(ir, EVERYTHING),
  };

  const found: { readonly target: Target; readonly found: Found; shows: readonly Target[] }[] = [];
  const none: Target[] = [];
  const left: Target[] = [];
  const covered = new Set<Target>();
  for (const [at, target] of open.entries()) {
    await asked.told?.(at, open.length);
    if (covered.has(target)) continue;
    // Offences of one list come together in few cases.
    const cases = found.filter((each) => each.target.kind !== 'member').length;
    if ((cases >= MOST_CASES && target.kind !== 'member') || none.length >= MOST_FRUITLESS) {
      left.push(target);
      continue;
    }
    const about = aboutOf(ir, target.owner);
    const person = search(
      {
        ...target,
        relevant: target.relevant(),
        isNear: (each) => each === about || each.startsWith(`${about}.`),
      },
      around,
    );
    if (person === undefined) {
      none.push(target);
      continue;
    }
    const shows = open.filter(
      (each) => each === target || (each.pair === undefined && each.isMet(person.candidate)),
    );
    for (const each of shows) covered.add(each);
    found.push({ target, found: person, shows });
  }
  const drafts = fewest(found).flatMap(({ target, found: person, shows }) =>
    draftsFor(target, person, shows, ir, looking),
  );
  const taken = new Set(file.cases.flatMap(({ title }) => [title.vi, title.en]).map(phraseKey));
  return {
    cases: gathered(drafts).map((draft) => ({ ...draft, title: titleOf(draft, taken) })),
    none: none.filter((target) => !covered.has(target)),
    left: left.filter((target) => !covered.has(target)),
  };
}

/** Without those that others make superfluous; the last found show the most special things. */
function fewest<Each extends { readonly shows: readonly Target[] }>(all: readonly Each[]): readonly Each[] {
  return all.reduceRight<readonly Each[]>((kept, one) => {
    const others = new Set(kept.filter((each) => each !== one).flatMap(({ shows }) => shows));
    return one.shows.every((target) => others.has(target)) ? kept.filter((each) => each !== one) : kept;
  }, all);
}

function draftsFor(
  { owner, kind, words, pair }: Target,
  { base, changes, candidate }: Found,
  shows: readonly Target[],
  ir: DecisionIr,
  looking: Looking,
): readonly Untitled[] {
  const one = (person: Candidate, heading: Untitled['heading']): Untitled => ({
    heading,
    words,
    about: aboutOf(ir, owner),
    base,
    changes,
    candidate: person,
    expected: expectedOf(looking.answer(person)),
    shows,
  });
  return [one(candidate, kind), ...(pair === undefined ? [] : [one(chosenOf(candidate, pair), 'chosen')])];
}

const isOf = (id: Bilingual, owner: string, filter: string): boolean =>
  isAskedFor({ id, home: { owner } }, filter);
