/** What the end and the beginning of a sentence look like: there two sentences that are put side by side could run together. */
import type { Called, Cond, Test, Val } from './model.ts';

/** Its last words stand in a list of bullets: nothing may follow on the line. */
export function endsInBullets(cond: Cond): boolean {
  switch (cond.c) {
    case 'bullets':
      return true;
    case 'chain':
      return cond.items.some(endsInBullets);
    case 'not':
    case 'where':
    case 'every':
      return endsInBullets(cond.of);
    case 'count':
      return cond.where !== undefined && endsInBullets(cond.where);
    case 'group':
    case 'refs':
    case 'below':
    case 'convicted':
    case 'compare':
    case 'flag':
      return false;
  }
}

/** After `mà` without brackets, what follows could still be said of the item. */
export function endsOpen(cond: Cond): boolean {
  const open = (inner: Cond): boolean => inner.c !== 'group' && inner.c !== 'bullets';
  switch (cond.c) {
    case 'not':
      return endsOpen(cond.of);
    case 'where':
    case 'every':
      return open(cond.of);
    case 'count':
      return cond.where !== undefined && open(cond.where);
    default:
      return false;
  }
}

/** Ends in a series of values or offences: `hoặc` and a text, a number or a date would be one more of them. */
export function endsInSeries(cond: Cond): boolean {
  switch (cond.c) {
    case 'not':
    case 'where':
    case 'every':
      return endsInSeries(cond.of);
    case 'count':
      return cond.where !== undefined && endsInSeries(cond.where);
    case 'compare':
      return cond.test.t !== 'band';
    case 'convicted':
    case 'refs':
      return true;
    default:
      return false;
  }
}

/** Says more than one alternative without a bracket. */
export const hasAlternatives = (cond: Cond): boolean =>
  (cond.c === 'compare' && countOf(cond.test) > 1) || (cond.c === 'convicted' && cond.sets.length > 1);

const countOf = (test: Test): number =>
  test.t === 'is' ? test.values.length : test.t === 'in' ? test.sets.length : 1;

/** Begins with something that a series before it would take for its own. */
export function beginsLikeAMember(cond: Cond): boolean {
  if (cond.c === 'flag') return risky(cond.name);
  if (cond.c === 'chain') return cond.items.slice(0, 1).some(beginsLikeAMember);
  if (cond.c !== 'compare') return false;
  const first = firstOf(cond.left);
  return first.v === 'name' ? risky(first.name) : ['amount', 'date', 'yesNo', 'fraction'].includes(first.v);
}

const risky = (name: Called): boolean => name.quoted === true;

export function firstOf(value: Val): Val {
  if (value.v === 'sum') return firstOf(value.first);
  return value.v === 'limited' ? firstOf(value.of) : value;
}
