/** Random conditions, well typed, and put together so that no two readings of one sentence arise. */
import type { Band, Cond, Except, Excepted, Val } from './model.ts';
import { offenceSets } from './offences.ts';
import { below, refs } from './references.ts';
import { called, deeper, namesOf, unlisted, useName } from './room.ts';
import type { Growth, Room } from './room.ts';
import {
  beginsLikeAMember,
  endsInBullets,
  endsInSeries,
  endsOpen,
  firstOf,
  hasAlternatives,
} from './shapes.ts';
import { enumeration, literal, run, value, valueName } from './values.ts';
import type { Kind } from './world.ts';

type Form =
  'flag' | 'is' | 'rank' | 'amount' | 'convicted' | 'offence' | 'where' | 'every' | 'count' | 'refs' | 'below' | 'run'
  | 'not' | 'group' | 'chain' | 'bullets'; // prettier-ignore

export function condition(growth: Growth, room: Room): Cond {
  const { d, world } = growth;
  const forms: [number, Form][] = [
    [4, 'flag'],
    [2, 'is'],
    [1, 'rank'],
    [3, 'amount'],
  ];
  if (room.items.some((item) => world.lists.some(({ key, self }) => key === item && self !== undefined)))
    forms.push([3, 'offence']);
  if (room.rank > 1) forms.push([1.5, 'refs'], [0.5, 'below']);
  if (room.depth > 0) {
    forms.push(
      [1, 'convicted'],
      [1, 'where'],
      [0.7, 'every'],
      [1, 'count'],
      [0.8, 'not'],
      [0.5, 'group'],
      [2.5, 'chain'],
      [0.6, 'run'],
    );
    if (room.tail) forms.push([1.5, 'bullets']);
  }
  for (let tries = 0; tries < 4; tries++) {
    const made = formed(growth, room, d.weighted(forms));
    if (made !== undefined) return made;
  }
  return flag(growth, room);
}

/** One that may stand after `không`, `mà` and the like. */
export function atom(growth: Growth, room: Room): Cond {
  const made = condition(growth, room);
  if (made.c !== 'chain') return made;
  return endsInBullets(made) && room.inBullets ? flag(growth, room) : { c: 'group', of: made };
}

function flag(growth: Growth, room: Room): Cond {
  const { d, world } = growth;
  const denied = world.facts.filter(
    ({ negative, list }) => negative !== undefined && (list === undefined || room.items.includes(list)),
  );
  if (d.chance(0.2) && denied.length > 0) {
    const { negative } = d.pick(denied);
    if (negative !== undefined) return { c: 'flag', name: called(growth, negative) };
  }
  const name = useName(growth, room, 'truth');
  if (name === undefined) throw new Error('there is always something that is so or not');
  return { c: 'flag', name };
}

function formed(growth: Growth, room: Room, form: Form): Cond | undefined {
  const { d, world } = growth;
  const inner = deeper(room);
  switch (form) {
    case 'flag':
      return flag(growth, room);
    case 'is':
      return choiceTest(growth, room, false);
    case 'rank':
      return choiceTest(growth, room, true);
    case 'amount':
      return amountTest(growth, room);
    case 'run': {
      const left = run(growth, room, d.chance(0.5));
      const band = left && bandOf(growth, unlisted(inner), 'count:quarter');
      return left && band && { c: 'compare', left, test: { t: 'band', band } };
    }
    case 'offence':
      return offenceTest(growth, room);
    case 'convicted': {
      const lists = world.lists.filter(({ exists, self }) => exists.length > 0 && self !== undefined);
      if (lists.length === 0) return undefined;
      return {
        c: 'convicted',
        phrase: called(growth, d.pick(d.pick(lists).exists), false),
        sets: offenceSets(growth, d.int(1, 3)),
      };
    }
    case 'where': {
      const lists = world.lists.filter(({ exists }) => exists.length > 0);
      if (lists.length === 0) return undefined;
      const list = d.pick(lists);
      return {
        c: 'where',
        phrase: called(growth, d.pick(list.exists), false),
        of: atom(growth, within(inner, list.key)),
      };
    }
    case 'every': {
      const lists = world.lists.filter(({ every }) => every.length > 0);
      if (lists.length === 0) return undefined;
      const list = d.pick(lists);
      return {
        c: 'every',
        phrase: called(growth, d.pick(list.every), false),
        of: atom(growth, within(inner, list.key)),
      };
    }
    case 'count':
      return count(growth, inner);
    case 'refs':
      return refs(growth, room);
    case 'below':
      return below(growth, room);
    case 'not':
      return { c: 'not', of: atom(growth, inner) };
    case 'group':
      return group(growth, room);
    case 'chain':
      return chain(growth, room);
    case 'bullets':
      return bullets(growth, room);
  }
}

const within = (room: Room, list: string): Room => ({ ...room, items: [...room.items, list] });

/** A list of bullets inside brackets closes every list: only where none is open. */
function group(growth: Growth, room: Room): Cond {
  const listed = !room.inBullets && room.tail && growth.d.chance(0.3);
  const of = condition(growth, { ...deeper(room), tail: listed });
  return of.c === 'group' && growth.d.chance(0.8) ? of : { c: 'group', of };
}

function chain(growth: Growth, room: Room): Cond {
  const { d } = growth;
  const by = d.pick(['and', 'or'] as const);
  const inner = deeper(room);
  const length = d.weighted([[6, 2], [2, 3], [1, 4]] as const); // prettier-ignore
  const made = Array.from({ length }, (_, at) => atom(growth, at === length - 1 ? inner : unlisted(inner)));
  return joined(by, made);
}

/** Puts brackets around what would run into its neighbour. */
export function joined(by: 'and' | 'or', made: readonly Cond[]): Cond {
  const items = made.toReversed().reduce<readonly Cond[]>((after, item) => {
    const [next] = after;
    const bracket =
      (by === 'and' && hasAlternatives(item)) ||
      (next !== undefined && endsOpen(item)) ||
      (by === 'or' && next !== undefined && item.c === 'not' && item.of.c !== 'group' && next.c !== 'not') ||
      (next !== undefined && endsInSeries(item) && beginsLikeAMember(next));
    return [bracket ? bracketed(item) : item, ...after];
  }, []);
  return items.length === 1 && items[0] !== undefined ? items[0] : { c: 'chain', by, items };
}

const bracketed = (of: Cond): Cond => (of.c === 'group' ? of : { c: 'group', of });

function bullets(growth: Growth, room: Room): Cond {
  const { d } = growth;
  const length = d.weighted([[1, 1], [5, 2], [3, 3]] as const); // prettier-ignore
  const inner = { ...deeper(room), inBullets: true };
  return {
    c: 'bullets',
    all: d.chance(0.5),
    items: Array.from({ length }, () => excepted(growth, inner, 0.2)),
  };
}

/** A condition, now and then with an exception of its own. */
export function excepted(growth: Growth, room: Room, often: number): Excepted {
  const excepts = growth.d.chance(often);
  const cond = condition(growth, excepts && room.inBullets ? unlisted(room) : room);
  return excepts ? { cond, except: exception(growth, room) } : { cond };
}

export function exception(growth: Growth, room: Room): Except {
  const found = room.rank > 1 && growth.d.chance(0.35) ? refs(growth, room, 'meets') : undefined;
  return found === undefined
    ? { e: 'where', cond: condition(growth, deeper(room)) }
    : { e: 'at', refs: found.refs };
}

// ---- tests ----------------------------------------------------------------------------------------------------

function choiceTest(growth: Growth, room: Room, ranked: boolean): Cond | undefined {
  const { d, world } = growth;
  const kinds = [...world.enumerations.values()]
    .filter(
      ({ id, ordered, values }) =>
        (!ranked || (ordered && values.length > 2)) && namesOf(growth, room, `choice:${id}`).length > 0,
    )
    .map(({ id }) => id);
  if (kinds.length === 0) return undefined;
  const id = d.pick(kinds);
  const known = enumeration(world.enumerations.get(id));
  const name = useName(growth, room, `choice:${id}`);
  if (name === undefined) return undefined;
  const left: Val = { v: 'name', name };
  if (ranked) {
    const band = bandBetween(growth, (at) => valueName(growth, known, at), known.values.length - 1);
    return { c: 'compare', left, test: { t: 'band', band } };
  }
  const values = d
    .shuffled(known.values.map((_, at) => at))
    .slice(0, d.int(1, Math.min(3, known.values.length - 1)))
    .map((at) => valueName(growth, known, at));
  return { c: 'compare', left, test: { t: 'is', not: d.chance(0.25), values } };
}

function offenceTest(growth: Growth, room: Room): Cond | undefined {
  const { d, world } = growth;
  const self = world.lists.find((list) => room.items.includes(list.key) && list.self !== undefined)?.self;
  if (self === undefined) return undefined;
  const left: Val = { v: 'name', name: called(growth, self) };
  const not = d.chance(0.3);
  const sets = offenceSets(growth, d.int(1, 3));
  const named = sets.flatMap((set): readonly Val[] =>
    set.o === 'named' ? [{ v: 'name', name: set.name }] : [],
  );
  return named.length === sets.length && d.chance(0.5)
    ? { c: 'compare', left, test: { t: 'is', not, values: named } }
    : { c: 'compare', left, test: { t: 'in', not, sets } };
}

function amountTest(growth: Growth, room: Room): Cond {
  const { d, world } = growth;
  const counts = world.facts.flatMap(({ kind }) => (kind.startsWith('count:') ? [kind] : []));
  const kind = d.pick<Kind>(['length', 'length', 'date', 'money', 'days', ...new Set(counts)]);
  const inner = unlisted(deeper(room));
  const made = value(growth, inner, kind, true);
  const written = ['amount', 'date'].includes(firstOf(made).v);
  const left = (written ? named(growth, room, kind) : undefined) ?? made;
  return { c: 'compare', left, test: { t: 'band', band: bandOf(growth, inner, kind) } };
}

function named(growth: Growth, room: Room, kind: Kind): Val | undefined {
  const name = useName(growth, room, kind);
  return name && { v: 'name', name };
}

/** Two written ends run upwards; at most one end is worked out from the person. */
function bandOf(growth: Growth, room: Room, kind: Kind): Band {
  const { d } = growth;
  if (d.chance(0.5)) {
    const unit =
      kind === 'length' && d.chance(0.6)
        ? d.pick(['year', 'month', 'yearOfAge', 'monthOfAge'] as const)
        : undefined;
    return bandBetween(growth, (at) => literal(growth, kind, at * 5 + d.int(1, 4), unit), 5);
  }
  const end = (): Val => value(growth, room, kind);
  return d.pick<() => Band>([
    () => ({ b: 'exact', value: end() }),
    () => ({ b: 'low', low: end(), from: d.chance(0.6) }),
    () => ({ b: 'high', high: end(), to: d.chance(0.6) }),
  ])();
}

/** Ends are asked for by their place, from 0 to the highest. */
export function bandBetween({ d }: Growth, end: (at: number) => Val, highest: number): Band {
  const at = d.int(0, highest);
  return d.weighted<() => Band>([
    [1, () => ({ b: 'exact', value: end(at) })],
    [3, () => ({ b: 'low', low: end(at), from: d.chance(0.6) })],
    [3, () => ({ b: 'high', high: end(at), to: d.chance(0.6) })],
    [
      3,
      () => {
        const from = d.int(0, highest - 1);
        const until = d.int(from + 1, highest);
        return { b: 'both', low: end(from), from: d.chance(0.5), high: end(until), to: d.chance(0.5) };
      },
    ],
  ])();
}

function count(growth: Growth, room: Room): Cond {
  const { d, world } = growth;
  const list = d.pick(world.lists);
  const part = list.parts.length > 0 && d.chance(0.5) ? d.pick(list.parts) : undefined;
  const isOffence = list.self !== undefined;
  const same = isOffence && d.chance(0.3) ? d.pick([list.nouns, ...list.parts]) : undefined;
  return {
    c: 'count',
    least: d.int(1, 4),
    noun: called(growth, d.pick(part ?? list.nouns), false),
    different: (part !== undefined || isOffence) && d.chance(0.5),
    ...(same === undefined ? {} : { same: called(growth, d.pick(same), false) }),
    ...(d.chance(0.6) ? { where: atom(growth, within(room, list.key)) } : {}),
  };
}
