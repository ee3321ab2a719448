/** Seeded randomness for the generators: mulberry32 and a few throws of it. No clock, no Math.random. */

export type Random = () => number;

/** Numbers in [0, 1), the same for the same seed. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Dice {
  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An item, as often as its weight says. */
  weighted<T>(items: readonly (readonly [weight: number, item: T])[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

function at<T>(items: readonly T[], index: number): T {
  if (index < 0 || index >= items.length) throw new Error('nothing to choose from');
  return items[index] as T;
}

export function dice(random: Random): Dice {
  const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  return {
    int,
    chance: (probability) => random() < probability,
    pick: (items) => at(items, int(0, items.length - 1)),
    weighted(items) {
      let left = random() * items.reduce((sum, [weight]) => sum + weight, 0);
      const found = items.findIndex(([weight]) => (left -= weight) < 0);
      return at(items, found < 0 ? items.length - 1 : found)[1];
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, order: random() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}
