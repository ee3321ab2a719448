/** The parts of a decision by id. */
import type { BodyIr, ChoiceIr, DecisionIr, DefinitionIr, ListIr, ProvisionIr } from './ir.ts';
import { offences } from './offence.ts';
import type { Offences } from './offence.ts';
import type { Situation } from './person.ts';

export interface Decision {
  readonly ir: DecisionIr;
  readonly definitions: ReadonlyMap<string, DefinitionIr>;
  /** In the act's order. */
  readonly provisions: ReadonlyMap<string, ProvisionIr>;
  readonly lists: ReadonlyMap<string, ListIr>;
  readonly offences: ReadonlyMap<string, Offences>;
}

export function openDecision(ir: DecisionIr): Decision {
  const provisions = new Map<string, ProvisionIr>();
  const visit = (provision: ProvisionIr): void => {
    provisions.set(provision.id, provision);
    provision.children.forEach(visit);
  };
  ir.provisions.forEach(visit);
  return {
    ir,
    provisions,
    definitions: new Map(ir.definitions.map((definition) => [definition.id, definition])),
    lists: new Map(ir.schema.entries.flatMap((entry) => (entry.list ? [[entry.key, entry]] : []))),
    offences: new Map(Object.entries(ir.offences).map(([id, { members }]) => [id, offences(...members)])),
  };
}

/** The reading of a definition that a situation takes; undefined where there is only one. */
export function readingOf({ body }: DefinitionIr, { readings }: Situation): ChoiceIr | undefined {
  if (!('choices' in body)) return undefined;
  const wanted = Object.hasOwn(readings, body.code) ? readings[body.code] : undefined;
  return body.choices.find(({ id }) => id === wanted) ?? body.choices[body.chosen];
}

/** What a definition says, under the readings of a situation. */
export const bodyOf = (definition: DefinitionIr, situation: Situation): BodyIr =>
  'choices' in definition.body ? (readingOf(definition, situation)?.body ?? {}) : definition.body;
