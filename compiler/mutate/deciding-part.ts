/** What of a decision decides: without words for people, names, titles and sources. */
import { onlyReachable } from '../reachable.ts';
import type { DecisionIr } from '../../runtime/ir.ts';

const forPeople = new Set(['words', 'names', 'title', 'source', 'reason', 'waived', 'hash', 'signed']);

/** A text that is the same for two parts that decide the same by the same steps. */
export const keyOf = (part: unknown): string =>
  JSON.stringify(part, (key, value: unknown) => (forPeople.has(key) ? undefined : value)) ?? '';

export function decidingPart(ir: DecisionIr): string {
  const { cutoff, offences, definitions, provisions } = onlyReachable(ir);
  // Names of the sets are left out by their key; each set stands under its own.
  return keyOf({ cutoff, offences: Object.entries(offences), definitions, provisions });
}

/** Whether a part names any of these definitions or sets of offences. */
export function mentions(part: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if (
    'op' in part &&
    part.op === 'defined' &&
    'id' in part &&
    typeof part.id === 'string' &&
    ids.has(part.id)
  )
    return true;
  if ('op' in part && part.op === 'offence' && 'in' in part && Array.isArray(part.in))
    return part.in.some((id) => typeof id === 'string' && ids.has(id));
  return Object.values(part).some((inner) => mentions(inner, ids));
}
