/** Which offence a conviction is for: by the Penal Code applied, the article, and the acts where one article names several. */
import type { Truth } from './truth.ts';

/** A set of offences, prepared for being asked. */
export interface Offences {
  /** Codes that belong to it whole. */
  readonly codes: ReadonlySet<string>;
  /** `2015/123` */
  readonly articles: ReadonlySet<string>;
  /** `1999/194` with the acts that count. */
  readonly acts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** From members as `2015/123`, `1999/194:trading` and `1999/*`. */
export function offences(...members: readonly string[]): Offences {
  const codes = new Set<string>();
  const articles = new Set<string>();
  const acts = new Map<string, Set<string>>();
  for (const member of members) {
    const [place = '', act] = member.split(':');
    if (place.endsWith('/*')) codes.add(place.slice(0, -2));
    else if (act === undefined) articles.add(place);
    else acts.set(place, (acts.get(place) ?? new Set()).add(act));
  }
  return { codes, articles, acts };
}

/** Whether a conviction is for one of them; unknown where the article, the Code or the acts are missing and matter. */
export function belongs(
  code: string | null,
  article: string | null,
  acts: readonly string[] | null,
  to: Offences,
): Truth {
  if (code === null) return mayHold(to, article) ? 'unknown' : 'no';
  if (to.codes.has(code)) return 'yes';
  if (article === null) return mayHoldCode(to, code) ? 'unknown' : 'no';
  const place = `${code}/${article}`;
  if (to.articles.has(place)) return 'yes';
  const counted = to.acts.get(place);
  if (counted === undefined) return 'no';
  if (acts === null) return 'unknown';
  return acts.some((act) => counted.has(act)) ? 'yes' : 'no';
}

const places = ({ articles, acts }: Offences): readonly string[] => [...articles, ...acts.keys()];

const mayHold = (to: Offences, article: string | null): boolean =>
  to.codes.size > 0 || places(to).some((place) => article === null || place.endsWith(`/${article}`));

const mayHoldCode = (to: Offences, code: string): boolean =>
  places(to).some((place) => place.startsWith(`${code}/`));

/** The offence as counted: one across the Codes where they correspond one to one, else the article itself. */
export const identityOf = (
  code: string | null,
  article: string | null,
  identities: Readonly<Record<string, string>>,
): string | null => {
  if (code === null || article === null) return null;
  const place = `${code}/${article}`;
  return Object.hasOwn(identities, place) ? (identities[place] ?? place) : place;
};
