/**
 * Who says what a decision means for a person: the interpreter, or a generated module. A question is put once, by
 * name; what comes back answers it for person after person.
 */
import type { Meaning } from './asked.ts';
import type { Decision } from './decision.ts';
import { createFailed } from './failed.ts';
import { Interpreter } from './interpreter.ts';
import { meaningsOf } from './meaning.ts';
import { NO_ITEM } from './person.ts';
import type { Situation } from './person.ts';
import type { Range } from './range.ts';
import type { Kleene } from './truth.ts';

/** `Case` is one person before one board, with whatever the engine keeps of them. */
export interface Engine<Case> {
  readonly open: (situation: Situation) => Case;
  /** Whether what a provision says is so, whatever it applies to; and whether it applies. */
  readonly holds: (id: string) => (c: Case) => Kleene;
  readonly applies: (id: string) => (c: Case) => Kleene;
  /** A definition that speaks of the person. */
  readonly quantity: (id: string) => (c: Case) => Range;
  /** The smallest provisions that certainly fail, of who is considered and not proposed; in the act's order. */
  readonly failed: (c: Case) => readonly string[];
  /** Whether the dossier may contradict itself; where it may not, nobody has to look for what does. */
  readonly isDoubtful: (c: Case) => boolean;
  /** For those who look into every condition: why, and what is missing. */
  readonly interpreter: (c: Case) => Interpreter;
}

export function interpreting(decision: Decision): Engine<Interpreter> {
  const means = meaningsOf(decision);
  const ofPerson =
    <Value>(meaning: Meaning<Value>) =>
    (interpreter: Interpreter): Value =>
      meaning(interpreter, NO_ITEM);
  return {
    open: (situation) => new Interpreter(decision, situation),
    holds: (id) => ofPerson(means.holds(id)),
    applies: (id) => ofPerson(means.applies(id)),
    quantity: (id) => ofPerson(means.quantityOf(id)),
    failed: createFailed(decision),
    isDoubtful: () => true,
    interpreter: (interpreter) => interpreter,
  };
}
