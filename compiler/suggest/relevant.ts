/** What an owner's words hang on, by way of whatever they use: only that is worth changing in a person. */
import { insideOf } from '../coverage/amounts.ts';
import type { Amount } from '../coverage/amounts.ts';
import { provisionsOf } from '../coverage/sentences.ts';
import type { DecisionIr, FactRef, TruthIr } from '../../runtime/ir.ts';

export type Compare = Extract<TruthIr, { readonly op: 'compare' }>;

export interface Relevant {
  /** `:sentence.term`, `convictions:term` */
  readonly facts: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  /** Amounts that the words name, by what they measure. */
  readonly amounts: ReadonlyMap<string, ReadonlySet<number>>;
  readonly compares: readonly Compare[];
  /** As `2015/173:act`. */
  readonly offences: readonly string[];
}

export const factKey = ({ list = '', key }: FactRef): string => `${list}:${key}`;

/** Everything that the decision looks at. */
export const EVERYTHING = '';

/** `owner` is a provision, a definition with or without its reading, a list of offences, or everything. */
export function relevantTo(ir: DecisionIr, owner: string): Relevant {
  const facts = new Set<string>();
  const lists = new Set<string>();
  const amounts = new Map<string, Set<number>>();
  const compares = new Set<Compare>();
  const offences = new Set<string>();
  const provisions = new Map(provisionsOf(ir.provisions).map((each) => [each.id, each]));
  const definitions = new Map(ir.definitions.map((each) => [each.id, each]));
  const seen = new Set<string>();

  const addOffences = (id: string): void => {
    for (const member of ir.offences[id]?.members ?? []) offences.add(member);
  };
  const provision = (id: string): void => {
    if (seen.has(`provision ${id}`)) return;
    seen.add(`provision ${id}`);
    const { applies, rule } = provisions.get(id) ?? {};
    for (const truth of [applies, rule]) if (truth !== undefined) follow(truth);
  };
  const definition = (id: string): void => {
    const found = definitions.get(id);
    if (found === undefined || seen.has(id)) return;
    seen.add(id);
    if (found.item !== undefined) lists.add(found.item);
    const bodies = 'choices' in found.body ? found.body.choices.map(({ body }) => body) : [found.body];
    for (const { truth, quantity, choice } of bodies)
      for (const amount of [truth, quantity, choice]) if (amount !== undefined) follow(amount);
  };
  const follow = (amount: Amount): void => {
    for (const part of insideOf(amount))
      switch (part.op) {
        case 'fact':
          facts.add(factKey(part));
          if (part.list !== undefined) lists.add(part.list);
          break;
        case 'number':
          amounts.set(part.measure, (amounts.get(part.measure) ?? new Set()).add(part.value));
          break;
        case 'compare':
          compares.add(part);
          break;
        case 'offence':
          lists.add(part.list);
          part.in.forEach(addOffences);
          break;
        case 'some':
        case 'every':
        case 'total':
        case 'run':
          lists.add(part.list);
          break;
        case 'count':
          lists.add(part.list);
          if (part.different !== undefined) facts.add(factKey({ list: part.list, key: part.different }));
          if (part.same !== undefined) facts.add(factKey({ list: part.list, key: part.same }));
          break;
        case 'defined':
          definition(part.id);
          break;
        case 'provision':
        case 'applies':
          provision(part.id);
          break;
        default:
      }
  };

  const [base = ''] = owner.split(':');
  if (owner === EVERYTHING) {
    for (const id of provisions.keys()) provision(id);
    for (const id of definitions.keys()) definition(id);
  } else if (provisions.has(owner)) provision(owner);
  else if (definitions.has(base)) definition(base);
  if (Object.hasOwn(ir.offences, base)) {
    addOffences(base);
    for (const entry of ir.schema.entries)
      if (entry.list && entry.offence !== undefined) lists.add(entry.key);
  }
  return { facts, lists, amounts, compares: [...compares], offences: [...offences] };
}
