/** What a generated module knows of its decision: the predicates of its provisions, and the values they stand on. */
import type { Facts } from './facts.ts';
import { caseOf } from './per-case.ts';
import type { Case } from './per-case.ts';
import type { Situation } from './person.ts';
import type { Range } from './range.ts';
import type { Row } from './read-object.ts';
import type { Trail } from './trail.ts';
import type { Truth } from './truth.ts';

type About<Person, Value> = Readonly<Record<string, (c: Case<Person>) => Value>>;

/** All by id. A provision that has no rule is not among them, nor one that applies to everybody. */
export interface Module<Person> {
  /** Reads the keys of a record that is an object. */
  readonly read: (row: Row, trail: Trail) => Person;
  readonly holds: About<Person, Truth>;
  readonly applies: About<Person, Truth>;
  /** Definitions that speak of the person. */
  readonly truths: About<Person, Truth>;
  readonly quantities: About<Person, Range>;
}

/** What a module says of one case, for those who know no more than ids. */
export interface Judge {
  readonly holds: (id: string) => Truth;
  readonly applies: (id: string) => Truth;
  /** Undefined where the module has no such definition. */
  readonly truth: (id: string) => Truth | undefined;
  readonly quantity: (id: string) => Range | undefined;
}

/** The facts of a module are those of its schema: the module's types say so in its own words. */
export const inSchemaWords = <Person>(module: Module<Person>): Module<Facts> =>
  module as unknown as Module<Facts>;

export function createJudge({ holds, applies, truths, quantities }: Module<Facts>): (s: Situation) => Judge {
  const held = new Map(Object.entries(holds));
  const applied = new Map(Object.entries(applies));
  const truth = new Map(Object.entries(truths));
  const quantity = new Map(Object.entries(quantities));
  return (situation) => {
    const c = caseOf(situation);
    return {
      holds: (id) => held.get(id)?.(c) ?? 'yes',
      applies: (id) => applied.get(id)?.(c) ?? 'yes',
      truth: (id) => truth.get(id)?.(c),
      quantity: (id) => quantity.get(id)?.(c),
    };
  };
}
