/** The bare outline of a decision: its provisions with their numbers, before anything is said in them. */
import { pointLetters } from '../../../grammar/index.ts';
import type { Dice } from '../random.ts';
import type { Level } from './model.ts';
import type { Spot, Step } from './room.ts';

export interface Outlined extends Spot {
  readonly children: readonly Outlined[];
  readonly role: 'domain' | 'duty' | 'called' | 'waived' | 'inner';
}

type Draft = Omit<Outlined, 'rank' | 'children'> & { rank: number; readonly children: Draft[] };

const inside: Readonly<Record<Level, readonly Level[]>> = {
  article: ['clause', 'clause', 'point', 'paragraph'],
  clause: ['point', 'point', 'paragraph', 'limb'],
  point: ['paragraph', 'limb'],
  paragraph: ['limb'],
  limb: [],
};

/** Articles in their order; ranks run from what is called on to what calls. */
export function outline(d: Dice): readonly Outlined[] {
  const roles: Outlined['role'][] = ['duty'];
  if (d.chance(0.4)) roles.push('called');
  if (d.chance(0.15)) roles.push('duty');
  if (d.chance(0.3)) roles.push('waived');
  if (d.chance(0.3)) roles.push('domain');
  const ordinals = ordinalsOf(d, 'article', roles.length);
  const articles = d
    .shuffled(roles)
    .map((role, at) => draft(d, [{ level: 'article', ordinal: ordinals[at] ?? '1' }], role));
  let rank = 0;
  const number = (spot: Draft): void => {
    spot.children.forEach(number);
    spot.rank = rank += 1;
  };
  // Whoever obliges calls on the others, so it comes last.
  for (const role of ['domain', 'waived', 'called', 'duty'] as const)
    d.shuffled(articles.filter((article) => article.role === role)).forEach(number);
  return articles;
}

function draft(d: Dice, path: readonly Step[], role: Outlined['role']): Draft {
  const level = path.at(-1)?.level ?? 'article';
  const waived = role === 'waived' || (role === 'inner' && d.chance(0.08));
  const often = role === 'domain' || waived ? 0 : level === 'article' ? 0.75 : 0.35;
  const children: Draft[] = [];
  if (inside[level].length > 0 && d.chance(often)) {
    const kinds = d.chance(0.8)
      ? [d.pick(inside[level])]
      : d.shuffled([...new Set(inside[level])]).slice(0, 2);
    for (const kind of kinds)
      for (const ordinal of ordinalsOf(
        d,
        kind,
        d.weighted([
          [1, 1],
          [4, 2],
          [3, 3],
        ] as const),
      ))
        // prettier-ignore
        children.push(draft(d, [...path, { level: kind, ordinal }], 'inner'));
  }
  const applies =
    waived || role === 'domain' || !d.chance(0.25) ? 'none' : d.pick(['plain', 'plain', 'deep'] as const);
  return { path, rank: 0, waived, role, applies, children };
}

/** Upwards, at times with a gap, at times with a letter after a number. */
function ordinalsOf(d: Dice, level: Level, count: number): readonly string[] {
  const ordinals: string[] = [];
  let at = d.chance(0.8) ? 0 : d.int(0, 3);
  for (let made = 0; made < count; made++) {
    ordinals.push(level === 'point' ? (pointLetters[at] ?? 'q') : String(at + 1));
    if (level !== 'point' && made < count - 1 && d.chance(0.08)) {
      ordinals.push(`${at + 1}a`);
      made++;
    }
    at += d.chance(0.9) ? 1 : 2;
  }
  return ordinals;
}
