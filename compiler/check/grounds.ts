/** What is certain where a provision counts: whom the decision considers, and to whom the provision applies. */
import type { TypedDecision, TypedProvision } from '../resolve/typed.ts';
import type { Part } from './parts.ts';
import { typedProvisions } from './typed-walk.ts';

/** Of each provision: what it says, and to whom it applies. */
export interface Outlined {
  readonly applies?: Part;
  readonly rule?: Part;
}

export interface Grounds {
  /** Who is considered at all. */
  readonly domain: readonly Part[];
  readonly ofApplies: (provision: TypedProvision) => readonly Part[];
  readonly ofRule: (provision: TypedProvision) => readonly Part[];
}

export function groundsOf(
  { provisions, uses }: TypedDecision,
  outlined: ReadonlyMap<string, Outlined>,
): Grounds {
  const byId = new Map([...typedProvisions(provisions)].map((each) => [each.id, each]));
  const users = usersOf(uses);
  const isDomain = ({ force, applies }: TypedProvision): boolean =>
    force === 'domain' && applies === undefined;
  const domain = provisions.filter(isDomain).flatMap(({ id }) => itemsOf(outlined.get(id)?.rule));

  /** What is certain wherever the provision is asked at all, since it is asked from within another one only. */
  const inherited = ({ id, parent }: TypedProvision): readonly Part[] => {
    const above = parent === undefined ? undefined : byId.get(parent);
    if (above === undefined) return [];
    const askedBy = users.get(id) ?? new Set();
    const within = [`rule:${above.id}`, `applies:${above.id}`];
    if (![...askedBy].every((user) => within.includes(user))) return [];
    const own = askedBy.has(`applies:${above.id}`) ? [] : itemsOf(outlined.get(above.id)?.applies);
    return [...inherited(above), ...own];
  };
  const considered = (provision: TypedProvision): readonly Part[] =>
    isDomain(provision) ? [] : [...domain, ...inherited(provision)];
  return {
    domain,
    ofApplies: considered,
    ofRule: (provision) => [...considered(provision), ...itemsOf(outlined.get(provision.id)?.applies)],
  };
}

/** Each item of a list is certain by itself, and is what a message should name. */
const itemsOf = (part: Part | undefined): readonly Part[] =>
  part === undefined
    ? []
    : part.form === 'all' && part.isOutline !== true
      ? part.parts.flatMap(itemsOf)
      : [part];

function usersOf(uses: TypedDecision['uses']): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const [user, each] of uses)
    for (const { kind, id } of each)
      if (kind !== 'definition') users.set(id, (users.get(id) ?? new Set()).add(user));
  return users;
}

/** Definitions that also count where the decision does not consider the person. */
export function beyondDomain({ uses, provisions }: TypedDecision): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (user: string): void => {
    for (const { kind, id } of uses.get(user) ?? [])
      if (kind !== 'definition') [`rule:${id}`, `applies:${id}`].forEach(visit);
      else {
        found.add(id);
        visit(`definition:${id}`);
      }
  };
  const seen = new Set<string>();
  const visit = (user: string): void => {
    if (seen.has(user)) return;
    seen.add(user);
    follow(user);
  };
  for (const { id, force } of provisions)
    if (force === 'domain') [`rule:${id}`, `applies:${id}`].forEach(visit);
  for (const [user, each] of uses)
    if (user.startsWith('assertion:'))
      for (const { kind, id } of each)
        if (kind === 'definition') {
          found.add(id);
          visit(`definition:${id}`);
        }
  return found;
}
