/** The conditions without a name that a module is asked for when something fails, by their places. */
import type { Engine } from '../../runtime/engine.ts';
import { createFailed } from '../../runtime/failed.ts';
import { openDecision } from '../../runtime/decision.ts';
import type { DecisionIr, TruthIr } from '../../runtime/ir.ts';

/** Nobody is decided on here: it is only listened to what will be asked. */
export function toldConditions(ir: DecisionIr): ReadonlyMap<string, TruthIr> {
  const asked = new Map<string, TruthIr>();
  const silent = (): never => {
    throw new Error('nobody is asked yet');
  };
  const listening: Engine<never> = {
    open: silent,
    situation: silent,
    holds: () => silent,
    applies: () => silent,
    truth: () => silent,
    quantity: () => silent,
    interpreter: silent,
    isDoubtful: silent,
    condition: (condition, place) => {
      asked.set(place, condition);
      return silent;
    },
  };
  createFailed(openDecision(ir), listening);
  return asked;
}
