/** Random programs: whole decisions, each the same for the same seed, each accepted by every check. */
import { dice, mulberry32 } from '../random.ts';
import { condition } from './conditions.ts';
import { define } from './definitions.ts';
import type { Assertion, Declaration, OffenceList, Program } from './model.ts';
import { nameGiver } from './names.ts';
import { offenceSet } from './offences.ts';
import { outline } from './outline.ts';
import type { Outlined } from './outline.ts';
import { provisions } from './provisions.ts';
import { called, roomFor } from './room.ts';
import type { Growth } from './room.ts';
import { WORLDS, worldAt } from './world.ts';

/** Neighbouring seeds share a schema, which is then read once; every tenth block stands on the real one. */
const BLOCK = 50;

export function worldOf(seed: number): number {
  const block = Math.floor(seed / BLOCK);
  return block % 10 === 9 ? WORLDS - 1 : block % (WORLDS - 1);
}

export function programOf(seed: number): Program {
  const d = dice(mulberry32(seed * 7919 + 17));
  const world = worldAt(worldOf(seed));
  const growth: Growth = {
    d,
    world,
    names: nameGiver(d),
    defined: [],
    lists: [],
    spots: [],
    reserved: new Set(),
  };
  const articles = outline(d);
  if (articles.some(({ role }) => role === 'domain')) reserve(growth);
  growth.spots.push(...articles.flatMap(flat));

  const shared = d.chance(0.15)
    ? { title: growth.names.text(), declarations: declarations(growth, d.int(1, 2), 1) }
    : undefined;
  const own = declarations(
    growth,
    d.weighted([
      [3, 0],
      [4, 1],
      [3, 2],
      [1, 3],
    ] as const),
    Infinity,
  );
  const made = provisions(growth, articles);
  const closing = d.chance(0.3) ? [d.chance(0.7) ? assertion(growth) : offenceList(growth)] : [];
  const year = d.int(2024, 2030);
  return {
    seed,
    world: world.at,
    number: d.pick(['1/QĐ-CTN', '457/QĐ-CTN', '12 (sửa đổi)']),
    year,
    title: growth.names.text(),
    signed: `${year}-04-0${d.int(1, 9)}`,
    cutoff: `${d.chance(0.9) ? year : year - 1}-${d.pick(['01-31', '05-31', '02-28'])}`,
    ...(shared === undefined ? {} : { shared }),
    declarations: own,
    provisions: made,
    closing,
  };
}

const flat = (spot: Outlined): readonly Outlined[] => [spot, ...spot.children.flatMap(flat)];

function reserve({ d, world, reserved }: Growth): void {
  const choices = world.facts.filter(({ kind, list }) => kind.startsWith('choice:') && list === undefined);
  for (const { names } of d.shuffled(choices).slice(0, d.int(1, 2))) reserved.add(names.en);
}

/** Declarations of every kind, in any order; those that call on provisions may only be used above them. */
function declarations(growth: Growth, length: number, rank: number): readonly Declaration[] {
  const { d, names } = growth;
  const made: Declaration[] = [];
  if (d.chance(0.35)) made.push(...Array.from({ length: d.int(1, 2) }, () => offenceList(growth)));
  for (let at = 0; at < length; at++)
    made.push(define(growth, roomFor(rank > 1 && d.chance(0.3) ? rank : 1, 2)));
  if (d.chance(0.12)) made.push(assertion(growth, rank));
  if (d.chance(0.1)) made.push({ s: 'acknowledged', code: d.pick(['DX423', 'DX432']), reason: names.text() });
  return d.chance(0.6) ? made : d.shuffled(made);
}

/** A list may hold lists that were made before it, wherever they stand. */
function offenceList(growth: Growth): OffenceList {
  const { d, names, lists } = growth;
  const title = names.fresh();
  const entries = Array.from({ length: d.int(1, 3) }, () => offenceSet(growth));
  lists.push(title);
  return { s: 'offences', title, entries };
}

function assertion(growth: Growth, rank = Infinity): Assertion {
  const { d, names } = growth;
  const room = roomFor(d.chance(0.5) ? rank : 1, 1);
  const premise = d.chance(0.6) ? { premise: condition(growth, room) } : {};
  const title = names.fresh();
  const changed = d.chance(0.4) ? { changed: changedFact(growth) } : {};
  return { s: 'assertion', title, ...premise, conclusion: condition(growth, room), ...changed };
}

/** Dates are earlier or later; all that is counted is less or more. */
function changedFact(growth: Growth): NonNullable<Assertion['changed']> {
  const { d, world } = growth;
  const facts = world.facts.filter(({ kind }) => kind !== 'truth' && !kind.startsWith('choice:'));
  const { names, kind } = d.pick(facts);
  const change = kind === 'date' ? d.pick(['earlier', 'later'] as const) : d.pick(['less', 'more'] as const);
  return { name: called(growth, names), change };
}
