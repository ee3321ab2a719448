/**
 * Whether all of several formulas can hold at once: alternatives are tried one after the other, and given up as soon
 * as one place has no value left. What takes too many tries counts as possible, so that nothing is claimed of it.
 */
import type { Formula } from './formula.ts';
import { common, isNone, without } from './stretches.ts';
import type { Stretches } from './stretches.ts';

const MOST_TRIES = 2000;

type Any = Extract<Formula, { is: 'all' | 'any' }>;
type Known = Map<string, Stretches>;

export function possible(formulas: readonly Formula[], universeOf: (key: string) => Stretches): boolean {
  let tries = 0;
  const at = (known: Known, key: string): Stretches => known.get(key) ?? universeOf(key);

  /** Undefined where a place has no value left; else the alternatives that are still to be chosen from. */
  const settle = (formulas: readonly Formula[], known: Known): readonly Any[] | undefined => {
    const open: Any[] = [];
    const stack = [...formulas];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (next.is === 'test') {
        const left = common(at(known, next.key), next.holds);
        if (isNone(left)) return undefined;
        known.set(next.key, left);
      } else if (next.is === 'all') stack.push(...next.of);
      else open.push(next);
    }
    return open;
  };

  /** What an alternative still offers once something is known; undefined where it is met anyway. */
  const offers = ({ of }: Any, known: Known): readonly Formula[] | undefined => {
    const left: Formula[] = [];
    for (const one of of) {
      if (one.is !== 'test') {
        if (one.is === 'all' && one.of.length === 0) return undefined;
        left.push(one);
        continue;
      }
      const before = at(known, one.key);
      if (isNone(common(before, one.holds))) continue;
      if (isNone(without(before, one.holds))) return undefined;
      left.push(one);
    }
    return left;
  };

  const search = (formulas: readonly Formula[], known: Known): boolean => {
    tries += 1;
    if (tries > MOST_TRIES) return true;
    let open = settle(formulas, known);
    for (;;) {
      if (open === undefined) return false;
      const forced: Formula[] = [];
      const still: { any: Any; left: readonly Formula[] }[] = [];
      for (const any of open) {
        const left = offers(any, known);
        if (left === undefined) continue;
        const [only] = left;
        if (only === undefined) return false;
        if (left.length === 1) forced.push(only);
        else still.push({ any, left });
      }
      if (forced.length === 0) return branch(still, known);
      const more = settle(forced, known);
      open = more === undefined ? undefined : [...more, ...still.map(({ any }) => any)];
    }
  };

  const branch = (still: readonly { any: Any; left: readonly Formula[] }[], known: Known): boolean => {
    const [smallest] = still.toSorted((one, other) => one.left.length - other.left.length);
    if (smallest === undefined) return true;
    const rest = still.filter((each) => each !== smallest).map(({ any }) => any);
    return smallest.left.some((choice) => search([choice, ...rest], new Map(known)));
  };

  return search(formulas, new Map());
}
