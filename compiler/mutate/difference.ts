/**
 * Where two versions of the files differ: the smallest clause that holds the whole difference. A change builds only
 * the way to itself anew, so everything else is the very same object in both.
 */
import { clauseOf } from './clause.ts';
import type { Clause } from './clause.ts';

export type Difference =
  | { readonly kind: 'changed'; readonly before: readonly Clause[]; readonly after: readonly Clause[] }
  | { readonly kind: 'dropped'; readonly what: Clause };

interface Pair {
  readonly before: object;
  readonly after: object;
}

export function innermostDifference(before: object, after: object): Difference {
  const way = wayTo({ before, after });
  const last = way.at(-1) ?? { before, after };
  const lost = lostIn(last);
  if (lost !== undefined) return { kind: 'dropped', what: lost };
  if (Array.isArray(last.before) && Array.isArray(last.after)) {
    const changed = pairsIn(last).map((pair) => clausesOf(pair));
    if (changed.every((pair) => pair !== undefined) && changed.length > 0)
      return {
        kind: 'changed',
        before: changed.map((pair) => pair.before),
        after: changed.map((pair) => pair.after),
      };
  }
  const clauses = way.map(clausesOf).filter((pair) => pair !== undefined);
  // An amount in a definition is said whole; one in a condition, with its condition.
  const inner = clauses.findLast((pair) => pair.before.is !== 'value' && pair.before.is !== 'provision');
  const found = inner ?? clauses.find((pair) => pair.before.is === 'value');
  return found === undefined
    ? { kind: 'changed', before: [], after: [] }
    : { kind: 'changed', before: [found.before], after: [found.after] };
}

function clausesOf({ before, after }: Pair): { readonly before: Clause; readonly after: Clause } | undefined {
  const [one, other] = [clauseOf(before), clauseOf(after)];
  return one === undefined || one.is !== other?.is ? undefined : { before: one, after: other };
}

function wayTo(pair: Pair): readonly Pair[] {
  const inner = pairsIn(pair);
  const [only] = inner;
  return only === undefined || inner.length > 1 || lostIn(pair) !== undefined
    ? [pair]
    : [pair, ...wayTo(only)];
}

/** The parts that are not the same object on both sides; none where anything else differs. */
function pairsIn({ before, after }: Pair): readonly Pair[] {
  const [ones, others] = [Object.entries(before), new Map(Object.entries(after))];
  if (Array.isArray(before) && ones.length !== others.size) return [];
  const pairs: Pair[] = [];
  for (const [key, one] of ones as readonly (readonly [string, unknown])[]) {
    const other: unknown = others.get(key);
    if (one === other) continue;
    if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
    pairs.push({ before: one, after: other });
  }
  return pairs;
}

/** What stands on the first side only: a member of a list, or an exception. */
function lostIn({ before, after }: Pair): Clause | undefined {
  if (Array.isArray(before) && Array.isArray(after) && after.length === before.length - 1) {
    const members: readonly unknown[] = before;
    const rest: readonly unknown[] = after;
    const at = members.findIndex((member, index) => member !== rest[index]);
    const lost = members[at];
    const others = members.filter((_, index) => index !== at);
    const plain = others.every((member, index) => member === rest[index]);
    return plain && typeof lost === 'object' && lost !== null ? clauseOf(lost) : undefined;
  }
  if ('items' in before && Array.isArray(before.items) && 'items' in after && Array.isArray(after.items))
    return lostIn({ before: before.items, after: after.items });
  if ('exception' in before && !('exception' in after) && typeof before.exception === 'object')
    return before.exception === null ? undefined : clauseOf(before.exception);
  return undefined;
}
