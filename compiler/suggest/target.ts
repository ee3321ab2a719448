/** What a suggested case is to show: a place of the law, or that a slip would be noticed. */
import { differencesOf } from '../cases/differences.ts';
import type { Expected } from '../cases/case-file.ts';
import { measurer } from '../coverage/measure.ts';
import type { Measurer } from '../coverage/measure.ts';
import type { ChangeInWords } from '../mutate/in-words.ts';
import type { Mutant } from '../mutate/mutant.ts';
import type { Bilingual, DecisionIr } from '../../runtime/ir.ts';
import type { Answer } from '../../runtime/review.ts';
import { asCase, lookingAt } from './candidate.ts';
import type { Candidate, Looking } from './candidate.ts';
import { chosenOf, distanceTo, outcomeOf, valueOf } from './distance.ts';
import type { Distance } from './distance.ts';
import { isShown } from './place.ts';
import type { Place } from './place.ts';
import { relevantTo } from './relevant.ts';
import type { Relevant } from './relevant.ts';

export interface Target {
  readonly id: Bilingual;
  readonly owner: string;
  readonly words: Bilingual;
  readonly kind: 'boundary' | 'place' | 'member' | 'slip' | 'reading';
  /** It takes the same person decided by the chosen reading as well. */
  readonly pair?: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly relevant: () => Relevant;
  readonly distance: Distance;
  readonly isMet: (candidate: Candidate) => boolean;
}

/** A slip that no case notices, as a decision of its own. */
export interface Slip {
  readonly mutant: Pick<Mutant, 'id' | 'kind' | 'home'>;
  readonly words: ChangeInWords;
  readonly ir: DecisionIr;
}

export function placeTargets(places: readonly Place[], looking: Looking): readonly Target[] {
  const { ir } = looking;
  const known = new Map<string, Measurer>();
  const measurerOf = ({ owner, aim }: Place): Measurer => {
    const key = aim.kind === 'member' ? '' : owner;
    const found = known.get(key) ?? measurer(ir, (asked) => key === '' || asked.owner === key);
    known.set(key, found);
    return found;
  };
  return places.map((place): Target => {
    const { id, owner, words, readings, aim } = place;
    return {
      id,
      owner,
      words,
      kind: kindOf(place),
      readings,
      relevant: () => relevantTo(ir, owner),
      distance: distanceTo(place, looking),
      ...(aim.kind === 'reading'
        ? {
            pair: aim.code,
            isMet: (candidate) => {
              const chosen = chosenOf(candidate, aim.code);
              return (
                candidate.readings[aim.code] === aim.choice &&
                isPossible(looking.answer(candidate)) &&
                isPossible(looking.answer(chosen)) &&
                outcomeOf(candidate, looking) !== outcomeOf(chosen, looking)
              );
            },
          }
        : { isMet: (candidate) => isShown(place, measurerOf(place)({ cases: [asCase(candidate)] })) }),
    };
  });
}

export const isPossible = ({ verdict }: Answer): boolean => verdict !== 'invalid';

function kindOf({ aim }: Place): Target['kind'] {
  if (aim.kind === 'reading' || aim.kind === 'member') return aim.kind;
  if (aim.kind === 'end') return 'boundary';
  return aim.kind === 'condition' && aim.sentence.conditions[aim.at]?.truth.op === 'compare'
    ? 'boundary'
    : 'place';
}

export function slipTarget({ mutant, words, ir }: Slip, looking: Looking): Target {
  const { owner } = mutant.home;
  const other = lookingAt(ir);
  const [id = ''] = owner.split(':');
  const isMet = (candidate: Candidate): boolean => {
    const answer = looking.answer(candidate);
    return isPossible(answer) && differencesOf(expectedOf(answer), other.answer(candidate)).length > 0;
  };
  const isLocal = (candidate: Candidate): boolean => {
    const [before, after] = [valueOf(id, candidate, looking), valueOf(id, candidate, other)];
    return before === undefined || before !== after;
  };
  return {
    id: mutant.id,
    owner,
    words: words.kind === 'dropped' ? words.what : words.before,
    kind: mutant.kind === 'threshold' || mutant.kind === 'bound' ? 'boundary' : 'slip',
    readings: readingsOf(owner, looking.ir),
    relevant: () => relevantTo(looking.ir, owner),
    distance: (candidate) => (!isLocal(candidate) ? 2 : isMet(candidate) ? 0 : 1),
    isMet,
  };
}

/** A reading that is not chosen decides only those who are told to go by it. */
function readingsOf(owner: string, { definitions }: DecisionIr): Readonly<Record<string, string>> {
  const [id, choice] = owner.split(':');
  const { body } = definitions.find((each) => each.id === id) ?? {};
  if (body === undefined || !('choices' in body) || choice === undefined) return {};
  return body.choices[body.chosen]?.id === choice ? {} : { [body.code]: choice };
}

/** Everything that the tool answers about a person, as a case states it. */
export function expectedOf({ verdict, route, failed, excludedBy }: Answer): Expected {
  if (verdict === 'eligible') return { verdict, ...(route === null ? {} : { route }) };
  return { verdict, failsOnly: failed, excludedBy };
}
