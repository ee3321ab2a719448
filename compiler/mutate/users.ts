/** Which provisions a definition, a list of offences or a provision has a say in, by way of whatever uses it. */
import type { TypedDecision, Use } from '../resolve/typed.ts';

export function usersOf({ uses }: TypedDecision): (owner: string) => ReadonlySet<string> {
  const usedBy = new Map<string, Set<string>>();
  for (const [user, used] of uses)
    for (const { kind, id } of used) {
      const key = keyOf(kind, id);
      usedBy.set(key, (usedBy.get(key) ?? new Set()).add(user));
    }
  return (owner) => {
    const [id = ''] = owner.split(':');
    const open = /^\d/.test(owner) ? [`rule:${owner}`, `applies:${owner}`] : [`definition:${id}`];
    const provisions = new Set<string>();
    const seen = new Set<string>();
    for (let key = open.shift(); key !== undefined; key = open.shift()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const provision = /^(?:rule|applies):(.*)$/u.exec(key)?.[1];
      if (provision !== undefined) for (const each of around(provision)) provisions.add(each);
      // What refers to the provision itself is nearly everything.
      if (provision === undefined || provision === owner) open.push(...(usedBy.get(key) ?? []));
    }
    return provisions;
  };
}

const keyOf = (kind: Use['kind'], id: string): string => `${kind}:${id}`;

/** A case is about a point, or the clause around it: `4.8#3` is told as 4.8. */
const around = (id: string): readonly string[] => [id, id.replace(/[§#].*$/u, '')];
