/** Saying something about the items of a list. A list that is not known may hold anything; an item's facts may be missing. */
import { anything, between, isAtLeast, isExact, lowOf, plus } from './range.ts';
import type { Range } from './range.ts';
import { kleene, NO, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

/** A list of the record, or nothing when it is not known. An empty list is known to be empty. */
export type Items<Item> = readonly Item[] | null;

/** What is asked of an item; whatever else it needs is handed on, so that it need not be made anew for each person. */
export type Ask<Item, Around, Value> = (item: Item, around: Around) => Value;

/** Whether at least one item satisfies a condition. */
export function some<Item, Around = undefined>(
  items: Items<Item>,
  where: Ask<Item, Around, Kleene>,
  around?: Around,
): Kleene {
  if (items === null) return UNKNOWN;
  let result = NO;
  for (const item of items) {
    if (result === YES) return YES;
    result = kleene(result | where(item, around as Around));
  }
  return result;
}

/** Whether every item does; of an empty list, yes. */
export function every<Item, Around = undefined>(
  items: Items<Item>,
  where: Ask<Item, Around, Kleene>,
  around?: Around,
): Kleene {
  if (items === null) return UNKNOWN;
  let result = YES;
  for (const item of items) {
    if (result === NO) return NO;
    result = kleene(result & where(item, around as Around));
  }
  return result;
}

/** The sum of a measure over all items. */
export function total<Item, Around = undefined>(
  items: Items<Item>,
  measure: Ask<Item, Around, Range>,
  around?: Around,
): Range {
  if (items === null) return anything;
  let sum: Range = 0;
  for (const item of items) sum = plus(sum, measure(item, around as Around));
  return sum;
}

/** How to count: only items that satisfy `where`; by what they are called different; within one `same`. */
export interface Counting<Item> {
  readonly where?: (item: Item) => Kleene;
  readonly different?: (item: Item) => string | null;
  readonly same?: (item: Item) => string | null;
}

/**
 * How many items there are, counting those alike once, in the largest group where groups are asked for. Items of
 * which a name or a truth is missing widen the answer instead of being left out.
 */
export function count<Item>(items: Items<Item>, { where, different, same }: Counting<Item>): Range {
  if (items === null) return between(0, Infinity);
  const certain = new Groups();
  const possible = new Groups();
  let nameless = 0;
  for (const item of items) {
    const truth = where === undefined ? YES : where(item);
    if (truth === NO) continue;
    const group = same === undefined ? '' : same(item);
    const name = different === undefined ? undefined : different(item);
    if (group === null) {
      nameless += 1;
      continue;
    }
    if (truth === YES) certain.tally(group).add(name);
    possible.tally(group).add(name);
  }
  const least = nameless > 0 && where === undefined ? 1 : 0;
  return between(Math.max(least, certain.least), possible.most + nameless);
}

/** Whether there are so many. Where the whole list is shorter, nothing has to be asked of its items. */
export const atLeast = <Item>(least: number, items: Items<Item>, counting: Counting<Item>): Kleene =>
  items !== null && items.length < least ? NO : isAtLeast(count(items, counting), least);

/** A name may be absent (not counted by name) or missing (`null`: it may be new or one of the known ones). */
class Tally {
  #names: Set<string> | undefined;
  #unnamed = 0;
  #missing = 0;

  add(name: string | null | undefined): void {
    if (name === undefined) this.#unnamed += 1;
    else if (name === null) this.#missing += 1;
    else (this.#names ??= new Set()).add(name);
  }

  get least(): number {
    return this.#unnamed + Math.max(this.#named, this.#missing > 0 ? 1 : 0);
  }

  get most(): number {
    return this.#unnamed + this.#named + this.#missing;
  }

  get #named(): number {
    return this.#names?.size ?? 0;
  }
}

/** A tally for each group; the largest counts. */
class Groups {
  readonly #tallies = new Map<string, Tally>();

  tally(group: string): Tally {
    const tally = this.#tallies.get(group) ?? new Tally();
    this.#tallies.set(group, tally);
    return tally;
  }

  get least(): number {
    return this.#largest(({ least }) => least);
  }

  get most(): number {
    return this.#largest(({ most }) => most);
  }

  #largest(size: (tally: Tally) => number): number {
    let largest = 0;
    for (const tally of this.#tallies.values()) largest = Math.max(largest, size(tally));
    return largest;
  }
}

/**
 * How many of the latest items in a row satisfy a condition. A gap between two items does not break the run (their
 * order counts, not their distance). Where an item's place is missing, only what holds in every order is claimed.
 */
export function latestRun<Item, Around = undefined>(
  items: Items<Item>,
  order: Order<Item>,
  where: Ask<Item, Around, Kleene>,
  around?: Around,
): Range {
  if (items === null) return between(0, Infinity);
  const ordered = inOrder(items, order);
  if (ordered === undefined) {
    const truths = items.map((item) => where(item, around as Around));
    const possible = truths.filter((truth) => truth !== NO).length;
    return between(truths.every((truth) => truth === YES) ? truths.length : 0, possible);
  }
  let run = 0;
  let certain: number | undefined;
  for (let at = ordered.length - 1; at >= 0; at--) {
    const item = ordered[at];
    if (item === undefined) break;
    const truth = where(item, around as Around);
    if (truth === NO) break;
    if (truth === UNKNOWN) certain ??= run;
    run += 1;
  }
  return between(certain ?? run, run);
}

/** In which order items stand: by year, then by quarter. */
export interface Order<Item> {
  /** Whether all that the order goes by is known of an item. */
  readonly isPlaced: (item: Item) => boolean;
  /** Less than zero, zero or more, of two items that are placed. */
  readonly compare: (one: Item, other: Item) => number;
}

/** Each after the one before it, for certain: most records come with the oldest first. */
export function isAscending<Item>(items: Items<Item>, { isPlaced, compare }: Order<Item>): boolean {
  let before: Item | undefined;
  for (const item of items ?? []) {
    if (!isPlaced(item)) return false;
    if (before !== undefined && compare(before, item) >= 0) return false;
    before = item;
  }
  return true;
}

/** Longer lists that are in no order are not compared item by item. */
const FEW = 64;

/** Whether no two items stand in the same place, for certain. */
export function areDifferent<Item>(items: Items<Item>, order: Order<Item>): boolean {
  if (items === null || isAscending(items, order)) return true;
  if (items.length > FEW || !items.every(order.isPlaced)) return false;
  return items.every((one, at) => {
    for (let next = at + 1; next < items.length; next++) {
      const other = items[next];
      if (other !== undefined && order.compare(one, other) === 0) return false;
    }
    return true;
  });
}

/** Whether no stretch begins, for certain, before one of those before it is over. */
export function areApart<Item>(
  items: Items<Item>,
  from: (item: Item) => Range,
  to: (item: Item) => Range,
): boolean {
  let end = -Infinity;
  for (const item of items ?? []) {
    const start = from(item);
    if (!isExact(start) || lowOf(start) < end) return false;
    end = Math.max(end, lowOf(to(item)));
  }
  return true;
}

/** The oldest first; undefined where the place of one is missing. */
function inOrder<Item>(items: readonly Item[], order: Order<Item>): readonly Item[] | undefined {
  if (isAscending(items, order)) return items;
  return items.every(order.isPlaced) ? items.toSorted(order.compare) : undefined;
}

/** By one key after the other. */
export const orderBy = <Item>(keys: readonly ((item: Item) => Range)[]): Order<Item> => ({
  isPlaced: (item) => keys.every((key) => isExact(key(item))),
  compare: (one, other) => {
    for (const key of keys) {
      const difference = lowOf(key(one)) - lowOf(key(other));
      if (difference !== 0) return difference;
    }
    return 0;
  },
});
