/** Constraints between two quantities: one date before another, one length within another. */
import type { ConstraintIr } from '../ir.ts';
import { isAtLeast, isOver, lowOf } from '../range.ts';
import { problemAt } from '../trail.ts';
import { YES } from '../truth.ts';
import type { Check } from './check.ts';
import { eachItem, locate, rangeOf, shownAt } from './place.ts';
import type { Around } from './place.ts';

type Of<Kind extends ConstraintIr['kind']> = Extract<ConstraintIr, { kind: Kind }>;

export function checkBefore(around: Around, constraint: Of<'before'>): Check {
  const first = locate(around, constraint.first);
  const then = locate(around, constraint.then);
  const [one, other] = [rangeOf(first), rangeOf(then)];
  const each = eachItem([first, then]);
  return (facts, problems) =>
    each(facts, (item, index) => {
      if (isAtLeast(one(facts, item), other(facts, item)) !== YES) return;
      problems.push(
        problemAt(shownAt([first, then], index), 'notBefore', { first: first.names, second: then.names }),
      );
    });
}

export function checkNotAfter(around: Around, constraint: Of<'notAfter'>): Check {
  const first = locate(around, constraint.first);
  const then = locate(around, constraint.then);
  const [one, other] = [rangeOf(first), rangeOf(then)];
  const each = eachItem([first, then]);
  return (facts, problems) =>
    each(facts, (item, index) => {
      if (isOver(one(facts, item), other(facts, item)) !== YES) return;
      problems.push(
        problemAt(shownAt([first, then], index), 'after', { first: first.names, second: then.names }),
      );
    });
}

/** `life` is no length that could be over another: whether it may stand here is for `notTogether` to say. */
export function checkNotOver(around: Around, constraint: Of<'notOver'>): Check {
  const fact = locate(around, constraint.fact);
  const most = locate(around, constraint.most);
  const [one, other] = [rangeOf(fact), rangeOf(most)];
  const each = eachItem([fact, most]);
  return (facts, problems) =>
    each(facts, (item, index) => {
      const length = one(facts, item);
      if (lowOf(length) === Infinity || isOver(length, other(facts, item)) !== YES) return;
      problems.push(
        problemAt(shownAt([fact, most], index), 'overMost', { name: fact.names, most: most.names }),
      );
    });
}
