/**
 * Which articles of different Codes are one and the same offence: where the correspondence is one to one.
 *
 * An article that several entries hold was later split, and an entry with several articles of one Code gathers
 * what used to be apart: there nobody can say which is which, and each article stays an offence of its own.
 */
import type { Citation, CitedOffence } from './read-offence.ts';

/** For `2015/123`: the entry it is. An article that is left out is its own offence. */
export function identitiesOf(offences: readonly CitedOffence[]): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const { id, citations } of offences) {
    for (const citation of citations) {
      const key = articleKey(citation);
      const ids = holders.get(key) ?? new Set();
      holders.set(key, ids.add(id));
    }
  }
  const identities = new Map<string, string>();
  for (const { id, citations } of offences) {
    for (const citation of citations) {
      const alone = citations.filter(({ code }) => code === citation.code).length === 1;
      const key = articleKey(citation);
      if (alone && citation.acts.length === 0 && holders.get(key)?.size === 1) identities.set(key, id);
    }
  }
  return identities;
}

const articleKey = ({ code, article }: Citation): string => `${code}/${article}`;
