/** Random references to provisions, of every shape, that lead where they are meant to lead. */
import { levels, pointLetters } from '../../../grammar/index.ts';
import type { Cond, Level, RefGroup, RefOuter, Refs, Separator } from './model.ts';
import type { Growth, Room, Spot, Step } from './room.ts';

type Verb = 'meets' | 'falls' | 'fallsNone' | 'covered';

const depthOf = (level: Level): number => levels.indexOf(level);
const same = (one: readonly Step[], other: readonly Step[]): boolean =>
  one.length === other.length &&
  one.every((step, at) => step.level === other[at]?.level && step.ordinal === other[at]?.ordinal);

/** Provisions that may be called on from here with this verb. */
function reachable({ spots }: Growth, room: Room, verb: Verb): readonly Spot[] {
  return verb === 'covered'
    ? spots.filter(({ applies, rank }) => applies === 'plain' || (applies === 'deep' && rank < room.rank))
    : spots.filter(({ rank }) => rank < room.rank);
}

/** A condition that calls on some provisions; none where there are none to call on. */
export function refs(growth: Growth, room: Room, wanted?: Verb): Extract<Cond, { c: 'refs' }> | undefined {
  const { d } = growth;
  const verb = wanted ?? d.pick(['meets', 'falls', 'fallsNone', 'covered', 'covered'] as const);
  const spots = reachable(growth, room, verb);
  if (spots.length === 0) return undefined;
  const first = d.pick(spots);
  const chosen = [together(growth, first, spots)];
  if (d.chance(0.3)) chosen.push(together(growth, d.pick(spots), spots));
  for (const { rank, applies } of chosen.flat())
    // Who is covered may be asked anywhere but where it is said who is covered.
    room.touched.after = Math.max(room.touched.after, verb === 'covered' && applies === 'plain' ? 0.5 : rank);
  return { c: 'refs', verb, refs: refsTo(growth, room, chosen) };
}

/** Some neighbours of a provision that can be called on in one breath: `các điểm a, c và d`. */
function together({ d }: Growth, spot: Spot, spots: readonly Spot[]): readonly Spot[] {
  const parent = spot.path.slice(0, -1);
  const level = spot.path.at(-1)?.level;
  const siblings = spots.filter(
    (each) => each.path.at(-1)?.level === level && same(each.path.slice(0, -1), parent),
  );
  const wanted = d.chance(0.5) ? 1 : d.int(1, siblings.length);
  return wanted === 1 ? [spot] : d.shuffled(siblings).slice(0, wanted);
}

/** Refers to all of these, in groups of neighbours. */
export function refsTo(growth: Growth, room: Room, groups: readonly (readonly Spot[])[]): Refs {
  const { d } = growth;
  const conjunction = d.pick(['and', 'or'] as const);
  const separators = (length: number): readonly Separator[] =>
    Array.from({ length: Math.max(0, length) }, (_, at) => at === length - 1 && d.chance(0.8) ? conjunction : d.chance(0.85) ? 'comma' : conjunction); // prettier-ignore
  const here = room.here?.path ?? [];
  let inherited: readonly Step[] = here;
  const written = groups.toReversed().map((spots): RefGroup => {
    const outer = spots[0]?.path.slice(0, -1) ?? [];
    const group = groupOf(growth, spots, outer, inherited, here);
    inherited = outer;
    return { ...group, between: separators(group.members.length - 1) };
  });
  return { groups: written.toReversed(), between: separators(groups.length - 1) };
}

function groupOf(
  { d }: Growth,
  spots: readonly Spot[],
  outer: readonly Step[],
  inherited: readonly Step[],
  here: readonly Step[],
): Omit<RefGroup, 'between'> {
  const level = spots[0]?.path.at(-1)?.level ?? 'article';
  const ordinals = spots.map(({ path }) => path.at(-1)?.ordinal ?? '');
  const own = here.find((step) => step.level === level)?.ordinal;
  const self = ordinals.length === 1 && ordinals[0] === own && d.chance(0.6);
  // As many outer levels as are needed; now and then more.
  const enough = [...outer.keys(), outer.length].filter((count) =>
    leadsThere(count, level, outer, inherited),
  );
  const count = d.chance(0.6) ? (enough[0] ?? outer.length) : d.pick(enough);
  const outers = outer
    .slice(outer.length - count)
    .toReversed()
    .map((step): RefOuter => {
      const isOwn = here.some((other) => other.level === step.level && other.ordinal === step.ordinal);
      return isOwn && d.chance(0.5) ? { level: step.level } : step;
    });
  return {
    level,
    members: self ? [] : ranges(d.chance(0.6), ordinals),
    outers: d.chance(0.12) ? [...outers, { level: 'decision' }] : outers,
  };
}

/** Whether so many outer levels, from the innermost one, lead to the place that is meant. */
function leadsThere(
  count: number,
  level: Level,
  outer: readonly Step[],
  inherited: readonly Step[],
): boolean {
  const said = outer.slice(outer.length - count);
  const outermost = said[0]?.level ?? level;
  return same([...inherited.filter((step) => depthOf(step.level) < depthOf(outermost)), ...said], outer);
}

/** `a, b, c` as `a đến c`, where every member on the way is meant. */
function ranges(join: boolean, ordinals: readonly string[]): RefGroup['members'] {
  const alone = ordinals.map((ordinal) => ({ first: ordinal, last: ordinal }));
  if (!join || ordinals.length < 2) return alone;
  const places = ordinals.map(placeOf).toSorted((one, other) => one - other);
  const [low, high] = [places[0] ?? 0, places.at(-1) ?? 0];
  const all = places.every((place, at) => place === low + at) && !Number.isNaN(low);
  const at = (place: number): string => ordinals.find((ordinal) => placeOf(ordinal) === place) ?? '';
  return all ? [{ first: at(low), last: at(high) }] : alone;
}

function placeOf(ordinal: string): number {
  const letter = pointLetters.findIndex((each) => each === ordinal);
  return letter >= 0 ? letter : /^\d+$/.test(ordinal) ? Number(ordinal) : Number.NaN;
}

/** The children of the provision in which it stands. */
export function below(growth: Growth, room: Room): Cond | undefined {
  const children = room.here?.children ?? [];
  const found = children.length === 0 ? undefined : growth.d.pick(children).path.at(-1)?.level;
  if (found === undefined || children.some(({ rank }) => rank >= room.rank)) return undefined;
  for (const { rank } of children) room.touched.after = Math.max(room.touched.after, rank);
  return { c: 'below', verb: growth.d.pick(['meets', 'falls']), all: growth.d.chance(0.5), level: found };
}
