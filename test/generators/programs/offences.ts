/** Random sets of offences, by name and by the articles of a Penal Code. */
import type { Cited, Offences } from './model.ts';
import { called } from './room.ts';
import type { Growth } from './room.ts';

export function offenceSets(growth: Growth, length: number): readonly Offences[] {
  const { d } = growth;
  const sets = Array.from({ length }, () => offenceSet(growth));
  // After a citation a bare name is not looked for among offences: it stands in quotes.
  return sets
    .map((set, at) =>
      set.o === 'named' && sets.slice(0, at).some(({ o }) => o === 'cited')
        ? { ...set, name: { ...set.name, quoted: true } }
        : set,
    )
    .filter((set, at) => at === 0 || d.chance(0.95) || set.o === 'named');
}

export function offenceSet(growth: Growth): Offences {
  const { d, world, lists } = growth;
  if (d.chance(0.35)) return cited(growth);
  const names = lists.length > 0 && d.chance(0.6) ? d.pick(lists) : d.pick(world.offences);
  return { o: 'named', name: called(growth, names) };
}

function cited({ d, world }: Growth): Offences {
  const { year, chapters } = d.pick([...world.codes.values()]);
  const known = [...chapters.values()].filter(({ articles }) => articles.length > 0);
  const parts = Array.from({ length: d.int(0, 3) }, (): Cited => {
    const { number, articles } = d.pick(known);
    if (d.chance(0.3)) return { chapter: number };
    const at = d.int(0, articles.length - 1);
    const until = d.chance(0.3) ? d.int(at, articles.length - 1) : at;
    return { first: articles[at] ?? '', last: articles[until] ?? '' };
  });
  return { o: 'cited', code: year, parts };
}
