/**
 * In which order runs are asked about a change: those that name what is changed, those that noticed one of the same
 * clause, those about a provision that it has a say in, then those that noticed anything of late. The order changes
 * no answer, only how soon it is found; left out is only who is decided by another reading than the changed one.
 */
import type { TypedDecision } from '../resolve/typed.ts';
import type { Mutant } from './mutant.ts';
import type { Witness } from './notice.ts';
import { usersOf } from './users.ts';

type About = Pick<Mutant, 'home' | 'hint'>;

export interface LikelyFirst {
  readonly of: (mutant: About) => Iterable<Witness>;
  readonly noticed: (mutant: About, witness: Witness) => void;
}

export function likelyFirst(witnesses: readonly Witness[], decision: TypedDecision): LikelyFirst {
  const recent = [...spread(witnesses)];
  const siblings = new Map<string, Witness[]>();
  const byWritten = Map.groupBy(witnesses, ({ run }) => run.each?.written.replace(/["']/g, '') ?? '');
  const users = usersOf(decision);
  const isDecidedBy = readersOf(decision);

  function* likely({ home: { owner }, hint }: About): Generator<Witness> {
    if (hint !== undefined) {
      yield* byWritten.get(hint) ?? [];
      yield* recent.filter((witness) => witness.case.about === hint);
    }
    yield* siblings.get(owner) ?? [];
    const about = users(owner);
    yield* recent.filter((witness) => about.has(witness.case.about));
    yield* recent;
  }

  return {
    *of(mutant) {
      const asked = new Set<Witness>();
      for (const witness of likely(mutant))
        if (!asked.has(witness) && isDecidedBy(witness, mutant.home.owner)) {
          asked.add(witness);
          yield witness;
        }
    },
    noticed: ({ home: { owner } }, witness) => {
      toFront(recent, witness);
      const own = siblings.get(owner) ?? [];
      toFront(own, witness);
      siblings.set(owner, own);
    },
  };
}

/** Whether a run is decided by the reading whose words `timeServed:endCounted` are; by all other words it may be. */
function readersOf({ definitions }: TypedDecision): (witness: Witness, owner: string) => boolean {
  const readings = new Map<string, { code: string; id: string; isChosen: boolean }>(
    definitions.flatMap(({ id, body }) =>
      'choices' in body
        ? body.choices.map(
            (choice, at) =>
              [
                `${id}:${choice.id}`,
                { code: body.code, id: choice.id, isChosen: at === body.chosen },
              ] as const,
          )
        : [],
    ),
  );
  return ({ case: one }, owner) => {
    const reading = readings.get(owner);
    if (reading === undefined) return true;
    const taken = one.readings[reading.code];
    // Whether a record is sound is always judged under the chosen reading.
    return reading.isChosen || taken === reading.id;
  };
}

function toFront(list: Witness[], witness: Witness): void {
  const at = list.indexOf(witness);
  if (at >= 0) list.splice(at, 1);
  list.unshift(witness);
}

/** One run of each case first: those of one case see much the same. */
function spread(witnesses: readonly Witness[]): readonly Witness[] {
  const first = new Set<Witness['case']>();
  const [ones, more]: [Witness[], Witness[]] = [[], []];
  for (const witness of witnesses) {
    (first.has(witness.case) ? more : ones).push(witness);
    first.add(witness.case);
  }
  return [...ones, ...more];
}
