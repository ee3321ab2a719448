/**
 * In which order runs are asked about a change: those that noticed one of the same provision, those that name what is
 * changed, those about that provision, then those that noticed anything of late. The order changes no answer, only
 * how soon it is found.
 */
import type { Mutant } from './mutant.ts';
import type { Witness } from './notice.ts';

type About = Pick<Mutant, 'home' | 'hint'>;

export interface LikelyFirst {
  readonly of: (mutant: About) => readonly Witness[];
  readonly noticed: (mutant: About, witness: Witness) => void;
}

export function likelyFirst(witnesses: readonly Witness[]): LikelyFirst {
  const recent = [...spread(witnesses)];
  const siblings = new Map<string, Witness[]>();
  const byWritten = Map.groupBy(witnesses, ({ run }) => run.each?.written.replace(/["']/g, '') ?? '');
  return {
    of: ({ home: { owner }, hint }) => [
      ...new Set([
        ...(hint === undefined ? [] : (byWritten.get(hint) ?? [])),
        ...(siblings.get(owner) ?? []),
        ...recent.filter(({ case: { about } }) => about === owner || owner.startsWith(`${about}`)),
        ...recent,
      ]),
    ],
    noticed: ({ home: { owner } }, witness) => {
      toFront(recent, witness);
      const own = siblings.get(owner) ?? [];
      toFront(own, witness);
      siblings.set(owner, own);
    },
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
