/** What a generated module knows of its decision: the predicates of its provisions, and the values they stand on. */
import type { Engine } from './engine.ts';
import type { Facts } from './facts.ts';
import { Interpreter } from './interpreter.ts';
import type { Decision } from './interpreter.ts';
import { caseOf } from './per-case.ts';
import type { Case } from './per-case.ts';
import type { Range } from './range.ts';
import type { Row } from './read-object.ts';
import type { Trail } from './trail.ts';
import { YES } from './truth.ts';
import type { Kleene } from './truth.ts';

type About<Person, Value> = Readonly<Record<string, (c: Case<Person>) => Value>>;

/** All by id. A provision that has no rule is not among them, nor one that applies to everybody. */
export interface Module<Person> {
  /** Reads the keys of a record that is an object. */
  readonly read: (row: Row, trail: Trail) => Person;
  readonly holds: About<Person, Kleene>;
  readonly applies: About<Person, Kleene>;
  /** Definitions that speak of the person. */
  readonly truths: About<Person, Kleene>;
  readonly quantities: About<Person, Range>;
  /** Conditions without a name, by their place: of what fails, they tell which part does. */
  readonly conditions: About<Person, Kleene>;
  /** Whether the dossier may contradict itself. */
  readonly isDoubtful: (c: Case<Person>) => boolean;
}

/** What a module says of one case, for those who know no more than ids. */
export interface Judge {
  readonly holds: (id: string) => Kleene;
  readonly applies: (id: string) => Kleene;
  /** Undefined where the module has no such definition. */
  readonly truth: (id: string) => Kleene | undefined;
  readonly quantity: (id: string) => Range | undefined;
}

/** The facts of a module are those of its schema: the module's types say so in its own words. */
export const inSchemaWords = <Person>(module: Module<Person>): Module<Facts> =>
  module as unknown as Module<Facts>;

/** A module as an engine: what has a name is asked of it, and what lies inside is interpreted. */
export function moduleEngine(
  decision: Decision,
  { holds, applies, truths, quantities, conditions, isDoubtful }: Module<Facts>,
): Engine<Case<Facts>> {
  const held = new Map(Object.entries(holds));
  const applied = new Map(Object.entries(applies));
  const truth = new Map(Object.entries(truths));
  const quantity = new Map(Object.entries(quantities));
  const condition = new Map(Object.entries(conditions));
  const judgeOf = (c: Case<Facts>): Judge => ({
    holds: (id) => held.get(id)?.(c) ?? YES,
    applies: (id) => applied.get(id)?.(c) ?? YES,
    truth: (id) => truth.get(id)?.(c),
    quantity: (id) => quantity.get(id)?.(c),
  });
  return {
    open: caseOf,
    isDoubtful,
    situation: (c) => c,
    holds: (id) => held.get(id) ?? always,
    applies: (id) => applied.get(id) ?? always,
    truth: (id) => found(truth, id),
    quantity: (id) => found(quantity, id),
    condition: (_condition, place) => found(condition, place),
    interpreter: (c) => new Interpreter(decision, c, judgeOf(c)),
  };
}

const always = (): Kleene => YES;

/** Module and data are of one making. */
function found<Value>(table: ReadonlyMap<string, Value>, name: string): Value {
  const value = table.get(name);
  if (value === undefined) throw new Error(`the module does not say ${name}`);
  return value;
}
