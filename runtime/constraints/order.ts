/** Constraints between two quantities: one date before another, one length within another. */
import type { ConstraintIr, SchemaIr } from '../ir.ts';
import { isAtLeast, isOver } from '../range.ts';
import { problemAt } from '../trail.ts';
import type { Check } from './check.ts';
import { eachItem, locate, rangeOf, shownAt } from './place.ts';

type Of<Kind extends ConstraintIr['kind']> = Extract<ConstraintIr, { kind: Kind }>;

export function checkBefore(schema: SchemaIr, constraint: Of<'before'>): Check {
  const first = locate(schema, constraint.first);
  const then = locate(schema, constraint.then);
  const each = eachItem([first, then]);
  return (facts, dates, problems) =>
    each(facts, (item, index) => {
      if (isAtLeast(rangeOf(first, facts, item, dates), rangeOf(then, facts, item, dates)) !== 'yes') return;
      problems.push(
        problemAt(shownAt([first, then], index), 'notBefore', { first: first.names, second: then.names }),
      );
    });
}

export function checkNotAfter(schema: SchemaIr, constraint: Of<'notAfter'>): Check {
  const first = locate(schema, constraint.first);
  const then = locate(schema, constraint.then);
  const each = eachItem([first, then]);
  return (facts, dates, problems) =>
    each(facts, (item, index) => {
      if (isOver(rangeOf(first, facts, item, dates), rangeOf(then, facts, item, dates)) !== 'yes') return;
      problems.push(
        problemAt(shownAt([first, then], index), 'after', { first: first.names, second: then.names }),
      );
    });
}

/** `life` is no length that could be over another: whether it may stand here is for `notTogether` to say. */
export function checkNotOver(schema: SchemaIr, constraint: Of<'notOver'>): Check {
  const fact = locate(schema, constraint.fact);
  const most = locate(schema, constraint.most);
  const each = eachItem([fact, most]);
  return (facts, dates, problems) =>
    each(facts, (item, index) => {
      const length = rangeOf(fact, facts, item, dates);
      if (length.low === Infinity || isOver(length, rangeOf(most, facts, item, dates)) !== 'yes') return;
      problems.push(
        problemAt(shownAt([fact, most], index), 'overMost', { name: fact.names, most: most.names }),
      );
    });
}
