/** All that a definition may stand for: one body, or one for each of its readings. */
import type { BodyIr } from '../../runtime/ir.ts';
import type { TypedDecision, TypedDefinition } from '../resolve/typed.ts';

const known = new WeakMap<TypedDecision, ReadonlyMap<string, TypedDefinition>>();

export function definitionOf(id: string, decision: TypedDecision): TypedDefinition | undefined {
  let byId = known.get(decision);
  if (byId === undefined) {
    byId = new Map(decision.definitions.map((definition) => [definition.id, definition]));
    known.set(decision, byId);
  }
  return byId.get(id);
}

export function bodiesOf(id: string, decision: TypedDecision): readonly BodyIr[] {
  const body = definitionOf(id, decision)?.body;
  if (body === undefined) return [];
  return 'choices' in body ? body.choices.map((choice) => choice.body) : [body];
}
