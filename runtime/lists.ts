/** Saying something about the items of a list. A list that is not known may hold anything; an item's facts may be missing. */
import { anything, between, exactly, plus } from './range.ts';
import type { Range } from './range.ts';
import type { Truth } from './truth.ts';

/** A list of the record, or nothing when it is not known. An empty list is known to be empty. */
export type Items<Item> = readonly Item[] | null;

/** Whether at least one item satisfies a condition. */
export function some<Item>(items: Items<Item>, where: (item: Item) => Truth): Truth {
  if (items === null) return 'unknown';
  let result: Truth = 'no';
  for (const item of items) {
    const truth = where(item);
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Whether every item does; of an empty list, yes. */
export function every<Item>(items: Items<Item>, where: (item: Item) => Truth): Truth {
  if (items === null) return 'unknown';
  let result: Truth = 'yes';
  for (const item of items) {
    const truth = where(item);
    if (truth === 'no') return 'no';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** The sum of a measure over all items. */
export function total<Item>(items: Items<Item>, measure: (item: Item) => Range): Range {
  if (items === null) return anything;
  let sum = exactly(0);
  for (const item of items) sum = plus(sum, measure(item));
  return sum;
}

/** How to count: only items that satisfy `where`; by what they are called different; within one `same`. */
export interface Counting<Item> {
  readonly where?: (item: Item) => Truth;
  readonly different?: (item: Item) => string | null;
  readonly same?: (item: Item) => string | null;
}

/**
 * How many items there are, counting those alike once, in the largest group where groups are asked for. Items of
 * which a name or a truth is missing widen the answer instead of being left out.
 */
export function count<Item>(items: Items<Item>, { where, different, same }: Counting<Item>): Range {
  if (items === null) return between(0, Infinity);
  const certain = new Map<string, Tally>();
  const possible = new Map<string, Tally>();
  let nameless = 0;
  for (const item of items) {
    const truth = where === undefined ? 'yes' : where(item);
    if (truth === 'no') continue;
    const group = same === undefined ? '' : same(item);
    const name = different === undefined ? undefined : different(item);
    if (group === null) {
      nameless += 1;
      continue;
    }
    if (truth === 'yes') tallyOf(certain, group).add(name);
    tallyOf(possible, group).add(name);
  }
  const least = Math.max(
    0,
    ...[...certain.values()].map((tally) => tally.least),
    nameless > 0 && where === undefined ? 1 : 0,
  );
  const most = Math.max(0, ...[...possible.values()].map((tally) => tally.most)) + nameless;
  return between(least, most);
}

/** A name may be absent (not counted by name) or missing (`null`: it may be new or one of the known ones). */
class Tally {
  readonly #names = new Set<string>();
  #unnamed = 0;
  #missing = 0;

  add(name: string | null | undefined): void {
    if (name === undefined) this.#unnamed += 1;
    else if (name === null) this.#missing += 1;
    else this.#names.add(name);
  }

  get least(): number {
    return this.#unnamed + Math.max(this.#names.size, this.#missing > 0 ? 1 : 0);
  }

  get most(): number {
    return this.#unnamed + this.#names.size + this.#missing;
  }
}

function tallyOf(groups: Map<string, Tally>, group: string): Tally {
  const tally = groups.get(group) ?? new Tally();
  groups.set(group, tally);
  return tally;
}

/**
 * How many of the latest items in a row satisfy a condition. A gap between two items does not break the run (their
 * order counts, not their distance). Where an item's place is missing, only what holds in every order is claimed.
 */
export function latestRun<Item>(
  items: Items<Item>,
  place: (item: Item) => readonly Range[],
  where: (item: Item) => Truth,
): Range {
  if (items === null) return between(0, Infinity);
  const placed = items.map((item) => ({ key: place(item), truth: where(item) }));
  if (placed.some(({ key }) => key.some(({ low, high }) => low !== high))) {
    const possible = placed.filter(({ truth }) => truth !== 'no').length;
    return between(placed.every(({ truth }) => truth === 'yes') ? placed.length : 0, possible);
  }
  placed.sort((one, other) => comparePlaces(other.key, one.key));
  const firstNot = (fits: (truth: Truth) => boolean): number => {
    const at = placed.findIndex(({ truth }) => !fits(truth));
    return at < 0 ? placed.length : at;
  };
  return between(
    firstNot((truth) => truth === 'yes'),
    firstNot((truth) => truth !== 'no'),
  );
}

function comparePlaces(one: readonly Range[], other: readonly Range[]): number {
  for (const [at, range] of one.entries()) {
    const difference = range.low - (other[at]?.low ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
