/** Random values of a wanted kind. */
import type { Amount, Bilingual, Called, Unit, Val } from './model.ts';
import { called, deeper, unlisted, useName } from './room.ts';
import type { Growth, Room } from './room.ts';
import { condition } from './conditions.ts';
import type { Kind, KnownEnumeration } from './world.ts';

export const day = ({ d }: Growth): string =>
  `${d.int(1950, 2026)}-${String(d.int(1, 12)).padStart(2, '0')}-${String(d.int(1, 28)).padStart(2, '0')}`;

const one = (number: number, unit?: Unit): Val => ({
  v: 'amount',
  parts: [{ number, ...(unit === undefined ? {} : { unit }) }],
});

/** An amount written out; `size` picks greater ones, so that bands have something in them. */
export function literal(
  growth: Growth,
  kind: Kind,
  size = growth.d.int(1, 12),
  unit?: Unit,
  alone = false,
): Val {
  const { d, world } = growth;
  switch (kind) {
    case 'truth':
      return { v: 'yesNo', yes: d.chance(0.5) };
    case 'date':
      return {
        v: 'date',
        iso: `${1960 + size * 4}-${d.pick(['01', '06', '12'])}-${d.pick(['01', '09', '28'])}`,
      };
    case 'length':
      return { v: 'amount', parts: lengthParts(growth, size, unit) };
    case 'days':
      return one(size * 10, 'day');
    case 'money':
      return one(size * 50_000, alone || d.chance(0.8) ? 'dong' : undefined);
    default: {
      const [family, id = ''] = kind.split(':');
      if (family === 'count') return one(size, id !== '' && d.chance(0.7) ? unitNamed(id) : undefined);
      return valueName(growth, enumeration(world.enumerations.get(id)), size);
    }
  }
}

const UNITS: readonly Unit[] = ['quarter', 'person', 'time', 'prior'];
export const unitNamed = (id: string): Unit | undefined => UNITS.find((unit) => unit === id);

export function enumeration(known: KnownEnumeration | undefined): KnownEnumeration {
  if (known === undefined) throw new Error('no such enumeration');
  return known;
}

export function valueName(growth: Growth, { values }: KnownEnumeration, at: number): Val {
  const names = values[at % values.length];
  if (names === undefined) throw new Error('an enumeration has values');
  return { v: 'name', name: called(growth, names) };
}

function lengthParts({ d }: Growth, size: number, unit: Unit | undefined): readonly Amount[] {
  if (unit !== undefined) return [{ number: size, unit }];
  const more: Amount[] = [];
  if (d.chance(0.15)) more.push({ number: d.int(1, 11), unit: 'month' });
  if (d.chance(0.1)) more.push({ number: d.int(1, 29), unit: 'day' });
  return [{ number: size, unit: d.pick(['year', 'year', 'yearOfAge'] as const) }, ...more];
}

type Form =
  'name' | 'literal' | 'given' | 'fraction' | 'sum' | 'limited' | 'between' | 'total' | 'run' | 'brackets';

/**
 * A value of a kind. A literal of days could be a length as well: where nothing else tells the kind, `lead` asks for a
 * value that tells it by itself.
 */
export function value(growth: Growth, room: Room, kind: Kind, lead = false): Val {
  const { d } = growth;
  const family = kind.split(':')[0];
  const open = room.depth > 0 && family !== 'choice' && kind !== 'truth';
  const forms: [number, Form][] = [
    [6, 'name'],
    [(lead && kind === 'days') || (lead && family === 'choice') ? 0 : 3, 'literal'],
  ];
  if (kind === 'date') forms.push([1.5, 'given']);
  if (open) {
    forms.push([kind === 'date' ? 0.6 : 1, 'sum'], [0.7, 'limited'], [0.4, 'brackets']);
    if (kind !== 'date') forms.push([1, 'fraction'], [1.2, 'total']);
    if (kind === 'length' || kind === 'days') forms.push([2, 'between']);
    if (kind === 'count:quarter') forms.push([4, 'run']);
  }
  return made(growth, room, kind, lead, d.weighted(forms)) ?? fallback(growth, room, kind, lead);
}

function made(growth: Growth, room: Room, kind: Kind, lead: boolean, form: Form): Val | undefined {
  const { d } = growth;
  const inner = unlisted(deeper(room));
  switch (form) {
    case 'name': {
      const name = useName(growth, room, kind);
      return name && { v: 'name', name };
    }
    case 'literal':
      return literal(growth, kind, undefined, d.chance(0.2) ? 'monthOfAge' : undefined, lead);
    case 'given':
      return { v: 'given', date: d.pick(['cutoff', 'board']) };
    case 'brackets': {
      const of = value(growth, inner, kind, lead);
      return of.v === 'brackets' ? of : { v: 'brackets', of };
    }
    case 'fraction': {
      const of = asPrimary(value(growth, inner, kind, true));
      if (of.v === 'amount') return undefined;
      const [above, below] = d.pick([[1, 2], [1, 3], [1, 4], [1, 4], [2, 3], [3, 4], [2, 5], [2, 4]] as const); // prettier-ignore
      return { v: 'fraction', above, below, of };
    }
    case 'sum': {
      const first = asTerm(value(growth, inner, kind, true));
      const next = kind === 'date' ? 'days' : kind;
      const rest = Array.from({ length: d.int(1, 2) }, () => ({
        sign: d.pick(['plus', 'minus'] as const),
        value: asTerm(value(growth, inner, next)),
      }));
      return { v: 'sum', first, rest };
    }
    case 'limited': {
      const of = value(growth, inner, kind, true);
      const limits = Array.from({ length: d.int(1, 2) }, () => ({
        bound: d.pick(['least', 'most'] as const),
        value: asTerm(value(growth, inner, kind)),
      }));
      return { v: 'limited', of: of.v === 'limited' ? { v: 'brackets', of } : of, limits };
    }
    case 'between':
      return {
        v: 'between',
        in: kind === 'days' ? 'days' : 'period',
        from: asPrimary(value(growth, inner, 'date', true)),
        to: asPrimary(value(growth, inner, 'date', true)),
      };
    case 'total': {
      const name = summable(growth, room, kind);
      return name && { v: 'total', name };
    }
    case 'run':
      return run(growth, room, true);
  }
}

function fallback(growth: Growth, room: Room, kind: Kind, lead: boolean): Val {
  const name = useName(growth, room, kind);
  if (name !== undefined) return { v: 'name', name };
  if (!lead || kind !== 'days') return literal(growth, kind, undefined, undefined, lead);
  const date = (): Val => fallback(growth, room, 'date', true);
  return { v: 'between', in: 'days', from: date(), to: date() };
}

const asTerm = (of: Val): Val => (of.v === 'sum' || of.v === 'limited' ? { v: 'brackets', of } : of);
const asPrimary = (of: Val): Val =>
  of.v === 'sum' || of.v === 'limited' || of.v === 'fraction' ? { v: 'brackets', of } : of;

/** A measure of the items of some list. */
function summable(growth: Growth, room: Room, kind: Kind): Called | undefined {
  const { d, world, defined } = growth;
  const fields: readonly { names: Bilingual; after: number }[] = [
    ...world.facts
      .filter((fact) => fact.kind === kind && fact.list !== undefined)
      .map(({ names }) => ({ names, after: 0 })),
    ...defined.filter(
      ({ kind: other, item, after }) => other === kind && item !== undefined && after < room.rank,
    ),
  ];
  if (fields.length === 0) return undefined;
  const { names, after } = d.pick(fields);
  room.touched.after = Math.max(room.touched.after, after);
  return called(growth, names);
}

/** What is asked of each item is closed by brackets where more may follow it. */
export function run(growth: Growth, room: Room, closed: boolean): Val | undefined {
  const { d, world } = growth;
  const lists = world.lists.filter((list) => list.run.length > 0);
  if (lists.length === 0) return undefined;
  const list = d.pick(lists);
  const inner = { ...unlisted(deeper(room)), items: [...room.items, list.key] };
  let where = condition(growth, inner);
  if (closed || (where.c !== 'compare' && where.c !== 'group')) {
    const other = condition(growth, inner);
    where = {
      c: 'group',
      of: bracketable(where)
        ? where
        : { c: 'not', of: other.c === 'chain' ? { c: 'group', of: other } : other },
    };
  }
  if (where.c === 'group' && !bracketable(where.of)) where = { c: 'group', of: { c: 'not', of: where.of } };
  return { v: 'run', phrase: called(growth, d.pick(list.run), false), where };
}

/** A name alone in brackets before a test would be a value. */
const bracketable = ({ c }: { readonly c: string }): boolean => c !== 'flag' && c !== 'group';
