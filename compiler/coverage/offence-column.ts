/** Which offence a conviction can be for, as far as the lists of a decision tell one from another. */
import type { OffenceSetIr } from '../../runtime/ir.ts';
import { belongs, offences } from '../../runtime/offence.ts';
import { YES } from '../../runtime/truth.ts';
import { numbers } from '../analyse/stretches.ts';
import type { Stretches } from '../analyse/stretches.ts';

export interface OffenceColumn {
  readonly universe: Stretches;
  readonly placesOf: (lists: readonly string[]) => Stretches;
}

interface Kind {
  readonly code: string;
  readonly article: string;
  readonly acts: readonly string[];
}

export function offenceColumn(lists: Readonly<Record<string, OffenceSetIr>>): OffenceColumn {
  const kinds = kindsIn(Object.values(lists).flatMap(({ members }) => members));
  const places = new Map<string, readonly number[]>();
  for (const [list, { members }] of Object.entries(lists)) {
    const set = offences(...members);
    const inside = kinds.flatMap(({ code, article, acts }, at) =>
      belongs(code, article, acts, set) === YES ? [at] : [],
    );
    places.set(list, inside);
  }
  return {
    universe: numbers(kinds.keys()),
    placesOf: (wanted) => numbers(wanted.flatMap((list) => places.get(list) ?? [])),
  };
}

/** Every article that is named, with every set of its acts; and for each Code, an article that no list names. */
function kindsIn(members: readonly string[]): readonly Kind[] {
  const acts = new Map<string, Set<string>>();
  const codes = new Set<string>();
  for (const member of members) {
    const [place = '', act] = member.split(':');
    const [code = '', article = ''] = place.split('/');
    codes.add(code);
    if (article === '*') continue;
    const known = acts.get(place) ?? new Set<string>();
    acts.set(place, act === undefined ? known : known.add(act));
  }
  const named = [...acts].flatMap(([place, of]) => {
    const [code = '', article = ''] = place.split('/');
    return subsetsOf([...of]).map((chosen): Kind => ({ code, article, acts: chosen }));
  });
  return [...named, ...[...codes, ''].map((code): Kind => ({ code, article: '', acts: [] }))];
}

const subsetsOf = (all: readonly string[]): readonly (readonly string[])[] =>
  all.reduce<readonly (readonly string[])[]>(
    (subsets, one) => [...subsets, ...subsets.map((subset) => [...subset, one])],
    [[]],
  );
