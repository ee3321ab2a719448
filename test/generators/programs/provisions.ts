/** What is said in each provision of an outline. Every child is called on by what it stands in. */
import type { Cond, Provision, Rule, Statement, Val } from './model.ts';
import { condition, exception, joined } from './conditions.ts';
import { define } from './definitions.ts';
import type { Outlined } from './outline.ts';
import { refsTo } from './references.ts';
import { called, roomFor } from './room.ts';
import type { Growth, Room } from './room.ts';
import { endsInBullets, firstOf } from './shapes.ts';
import { enumeration, valueName } from './values.ts';

/** In the order of their ranks, so that what is made in one may be used in all later ones. */
export function provisions(growth: Growth, articles: readonly Outlined[]): readonly Provision[] {
  const statements = new Map<Outlined, readonly Statement[]>();
  const all = articles.flatMap(flat).toSorted((one, other) => one.rank - other.rank);
  const called = articles.filter(({ role }) => role === 'called');
  const last = all.findLast(({ role }) => role === 'duty');
  for (const spot of all) statements.set(spot, statementsOf(growth, spot, spot === last ? called : []));
  return articles.map((article) => provision(growth, article, undefined, statements));
}

const flat = (spot: Outlined): readonly Outlined[] => [...spot.children.flatMap(flat), spot];

function provision(
  growth: Growth,
  spot: Outlined,
  parent: Outlined | undefined,
  statements: ReadonlyMap<Outlined, readonly Statement[]>,
): Provision {
  const [own, above] = [spot.path.at(-1), parent?.path.at(-1)];
  if (own === undefined) throw new Error('a provision has a place');
  return {
    level: own.level,
    ordinal: own.ordinal,
    ...(above !== undefined && (mustName(spot, parent) || growth.d.chance(0.05)) ? { parent: above } : {}),
    title: growth.names.text(),
    statements: statements.get(spot) ?? [],
    children: spot.children.map((child) => provision(growth, child, spot, statements)),
  };
}

/** After a deeper neighbour a heading would be taken for a part of it: `đoạn 1` after `điểm b`. */
function mustName(spot: Outlined, parent: Outlined | undefined): boolean {
  const siblings = parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(spot));
  return before.some(({ path }) => path.at(-1)?.level !== spot.path.at(-1)?.level);
}

function statementsOf(growth: Growth, spot: Outlined, others: readonly Outlined[]): readonly Statement[] {
  const { d, names } = growth;
  const room = roomFor(spot.rank, 2, spot);
  const before: Statement[] = [];
  if (d.chance(0.07))
    before.push({ s: 'acknowledged', code: d.pick(['DX430', 'DX431', 'DX432']), reason: names.text() });
  if (spot.waived) return [...before, { s: 'waiver', encoded: d.chance(0.6), reason: names.text() }];
  if (d.chance(0.15)) before.push(define(growth, room));
  const statements: Statement[] = [...before];
  if (spot.applies !== 'none') statements.push({ s: 'applies', cond: appliesOf(growth, spot) });
  return [...(d.chance(0.7) ? statements : d.shuffled(statements)), ruleOf(growth, spot, room, others)];
}

function appliesOf(growth: Growth, spot: Outlined): Cond {
  const room = spot.applies === 'plain' ? roomFor(0.5, 1) : roomFor(spot.rank, 1, spot);
  return condition(growth, room);
}

function ruleOf(growth: Growth, spot: Outlined, room: Room, others: readonly Outlined[]): Rule {
  const { d } = growth;
  const force = forceOf(growth, spot);
  if (spot.role === 'domain') return { s: 'rule', force, cond: domainOf(growth) };
  const calls = [...callsOf(growth, spot, room), ...others.map((other) => callOn(growth, room, other))];
  const exceptional = spot.children.length > 1 && spot.children.at(-1)?.waived === false && d.chance(0.2);
  const excepts = exceptional ? spot.children.at(-1) : undefined;
  const extra =
    calls.length === 0 || d.chance(0.2) ? [condition(growth, { ...room, tail: calls.length === 0 })] : [];
  const cond = together(growth, [...extra.map(atomic), ...calls]);
  if (force === 'duty' && cond.c === 'compare' && !isWrittenOut(firstOf(cond.left)) && d.chance(0.6))
    return { s: 'rule', force, cond, subjectFirst: true };
  const except =
    excepts !== undefined
      ? ({ e: 'at', refs: refsTo(growth, room, [[excepts]]) } as const)
      : d.chance(0.15)
        ? exception(growth, room)
        : undefined;
  return { s: 'rule', force, cond, ...(except === undefined ? {} : { except }) };
}

const isWrittenOut = ({ v }: Val): boolean => v === 'amount' || v === 'date' || v === 'fraction';

function forceOf({ d }: Growth, { role, path }: Outlined): Rule['force'] {
  if (role === 'domain' || role === 'duty') return role;
  if (role === 'called') return d.pick(['exclusion', 'exclusion', 'case']);
  return path.length < 3 && d.chance(0.1) ? 'exclusion' : d.pick(['duty', 'case']);
}

const atomic = (cond: Cond): Cond => (cond.c === 'chain' ? { c: 'group', of: cond } : cond);

/** One sentence or a list of bullets that says them all. */
function together(growth: Growth, parts: readonly Cond[]): Cond {
  const { d } = growth;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return d.chance(0.5) || parts.slice(0, -1).some(endsInBullets)
    ? { c: 'bullets', all: d.chance(0.5), items: parts.map((cond) => ({ cond })) }
    : joined(d.pick(['and', 'or']), parts);
}

/** Calls on all children, level by level: as those below, or by their numbers. */
function callsOf(growth: Growth, spot: Outlined, room: Room): readonly Cond[] {
  const { d } = growth;
  const kinds = [...new Set(spot.children.map(({ path }) => path.at(-1)?.level ?? 'clause'))];
  return kinds.map((level): Cond => {
    const children = spot.children.filter(({ path }) => path.at(-1)?.level === level);
    const verb = d.pick(['meets', 'falls'] as const);
    if (d.chance(0.65)) return { c: 'below', verb, all: d.chance(0.5), level };
    return { c: 'refs', verb, refs: refsTo(growth, room, [children]) };
  });
}

const callOn = (growth: Growth, room: Room, other: Outlined): Cond => ({
  c: 'refs',
  verb: growth.d.chance(0.8) ? 'fallsNone' : 'falls',
  refs: refsTo(growth, room, [[other]]),
});

/** Who is looked at: some values of the facts that are kept for it. */
function domainOf(growth: Growth): Cond {
  const { d, world, reserved } = growth;
  const facts = world.facts.filter(({ names }) => reserved.has(names.en));
  const items = facts.map(({ names, kind }): Cond => {
    const known = enumeration(world.enumerations.get(kind.slice(7)));
    const values = known.values.map((_, at) => at).slice(0, d.int(1, known.values.length - 1));
    const test = {
      t: 'is',
      not: d.chance(0.2),
      values: values.map((at) => valueName(growth, known, at)),
    } as const;
    return { c: 'compare', left: { v: 'name', name: called(growth, names) }, test };
  });
  return items.length > 1 && d.chance(0.6)
    ? { c: 'bullets', all: true, items: items.map((cond) => ({ cond })) }
    : (items[0] ?? condition(growth, roomFor(1, 0)));
}
