/**
 * Who says what a decision means for a person: the interpreter, or a generated module. A question is put once, by
 * name; what comes back answers it for person after person.
 */
import { Interpreter } from './interpreter.ts';
import type { Decision } from './interpreter.ts';
import type { TruthIr } from './ir.ts';
import { NO_ITEM } from './person.ts';
import type { Situation } from './person.ts';
import type { Range } from './range.ts';
import type { Kleene } from './truth.ts';

/** `Case` is one person before one board, with whatever the engine keeps of them. */
export interface Engine<Case> {
  readonly open: (situation: Situation) => Case;
  readonly situation: (c: Case) => Situation;
  /** Whether what a provision says is so, whatever it applies to; and whether it applies. */
  readonly holds: (id: string) => (c: Case) => Kleene;
  readonly applies: (id: string) => (c: Case) => Kleene;
  /** Definitions that speak of the person. */
  readonly truth: (id: string) => (c: Case) => Kleene;
  readonly quantity: (id: string) => (c: Case) => Range;
  /** A condition that speaks of the person and has no name; its place in the decision tells it from others. */
  readonly condition: (condition: TruthIr, place: string) => (c: Case) => Kleene;
  /** Whether the dossier may contradict itself; where it may not, nobody has to look for what does. */
  readonly isDoubtful: (c: Case) => boolean;
  /** For those who look into every condition: why, and what is missing. */
  readonly interpreter: (c: Case) => Interpreter;
}

export const interpreting = (decision: Decision): Engine<Interpreter> => ({
  open: (situation) => new Interpreter(decision, situation),
  situation: ({ situation }) => situation,
  holds: (id) => (interpreter) => interpreter.holds(id),
  applies: (id) => (interpreter) => interpreter.applies(id),
  truth: (id) => (interpreter) => interpreter.isDefined(id, NO_ITEM),
  quantity: (id) => (interpreter) => interpreter.quantityOf(id, NO_ITEM),
  condition: (condition) => (interpreter) => interpreter.truth(condition, NO_ITEM),
  isDoubtful: () => true,
  interpreter: (interpreter) => interpreter,
});
