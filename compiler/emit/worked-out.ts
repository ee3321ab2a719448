/** What a module works out of a person: every definition that speaks of them, and every provision. */
import type { DecisionIr, DefinitionKind, ProvisionIr } from '../../runtime/ir.ts';
import { eachOperation } from '../operations.ts';
import type { CodeNames } from './names.ts';

/** A value that stands with the person under the name of the function that works it out. */
export interface WorkedOut {
  readonly name: string;
  readonly kind: DefinitionKind;
}

interface Node {
  /** Of an item, nothing stands with the person; what it asks for does. */
  readonly value?: WorkedOut;
  readonly says: unknown;
}

/** In an order in which each only needs those before it. That there is one, the check for circles says. */
export function workedOut(ir: DecisionIr, names: CodeNames): readonly WorkedOut[] {
  const nodes = nodesOf(ir, names);
  const inOrder: WorkedOut[] = [];
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const node = nodes.get(key);
    if (node === undefined || seen.has(key)) return;
    seen.add(key);
    eachOperation(node.says, ({ op, id }) => {
      if (op === 'defined') visit(`defined ${id}`);
      if (op === 'provision' || op === 'applies') visit(`applies ${id}`);
      if (op === 'provision') visit(`holds ${id}`);
    });
    if (node.value !== undefined) inOrder.push(node.value);
  };
  for (const key of nodes.keys()) visit(key);
  return inOrder;
}

function nodesOf(ir: DecisionIr, names: CodeNames): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { id, item, kind, body } of ir.definitions) {
    const value = { name: names.definition(id), kind };
    nodes.set(`defined ${id}`, { says: body, ...(item === undefined ? { value } : {}) });
  }
  const visit = ({ id, applies, rule, children }: ProvisionIr): void => {
    if (applies !== undefined)
      nodes.set(`applies ${id}`, { says: applies, value: { name: names.applies(id), kind: 'truth' } });
    if (rule !== undefined)
      nodes.set(`holds ${id}`, { says: rule, value: { name: names.provision(id), kind: 'truth' } });
    children.forEach(visit);
  };
  ir.provisions.forEach(visit);
  return nodes;
}
