/** What makes a record contradict itself, checked on what is known of it. */
import { checkAbsentWhen, checkNotTogether } from './constraints/facts.ts';
import type { Check } from './constraints/check.ts';
import { checkNoOverlap, checkOngoing, checkQuarters, checkUnique } from './constraints/items.ts';
import { checkBefore, checkNotAfter, checkNotOver } from './constraints/order.ts';
import type { Around, Dates } from './constraints/place.ts';
import type { Facts } from './facts.ts';
import type { ConstraintIr, SchemaIr } from './ir.ts';
import type { Problem } from './problem.ts';

export type { Dates } from './constraints/place.ts';

export type CheckConstraints = (facts: Facts) => Problem[];

/** All checks of a schema, made once for a board. */
export function createConstraints(schema: SchemaIr, dates: Dates): CheckConstraints {
  const checks = schema.constraints.map((constraint) => checkOf({ schema, dates }, constraint));
  return (facts) => {
    const problems: Problem[] = [];
    for (const check of checks) check(facts, problems);
    return problems;
  };
}

function checkOf(around: Around, constraint: ConstraintIr): Check {
  switch (constraint.kind) {
    case 'before':
      return checkBefore(around, constraint);
    case 'notAfter':
      return checkNotAfter(around, constraint);
    case 'notTogether':
      return checkNotTogether(around, constraint);
    case 'absentWhen':
      return checkAbsentWhen(around, constraint);
    case 'noOverlap':
      return checkNoOverlap(around, constraint);
    case 'unique':
      return checkUnique(around, constraint);
    case 'notOver':
      return checkNotOver(around, constraint);
    case 'ongoing':
      return checkOngoing(around, constraint);
    case 'quarters':
      return checkQuarters(around, constraint);
    case 'positive':
      // Speaks of a definition of the decision, which is evaluated with its provisions.
      return () => undefined;
  }
}
