/** What a generated module knows of its decision: the predicates of its provisions, and the values they stand on. */
import type { Engine } from './engine.ts';
import type { Facts } from './facts.ts';
import { Interpreter } from './interpreter.ts';
import type { Decision } from './decision.ts';
import type { Judge } from './asked.ts';
import type { Situation } from './person.ts';
import type { Range } from './range.ts';
import type { Row } from './read-object.ts';
import type { Trail } from './trail.ts';
import { YES } from './truth.ts';
import type { Kleene } from './truth.ts';

type About<Case, Value> = Readonly<Record<string, (c: Case) => Value>>;

/** `Case` is a person before a board with all that is worked out of them; what is asked by id is only looked up. */
export interface Module<Person, Case extends Situation<Person>> {
  /** Reads the keys of a record that is an object. */
  readonly read: (row: Row, trail: Trail) => Person;
  readonly open: (situation: Situation<Person>) => Case;
  /** A provision that has no rule is not among them, nor, below, one that applies to everybody. */
  readonly holds: About<Case, Kleene>;
  readonly applies: About<Case, Kleene>;
  /** Definitions that speak of the person. */
  readonly truths: About<Case, Kleene>;
  readonly quantities: About<Case, Range>;
  /** The smallest provisions that certainly fail. */
  readonly failed: (c: Case) => readonly string[];
  /** Whether the dossier may contradict itself. */
  readonly isDoubtful: (c: Case) => boolean;
}

/** The facts of a module are those of its schema: the module's types say so in its own words. */
export const inSchemaWords = <Person, Case extends Situation<Person>>(
  module: Module<Person, Case>,
): Module<Facts, Situation> => module as unknown as Module<Facts, Situation>;

/** A module as an engine: what has a name is asked of it, and what lies inside is interpreted. */
export function moduleEngine<Case extends Situation>(
  decision: Decision,
  { open, holds, applies, truths, quantities, failed, isDoubtful }: Module<Facts, Case>,
): Engine<Case> {
  const held = new Map(Object.entries(holds));
  const applied = new Map(Object.entries(applies));
  const truth = new Map(Object.entries(truths));
  const quantity = new Map(Object.entries(quantities));
  const judgeOf = (c: Case): Judge => ({
    holds: (id) => held.get(id)?.(c) ?? YES,
    applies: (id) => applied.get(id)?.(c) ?? YES,
    truth: (id) => truth.get(id)?.(c),
    quantity: (id) => quantity.get(id)?.(c),
  });
  return {
    open,
    isDoubtful,
    holds: (id) => held.get(id) ?? always,
    applies: (id) => applied.get(id) ?? always,
    quantity: (id) => found(quantity, id),
    failed,
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
