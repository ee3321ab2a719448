/** The provision that a case is about: the one whose words they are, or the first that uses the definition. */
import { insideOf } from '../coverage/amounts.ts';
import type { Amount } from '../coverage/amounts.ts';
import { provisionsOf } from '../coverage/sentences.ts';
import type { DecisionIr } from '../../runtime/ir.ts';

export function aboutOf(ir: DecisionIr, owner: string): string {
  const all = provisionsOf(ir.provisions);
  const [base = ''] = owner.split(':');
  if (all.some(({ id }) => id === owner)) return owner;
  const user = all.find(({ applies, rule }) =>
    [applies, rule].some((truth) => truth !== undefined && uses(ir, truth, base, new Set())),
  );
  return user?.id ?? all[0]?.id ?? '';
}

function uses(ir: DecisionIr, amount: Amount, id: string, asked: Set<string>): boolean {
  for (const part of insideOf(amount)) {
    if (part.op === 'offence' && part.in.includes(id)) return true;
    if (part.op !== 'defined') continue;
    if (part.id === id) return true;
    if (asked.has(part.id)) continue;
    asked.add(part.id);
    const definition = ir.definitions.find((each) => each.id === part.id);
    if (definition === undefined) continue;
    const { body } = definition;
    const bodies = 'choices' in body ? body.choices.map((choice) => choice.body) : [body];
    for (const { truth, quantity, choice } of bodies)
      for (const inner of [truth, quantity, choice])
        if (inner !== undefined && uses(ir, inner, id, asked)) return true;
  }
  return false;
}
