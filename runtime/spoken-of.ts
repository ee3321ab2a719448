/** What a condition looks at: a fact of the person or of an item, the items of a list, and what tells items apart. */
import type { Asked, Meaning } from './asked.ts';
import type { Decision } from './decision.ts';
import { valueIn } from './facts.ts';
import type { Facts, Prepared } from './facts.ts';
import type { FactRef } from './ir.ts';
import { orderBy } from './lists.ts';
import type { Items, Order } from './lists.ts';
import { belongs, identityOf } from './offence.ts';
import { asItems, asRange, asText, asTexts } from './person.ts';
import type { Scope } from './person.ts';
import type { Kleene } from './truth.ts';

/** A fact of the person, or of the item in question. */
export function factOf({ list, key }: FactRef): Meaning<Prepared> {
  const at = valueIn(key);
  if (list === undefined) return ({ situation }) => at(situation.person) ?? null;
  return (_c, scope) => {
    const item = scope[list];
    return item === undefined ? null : (at(item) ?? null);
  };
}

export function itemsOf(list: string): (c: Asked) => Items<Facts> {
  const at = valueIn(list);
  return ({ situation }) => asItems(at(situation.person) ?? null);
}

export function orderOf({ lists }: Decision, list: string): Order<Scope> {
  const keys = lists.get(list)?.order ?? [];
  return orderBy(keys.map((key) => (scope) => asRange(scope[list]?.[key] ?? null)));
}

/** Whether an item is for one of these offences. */
export function isForOne({ lists, offences }: Decision, list: string, id: string): Meaning<Kleene> {
  const fields = lists.get(list)?.offence;
  const to = offences.get(id);
  if (fields === undefined || to === undefined) throw new Error(`no offences ${id}`);
  return (_c, scope) => {
    const item = scope[list] ?? {};
    return belongs(
      asText(item[fields.code] ?? null),
      asText(item[fields.article] ?? null),
      asTexts(item[fields.acts] ?? null),
      to,
    );
  };
}

/** What makes items different, or the same: a text, or the offence they are. */
export function nameOf({ ir, lists }: Decision, list: string, by: string): (scope: Scope) => string | null {
  const text = (key: string) => (scope: Scope) => asText(scope[list]?.[key] ?? null);
  const fields = lists.get(list)?.offence;
  if (by !== '@offence' || fields === undefined) return text(by);
  const code = text(fields.code);
  const article = text(fields.article);
  return (scope) => identityOf(code(scope), article(scope), ir.identities);
}
