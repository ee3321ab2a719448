/** A sentence of the law as the tree its value grows in: what merely joins, and the conditions at its leaves. */
import type { Bilingual, TruthIr } from '../../runtime/ir.ts';
import { wordsOf } from './words.ts';

type CountIr = Extract<TruthIr, { readonly op: 'count' }>;

/** `at` is the place of a condition among those of its sentence, counted from 0. */
export type Tree =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Tree[] }
  | { readonly kind: 'not'; readonly part: Tree }
  | { readonly kind: 'some' | 'every'; readonly list: string; readonly part: Tree }
  /** A count is a condition itself, and so is what it asks of each item. */
  | { readonly kind: 'count'; readonly at: number; readonly truth: CountIr; readonly part?: Tree }
  | { readonly kind: 'leaf'; readonly at: number; readonly truth: TruthIr };

export interface Condition {
  readonly at: number;
  readonly truth: TruthIr;
  readonly words: Bilingual;
}

export interface Planted {
  readonly tree: Tree;
  /** In the order of the file. */
  readonly conditions: readonly Condition[];
}

export function plant(truth: TruthIr): Planted {
  const conditions: Condition[] = [];
  const add = (of: TruthIr): number => {
    const at = conditions.length;
    conditions.push({ at, truth: of, words: wordsOf(of) });
    return at;
  };
  const grow = (of: TruthIr): Tree => {
    switch (of.op) {
      case 'all':
      case 'any':
        return { kind: of.op, parts: of.of.map(grow) };
      case 'not':
        return { kind: 'not', part: grow(of.of) };
      case 'some':
      case 'every':
        return { kind: of.op, list: of.list, part: grow(of.where) };
      case 'count': {
        const at = add(of);
        return { kind: 'count', at, truth: of, ...(of.where === undefined ? {} : { part: grow(of.where) }) };
      }
      case 'fact':
      case 'defined':
      case 'provision':
      case 'applies':
      case 'compare':
      case 'among':
      case 'offence':
        return { kind: 'leaf', at: add(of), truth: of };
    }
  };
  const tree = grow(truth);
  return { tree, conditions: conditions.map((each) => withEnd(each, conditions)) };
}

/** Both ends of a band are said in the same words; which one is meant has to be told. */
function withEnd(condition: Condition, all: readonly Condition[]): Condition {
  const { truth, words } = condition;
  if (truth.op !== 'compare') return condition;
  const other = all.find(
    (each) => each !== condition && each.truth.op === 'compare' && each.words.vi === words.vi,
  );
  if (other === undefined || other.truth.op !== 'compare' || other.truth.by === truth.by) return condition;
  const low = truth.by === 'over' || truth.by === 'atLeast';
  return {
    ...condition,
    words: {
      vi: `${words.vi} (${low ? 'đầu dưới' : 'đầu trên'})`,
      en: `${words.en} (${low ? 'lower end' : 'upper end'})`,
    },
  };
}
