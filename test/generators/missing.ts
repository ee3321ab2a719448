/** Making facts unknown: the same person, with a few keys set to null. */

import type { Dossier } from './dossier.ts';
import { dice } from './random.ts';
import type { Dice } from './random.ts';

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without an end a suspension would run on: that is another fact, not a missing one. */
function wouldChangeMeaning(tree: Tree, key: string): boolean {
  return key === 'to' && tree['reason'] === 'suspension';
}

/** The keys that hold something and may be forgotten. */
function forgettable(tree: Tree, original: Tree): string[] {
  return Object.keys(tree).filter(
    (key) =>
      key !== 'id' && tree[key] !== null && tree[key] !== undefined && !wouldChangeMeaning(original, key),
  );
}

/** Sets one random key to null: a value, a whole list, or a field somewhere inside. */
function forgetOne(tree: Tree, original: Tree, d: Dice): void {
  const keys = forgettable(tree, original);
  if (keys.length === 0) return;
  const key = d.pick(keys);
  const value = tree[key];
  const before = original[key];
  if (isTree(value) && isTree(before)) return forgetOne(value, before, d);
  if (Array.isArray(value) && Array.isArray(before) && value.length > 0 && d.chance(0.6)) {
    const index = d.int(0, value.length - 1);
    const item: unknown = value[index];
    const itemBefore: unknown = before[index];
    if (isTree(item) && isTree(itemBefore)) return forgetOne(item, itemBefore, d);
  }
  tree[key] = null;
}

/** A deep copy with one to five random keys (nested ones too, never `id`) set to null. */
export function withMissing(record: Dossier, random: () => number): Dossier {
  const d = dice(random);
  const copy = structuredClone(record);
  const count = d.int(1, 5);
  const original: Tree = { ...record };
  for (let i = 0; i < count; i += 1) forgetOne(copy as unknown as Tree, original, d);
  return copy;
}
