/** Random tables whose rows cover every case once: each column is cut into parts, row by row. */
import type { Band, Called, Cell, Table, Unit, Val } from './model.ts';
import { called, deeper, useName } from './room.ts';
import type { Growth, Room } from './room.ts';
import { enumeration, literal, unitNamed, value, valueName } from './values.ts';
import type { Kind } from './world.ts';

interface Column {
  readonly name: Called;
  readonly kind: Kind;
  readonly least: number;
  readonly most: number;
}

const MOST_ROWS = 7;

export function table(growth: Growth, room: Room, kind: Kind, title: Table['title'], item?: Called): Table {
  const { d } = growth;
  const columns = columnsOf(growth, room, d.weighted([[1, 0], [5, 1], [6, 2], [2, 3]] as const)); // prettier-ignore
  let cases = casesOf(growth, columns);
  if (cases.length > MOST_ROWS)
    cases = casesOf(growth, columns.slice(0, 1)).map((row) => [...row, ...columns.slice(1).map(() => any)]);
  const result = (): Cell => ({ k: 'values', values: [resultOf(growth, room, kind)] });
  const unlimited = kind === 'length' && cases.length > 1 && d.chance(0.3) ? d.int(0, cases.length - 1) : -1;
  let rows = cases.map((row, at): readonly Cell[] => [
    ...row,
    at === unlimited ? { k: 'unlimited' } : result(),
  ]);
  if (rows.length > 1 && columns.length > 0 && d.chance(0.35)) {
    const kept = d.shuffled(rows).slice(0, d.int(1, rows.length - 1));
    const rest = columns.map((_, at): Cell => (at === 0 || d.chance(0.7) ? { k: 'others' } : any));
    // A table of nothing but “unlimited” would be of another kind.
    rows = [...kept, [...rest, result()]];
  } else rows = d.shuffled(rows);
  return {
    s: 'table',
    title,
    ...(item === undefined ? {} : { item }),
    columns: columns.map(({ name }) => name),
    rows,
  };
}

const any: Cell = { k: 'any' };

function resultOf(growth: Growth, room: Room, kind: Kind): Val {
  if (kind.startsWith('choice:') || (kind === 'truth' && growth.d.chance(0.4))) {
    const name = useName(growth, room, kind);
    if (name !== undefined) return { v: 'name', name };
  }
  return value(growth, { ...deeper(room), tail: false }, kind, true);
}

/** Facts and definitions to ask for, none twice. */
function columnsOf(growth: Growth, room: Room, wanted: number): readonly Column[] {
  const { d, world, defined, reserved } = growth;
  const facts = world.facts.filter(
    ({ list, names, kind }) =>
      (list === undefined || room.items.includes(list)) &&
      !reserved.has(names.en) &&
      !kind.startsWith('choice:code') &&
      !kind.startsWith('choice:penal'),
  );
  const own = defined.filter(
    ({ item, after, kind }) =>
      after < room.rank && (item === undefined || room.items.includes(item)) && kind !== 'days',
  );
  const columns = [
    ...facts.map(({ names, kind, least, most }) => ({
      names,
      kind,
      after: 0,
      least: least ?? -Infinity,
      most: most ?? Infinity,
    })),
    ...own.map(({ names, kind, after }) => ({ names, kind, after, least: -Infinity, most: Infinity })),
  ];
  return d
    .shuffled(columns)
    .slice(0, wanted)
    .map(({ names, kind, after, least, most }) => {
      room.touched.after = Math.max(room.touched.after, after);
      return { name: called(growth, names), kind, least, most };
    });
}

/** All rows without their results. */
function casesOf(growth: Growth, columns: readonly Column[]): readonly (readonly Cell[])[] {
  const [first, ...others] = columns;
  if (first === undefined) return [[]];
  const { d } = growth;
  if (d.chance(0.12)) return casesOf(growth, others).map((row) => [any, ...row]);
  return partsOf(growth, first).flatMap((part) =>
    (d.chance(0.35) ? [others.map(() => any)] : casesOf(growth, others)).map((row) => [part, ...row]),
  );
}

function partsOf(growth: Growth, column: Column): readonly Cell[] {
  const { kind } = column;
  if (kind === 'truth')
    return [true, false].map((yes): Cell => ({ k: 'values', values: [{ v: 'yesNo', yes }] }));
  if (kind.startsWith('choice:'))
    return choiceParts(growth, enumeration(growth.world.enumerations.get(kind.slice(7))));
  return amountParts(growth, column);
}

function choiceParts(growth: Growth, known: ReturnType<typeof enumeration>): readonly Cell[] {
  const { d } = growth;
  const { length } = known.values;
  const name = (at: number): Val => valueName(growth, known, at);
  if (known.ordered && d.chance(0.5)) {
    const cut = d.int(1, length - 1);
    return d.chance(0.5)
      ? [
          { k: 'band', band: { b: 'high', high: name(cut), to: false } },
          { k: 'band', band: { b: 'low', low: name(cut), from: true } },
        ]
      : [
          { k: 'band', band: { b: 'high', high: name(cut - 1), to: true } },
          { k: 'band', band: { b: 'low', low: name(cut - 1), from: false } },
        ];
  }
  const order = d.shuffled(known.values.map((_, at) => at));
  const cut = d.int(1, length - 1);
  return [order.slice(0, cut), order.slice(cut)].map((places): Cell => ({
    k: 'values',
    values: places.map(name),
  }));
}

/** Two or three neighbouring stretches, with a border on one side or the other, or one amount between two. */
function amountParts(growth: Growth, { kind, least, most }: Column): readonly Cell[] {
  const { d } = growth;
  const unit = unitOf(growth, kind);
  const narrow = kind.startsWith('count:') && most < 10;
  const [low, high] = narrow ? [least + 1, least + 1] : [d.int(1, 4), d.int(6, 12)];
  const end = (size: number): Val => literal(growth, kind, size, unit);
  const band = (given: Band): Cell => ({ k: 'band', band: given });
  const form = d.int(0, narrow ? 0 : 2);
  if (form === 0) {
    const border = end(low);
    const to = d.chance(0.5);
    return [band({ b: 'high', high: border, to }), band({ b: 'low', low: border, from: !to })];
  }
  if (form === 1) {
    const border = end(low);
    return [
      band({ b: 'high', high: border, to: false }),
      { k: 'values', values: [border] },
      band({ b: 'low', low: border, from: false }),
    ];
  }
  const [one, two] = [end(low), end(high)];
  const [to, until] = [d.chance(0.5), d.chance(0.5)];
  return [
    band({ b: 'high', high: one, to }),
    band({ b: 'both', low: one, from: !to, high: two, to: until }),
    band({ b: 'low', low: two, from: !until }),
  ];
}

function unitOf({ d }: Growth, kind: Kind): Unit | undefined {
  return kind === 'length' ? d.pick(['year', 'month', 'yearOfAge'] as const) : unitNamed(kind.slice(6));
}
