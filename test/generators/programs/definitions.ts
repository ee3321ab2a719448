/** Random definitions: of values and conditions, of the person and of an item, plain or with readings. */
import type { Bilingual, Called, Definition, ExceptedVal, Reading, Said, Table, Val } from './model.ts';
import { condition, excepted } from './conditions.ts';
import { called, deeper, useName } from './room.ts';
import type { Growth, Room } from './room.ts';
import { table } from './tables.ts';
import { value, valueName, enumeration } from './values.ts';
import type { Kind } from './world.ts';

/** A new definition or table, known from now on to all that may use it. */
export function define(growth: Growth, room: Room): Definition | Table {
  const { d, world, names, defined } = growth;
  const list = d.chance(0.3) ? d.pick(world.lists) : undefined;
  const inner: Room = {
    ...room,
    touched: { after: 0 },
    items: list === undefined ? room.items : [...room.items, list.key],
  };
  const wanted = d.pick<Kind>([
    'truth',
    'truth',
    'length',
    'length',
    'days',
    'date',
    'money',
    ...kindsOf(growth),
  ]);
  // A choice is said by another name, never by a value of its own.
  const kind = wanted.startsWith('choice:') && !hasName(growth, inner, wanted) ? 'truth' : wanted;
  const title = names.fresh();
  const item = list && called(growth, d.pick(list.nouns), false);
  const made = d.chance(0.35)
    ? table(growth, inner, kind, title, item)
    : definition(growth, inner, kind, title, item);
  defined.push({
    names: title,
    kind,
    ...(list === undefined ? {} : { item: list.key }),
    after: inner.touched.after,
  });
  return made;
}

const kindsOf = ({ world }: Growth): readonly Kind[] => {
  const kinds = new Set(world.facts.map(({ kind }) => kind));
  return [...kinds].filter((kind) => kind.startsWith('count:') || kind.startsWith('choice:')).slice(0, 4);
};

const hasName = ({ world, defined }: Growth, room: Room, kind: Kind): boolean =>
  [
    ...world.facts.map(({ kind: other, list }) => ({ other, list })),
    ...defined.map(({ kind: other, item, after }) => ({
      other: after < room.rank ? other : 'truth',
      list: item,
    })),
  ].some(({ other, list }) => other === kind && (list === undefined || room.items.includes(list)));

function definition(
  growth: Growth,
  room: Room,
  kind: Kind,
  title: Bilingual,
  item: Called | undefined,
): Definition {
  const { d } = growth;
  const head = { s: 'definition', title, ...(item === undefined ? {} : { item }) } as const;
  if (d.chance(0.7)) return { ...head, body: said(growth, room, kind) };
  const codes = d.chance(0.7)
    ? `${d.pick(['A', 'B', 'KH'])}${d.int(1, 9)}${growth.defined.length}`
    : undefined;
  const readings = Array.from(
    {
      length: d.weighted([
        [1, 1],
        [6, 2],
        [2, 3],
      ] as const),
    },
    (_, at): Reading => ({
      ...(codes === undefined || (at > 0 && d.chance(0.8))
        ? {}
        : { code: at === 0 ? codes : `${codes}${d.pick(['', 'b'])}` }),
      title: {
        vi: `cách ${at + 1}: ${growth.names.text().vi}`,
        en: `way ${at + 1}: ${growth.names.text().en}`,
      },
      source: growth.names.text(),
      said: said(growth, { ...room, inBullets: false }, kind),
    }),
  );
  return { ...head, body: { readings, chosen: d.pick(readings).title } };
}

function said(growth: Growth, room: Room, kind: Kind): Said {
  return kind === 'truth'
    ? { truth: excepted(growth, room, 0.2) }
    : { value: exceptedValue(growth, room, kind) };
}

function exceptedValue(growth: Growth, room: Room, kind: Kind): ExceptedVal {
  const { d, world } = growth;
  const inner = deeper(room);
  const plain = { ...inner, tail: false };
  const normal = choiceOr(growth, plain, kind) ?? value(growth, plain, kind, true);
  const instead = (): ExceptedVal['value'] =>
    kind.startsWith('choice:') && d.chance(0.6)
      ? quotedValue(valueName(growth, enumeration(world.enumerations.get(kind.slice(7))), d.int(0, 5)))
      : (choiceOr(growth, plain, kind) ?? value(growth, plain, kind));
  const count = d.weighted([
    [6, 0],
    [4, 1],
    [1, 2],
  ] as const);
  if (count === 2) {
    // Two exceptions never hold together.
    const when = condition(growth, { ...plain, depth: 0 });
    const other = { c: 'group', of: when } as const;
    return {
      value: normal,
      exceptions: [
        { when, value: instead() },
        { when: { c: 'not', of: other }, value: instead() },
      ],
    };
  }
  return {
    value: normal,
    exceptions: Array.from({ length: count }, () => ({ when: condition(growth, inner), value: instead() })),
  };
}

/** Values of an enumeration are only looked for after `là`: elsewhere they stand in quotes. */
const quotedValue = (val: Val): Val =>
  val.v === 'name' ? { ...val, name: { ...val.name, quoted: true } } : val;

function choiceOr(growth: Growth, room: Room, kind: Kind): ExceptedVal['value'] | undefined {
  if (!kind.startsWith('choice:')) return undefined;
  const name = useName(growth, room, kind);
  return name && { v: 'name', name };
}
