/** Constraints on which facts go together. */
import type { ConstraintIr, SchemaIr } from '../ir.ts';
import { problemAt } from '../trail.ts';
import type { Check } from './check.ts';
import { conditionsOf, isKnown, joined } from './conditions.ts';
import { eachItem, locate, shownAt, valueOf } from './place.ts';

type Of<Kind extends ConstraintIr['kind']> = Extract<ConstraintIr, { kind: Kind }>;

export function checkNotTogether(schema: SchemaIr, constraint: Of<'notTogether'>): Check {
  const conditions = conditionsOf(schema, constraint.facts);
  const places = conditions.map(({ place }) => place);
  const each = eachItem(places);
  const params = { first: joined(conditions.slice(0, 1)), second: joined(conditions.slice(1)) };
  return (facts, dates, problems) =>
    each(facts, (item, index) => {
      if (!conditions.every(({ holds }) => holds(facts, item, dates))) return;
      problems.push(problemAt(shownAt(places.toReversed(), index), 'together', params));
    });
}

export function checkAbsentWhen(schema: SchemaIr, constraint: Of<'absentWhen'>): Check {
  const conditions = conditionsOf(schema, constraint.when);
  const fact = locate(schema, constraint.fact);
  const each = eachItem([fact, ...conditions.map(({ place }) => place)]);
  const params = { name: fact.names, because: joined(conditions) };
  return (facts, dates, problems) =>
    each(facts, (item, index) => {
      if (!isKnown(valueOf(fact, facts, item, dates))) return;
      if (!conditions.every(({ holds }) => holds(facts, item, dates))) return;
      problems.push(problemAt(shownAt([fact], index), 'notAbsent', params));
    });
}
