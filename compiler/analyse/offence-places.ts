/** Offences as numbers: one for each article that the decision names, one for all else in a Penal Code. */
import type { TypedDecision } from '../resolve/typed.ts';
import { everything, numbers, ordered } from './stretches.ts';
import type { Stretches } from './stretches.ts';

export interface OffencePlaces {
  readonly universe: Stretches;
  readonly inSets: (ids: readonly string[]) => OffencesAsked;
}

/** Articles that belong whole, and those of which only some acts do. */
export interface OffencesAsked {
  readonly whole: Stretches;
  readonly byAct: readonly { readonly place: Stretches; readonly act: string }[];
}

const parsed = (member: string): { code: string; article: string; act?: string } => {
  const [, code = '', article = '', act] = /^([^/]*)\/([^:]*)(?::(.*))?$/.exec(member) ?? [];
  return { code, article, ...(act === undefined ? {} : { act }) };
};

export function offencePlaces({ offences, world }: TypedDecision, list: string): OffencePlaces {
  const members = [...offences.values()].flatMap((set) => set.members.map(parsed));
  const named = codesOf(world.schema.entries, list);
  const articles = new Map<string, Set<string>>(named.map((code) => [code, new Set()]));
  for (const { code, article } of members) {
    const ofCode = articles.get(code) ?? new Set();
    articles.set(code, ofCode);
    ofCode.add(article);
  }
  const places = new Map<string, number>();
  for (const [code, ofCode] of articles)
    for (const article of new Set([...ofCode, '*'])) places.set(`${code}/${article}`, places.size);
  // A Code that is not known of by name would be one more place; without a list of Codes there may be any.
  const universe = named.length === 0 ? everything : numbers(places.values());

  const placeOf = (code: string, article: string): Stretches => {
    const at =
      article === '*'
        ? [...places].flatMap(([key, place]) => (key.startsWith(`${code}/`) ? [place] : []))
        : [places.get(`${code}/${article}`) ?? -1];
    return numbers(at);
  };
  return {
    universe,
    inSets: (ids) => {
      const asked = ids.flatMap((id) => offences.get(id)?.members.map(parsed) ?? []);
      return {
        whole: ordered(
          asked.flatMap(({ code, article, act }) => (act === undefined ? placeOf(code, article) : [])),
        ),
        byAct: asked.flatMap(({ code, article, act }) =>
          act === undefined ? [] : [{ place: placeOf(code, article), act }],
        ),
      };
    },
  };
}

function codesOf(entries: TypedDecision['world']['schema']['entries'], list: string): readonly string[] {
  const entry = entries.find(({ key, isList }) => isList && key === list);
  if (entry?.isList !== true || entry.offence === undefined) return [];
  const { code } = entry.offence;
  return entry.fields.find(({ key }) => key === code)?.values?.map(({ key }) => key) ?? [];
}
