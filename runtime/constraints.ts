/** What makes a record contradict itself, checked on what is known of it. */
import { checkAbsentWhen, checkNotTogether } from './constraints/facts.ts';
import type { Check } from './constraints/check.ts';
import { checkNoOverlap, checkOngoing, checkQuarters, checkUnique } from './constraints/items.ts';
import { checkBefore, checkNotAfter, checkNotOver } from './constraints/order.ts';
import type { Dates } from './constraints/place.ts';
import type { Facts } from './facts.ts';
import type { ConstraintIr, SchemaIr } from './ir.ts';
import type { Problem } from './problem.ts';

export type { Dates } from './constraints/place.ts';

export type CheckConstraints = (facts: Facts, dates: Dates) => Problem[];

/** All checks of a schema, made once. */
export function createConstraints(schema: SchemaIr): CheckConstraints {
  const checks = schema.constraints.map((constraint) => checkOf(schema, constraint));
  return (facts, dates) => {
    const problems: Problem[] = [];
    for (const check of checks) check(facts, dates, problems);
    return problems;
  };
}

function checkOf(schema: SchemaIr, constraint: ConstraintIr): Check {
  switch (constraint.kind) {
    case 'before':
      return checkBefore(schema, constraint);
    case 'notAfter':
      return checkNotAfter(schema, constraint);
    case 'notTogether':
      return checkNotTogether(schema, constraint);
    case 'absentWhen':
      return checkAbsentWhen(schema, constraint);
    case 'noOverlap':
      return checkNoOverlap(schema, constraint);
    case 'unique':
      return checkUnique(schema, constraint);
    case 'notOver':
      return checkNotOver(schema, constraint);
    case 'ongoing':
      return checkOngoing(schema, constraint);
    case 'quarters':
      return checkQuarters(schema, constraint);
    case 'positive':
      // Speaks of a definition of the decision, which is evaluated with its provisions.
      return () => undefined;
  }
}
