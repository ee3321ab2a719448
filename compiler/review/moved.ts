/**
 * Whether another reading changes anything about a person. A reading enters a decision through its definition alone:
 * where that comes to the same value, so does everything built on it, and nothing needs to be decided again.
 */
import { bodyOf } from '../../runtime/decision.ts';
import type { Interpreter } from '../../runtime/interpreter.ts';
import type { BodyIr } from '../../runtime/ir.ts';
import type { Scope } from '../../runtime/person.ts';
import { boundsOf } from '../../runtime/range.ts';
import type { OpenDefinition } from './readings.ts';

export function isMoved(interpreter: Interpreter, definition: OpenDefinition, other: BodyIr): boolean {
  const taken = bodyOf(definition, interpreter.situation);
  return scopesOf(interpreter, definition).some((scope) => !sameValue(interpreter, taken, other, scope));
}

/** What is said of the items of a list is looked at for each of them; of a list that is unknown nothing is asked. */
function scopesOf(interpreter: Interpreter, { item }: OpenDefinition): readonly Scope[] {
  return item === undefined ? [{}] : (interpreter.items(item) ?? []).map((each) => ({ [item]: each }));
}

function sameValue(interpreter: Interpreter, one: BodyIr, other: BodyIr, scope: Scope): boolean {
  if (one.truth !== undefined && other.truth !== undefined)
    return interpreter.truth(one.truth, scope) === interpreter.truth(other.truth, scope);
  if (one.quantity !== undefined && other.quantity !== undefined) {
    const [left, right] = [
      boundsOf(interpreter.quantity(one.quantity, scope)),
      boundsOf(interpreter.quantity(other.quantity, scope)),
    ];
    return left.low === right.low && left.high === right.high && left.over === right.over;
  }
  if (one.choice !== undefined && other.choice !== undefined)
    return (
      JSON.stringify(interpreter.choice(one.choice, scope)) ===
      JSON.stringify(interpreter.choice(other.choice, scope))
    );
  return false;
}
