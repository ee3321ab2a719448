/** What a decision really uses: a small decision does not carry all that its shared definitions could say. */
import type { DecisionIr, DefinitionIr, OffenceSetIr } from '../runtime/ir.ts';
import { eachOperation } from './operations.ts';

interface Used {
  readonly definitions: Set<string>;
  readonly offences: Set<string>;
}

/** Leaves out definitions and sets of offences that no provision, property or constraint leads to. */
export function onlyReachable(ir: DecisionIr): DecisionIr {
  const positive = ir.schema.constraints.flatMap((each) =>
    each.kind === 'positive' ? [each.definition] : [],
  );
  return keep(ir, reached(ir, [ir.provisions, ir.assertions], positive));
}

/** What the provisions alone lead to: all that a generated module has predicates for. */
export const onlyForProvisions = (ir: DecisionIr): DecisionIr => keep(ir, reached(ir, [ir.provisions], []));

function keep(ir: DecisionIr, used: Used): DecisionIr {
  const kept = ({ id }: DefinitionIr): boolean => used.definitions.has(id);
  const offences = Object.entries(ir.offences).filter(([id]: [string, OffenceSetIr]) =>
    used.offences.has(id),
  );
  return { ...ir, definitions: ir.definitions.filter(kept), offences: Object.fromEntries(offences) };
}

function reached(ir: DecisionIr, parts: unknown, definitions: readonly string[]): Used {
  const used: Used = { definitions: new Set(), offences: new Set() };
  const byId = new Map(ir.definitions.map((definition) => [definition.id, definition]));
  const follow = (id: string): void => {
    if (used.definitions.has(id)) return;
    used.definitions.add(id);
    note(byId.get(id)?.body);
  };
  const note = (part: unknown): void =>
    eachOperation(part, (operation) => {
      if (operation.op === 'defined') follow(operation.id);
      if (operation.op === 'offence') for (const id of operation.in) used.offences.add(id);
    });
  note(parts);
  definitions.forEach(follow);
  return used;
}
