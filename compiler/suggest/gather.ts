/** Offences that a list names, one by one of the same person, as one case that goes through them. */
import type { Change } from '../properties/shrink.ts';
import type { Bilingual } from '../../runtime/ir.ts';
import type { Untitled } from './suggest.ts';

export function gathered(all: readonly Untitled[]): readonly Untitled[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap((group) => {
    const [first] = group;
    const last = first?.changes.at(-1);
    if (first === undefined || last === undefined || group.length === 1) return group;
    return [
      {
        ...first,
        words: { vi: joined(group, 'vi'), en: joined(group, 'en') },
        changes: first.changes.slice(0, -1),
        each: { steps: last.steps, values: group.flatMap(({ changes }) => changes.at(-1)?.value ?? []) },
        shows: [...new Set(group.flatMap(({ shows }) => shows))],
      },
    ];
  });
}

/** The same for all that differ only in the last value; another one for each that stays by itself. */
function keyOf(draft: Untitled): unknown {
  const { heading, about, base, changes, candidate, expected } = draft;
  const last: Change | undefined = changes.at(-1);
  if (heading !== 'member' || typeof last?.value !== 'string') return draft;
  const { boardDate = '', readings } = candidate;
  return JSON.stringify([about, base.name, changes.slice(0, -1), last.steps, boardDate, readings, expected]);
}

const joined = (group: readonly Untitled[], lang: keyof Bilingual): string =>
  group.map(({ words }) => words[lang]).join(', ');
