/** Constraints on which facts go together. */
import type { ConstraintIr } from '../ir.ts';
import { problemAt } from '../trail.ts';
import type { Check } from './check.ts';
import { conditionsOf, isKnown, joined } from './conditions.ts';
import { eachItem, locate, shownAt, valueOf } from './place.ts';
import type { Around } from './place.ts';

type Of<Kind extends ConstraintIr['kind']> = Extract<ConstraintIr, { kind: Kind }>;

export function checkNotTogether(around: Around, constraint: Of<'notTogether'>): Check {
  const conditions = conditionsOf(around, constraint.facts);
  const places = conditions.map(({ place }) => place);
  const each = eachItem(places);
  const params = { first: joined(conditions.slice(0, 1)), second: joined(conditions.slice(1)) };
  return (facts, problems) =>
    each(facts, (item, index) => {
      if (!conditions.every(({ holds }) => holds(facts, item))) return;
      problems.push(problemAt(shownAt(places.toReversed(), index), 'together', params));
    });
}

export function checkAbsentWhen(around: Around, constraint: Of<'absentWhen'>): Check {
  const conditions = conditionsOf(around, constraint.when);
  const fact = locate(around, constraint.fact);
  const value = valueOf(fact);
  const each = eachItem([fact, ...conditions.map(({ place }) => place)]);
  const params = { name: fact.names, because: joined(conditions) };
  return (facts, problems) =>
    each(facts, (item, index) => {
      if (!isKnown(fact, value(facts, item))) return;
      if (!conditions.every(({ holds }) => holds(facts, item))) return;
      problems.push(problemAt(shownAt([fact], index), 'notAbsent', params));
    });
}
