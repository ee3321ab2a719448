/** What makes items of a list different, or the same: a text of theirs, or the offence they are. */
import type { Facts } from '../../runtime/facts.ts';
import type { Decision } from '../../runtime/decision.ts';
import { identityOf } from '../../runtime/offence.ts';
import { asText } from '../../runtime/person.ts';

export function naming({ lists, ir }: Decision, list: string, by: string): (item: Facts) => string | null {
  const fields = lists.get(list)?.offence;
  const text = (item: Facts, key: string): string | null => asText(item[key] ?? null);
  if (by !== '@offence' || fields === undefined) return (item) => text(item, by);
  return (item) => identityOf(text(item, fields.code), text(item, fields.article), ir.identities);
}
