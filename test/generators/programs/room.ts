/** Where something is being said while a program grows: what may be named there, and how far it may still grow. */
import type { Dice } from '../random.ts';
import type { Bilingual, Called, Level } from './model.ts';
import type { NameGiver } from './names.ts';
import type { Kind, World } from './world.ts';

export interface Step {
  readonly level: Level;
  readonly ordinal: string;
}

/** A provision of the outline. What is said in it may only call on those of a lower rank: so nothing goes in a circle. */
export interface Spot {
  readonly path: readonly Step[];
  readonly rank: number;
  readonly waived: boolean;
  /** `plain` asks for facts alone, so that every other provision may speak of who it covers. */
  readonly applies: 'none' | 'plain' | 'deep';
  readonly children: readonly Spot[];
}

/** A definition or table that has been made. */
export interface Defined {
  readonly names: Bilingual;
  readonly kind: Kind;
  readonly item?: string;
  /** The highest rank that it calls on: it may be used above. */
  readonly after: number;
}

/** All that has been made so far. */
export interface Growth {
  readonly d: Dice;
  readonly world: World;
  readonly names: NameGiver;
  readonly defined: Defined[];
  readonly lists: Bilingual[];
  readonly spots: Spot[];
  /** Facts by whose values the decision chooses whom it looks at: no table asks for them. */
  readonly reserved: Set<string>;
}

export interface Room {
  /** How many levels of conditions and values may still be opened. */
  readonly depth: number;
  readonly items: readonly string[];
  readonly here?: Spot;
  /** Provisions below this rank may be called on. */
  readonly rank: number;
  /** Whether a list of bullets may end the sentence. */
  readonly tail: boolean;
  /** Whether the sentence stands in a bullet itself. */
  readonly inBullets: boolean;
  /** The highest rank that was called on. */
  readonly touched: { after: number };
}

export const roomFor = (rank: number, depth: number, here?: Spot): Room => ({
  depth,
  items: [],
  rank,
  tail: true,
  inBullets: false,
  touched: { after: 0 },
  ...(here === undefined ? {} : { here }),
});

export const deeper = (room: Room): Room => ({ ...room, depth: room.depth - 1 });
export const unlisted = (room: Room): Room => ({ ...room, tail: false });

/** Names that hold more than words stand in quotes wherever they are used. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)*$/u;

export function called({ d }: Growth, { vi, en }: Bilingual, quotable = true): Called {
  const quoted = quotable && (d.chance(0.06) || !PLAIN.test(vi) || !PLAIN.test(en));
  const foreign = d.chance(0.05);
  return { vi, en, ...(quoted ? { quoted } : {}), ...(foreign ? { foreign } : {}) };
}

/** The names of a kind that may be used here. */
export function namesOf(
  growth: Growth,
  room: Room,
  kind: Kind,
): readonly { names: Bilingual; after: number }[] {
  const { world, defined } = growth;
  const facts = world.facts
    .filter((fact) => fact.kind === kind && (fact.list === undefined || room.items.includes(fact.list)))
    .map(({ names }) => ({ names, after: 0 }));
  const own = defined.filter(
    ({ kind: other, item, after }) =>
      other === kind && after < room.rank && (item === undefined || room.items.includes(item)),
  );
  // What was made here is used more often than what the schema brings.
  return [...facts, ...own, ...own, ...own];
}

export function useName(growth: Growth, room: Room, kind: Kind): Called | undefined {
  const names = namesOf(growth, room, kind);
  if (names.length === 0) return undefined;
  const { names: both, after } = growth.d.pick(names);
  room.touched.after = Math.max(room.touched.after, after);
  return called(growth, both);
}
