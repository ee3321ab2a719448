/** Which offence a conviction is for: by the Penal Code applied, the article, and the acts where one article names several. */
import type { Truth } from './truth.ts';

/** A set of offences, prepared for being asked: by Code, then by article. */
export interface Offences {
  /** Codes that belong to it whole. */
  readonly codes: ReadonlySet<string>;
  /** By Code and article: the acts that count, or `every` where the article names one offence only. */
  readonly articles: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string> | 'every'>>;
}

/** From members as `2015/123`, `1999/194:trading` and `1999/*`. */
export function offences(...members: readonly string[]): Offences {
  const codes = new Set<string>();
  const articles = new Map<string, Map<string, Set<string> | 'every'>>();
  for (const member of members) {
    const [, code = '', article = '', act] = /^([^/]*)\/([^:]*)(?::(.*))?$/.exec(member) ?? [];
    if (article === '*') {
      codes.add(code);
      continue;
    }
    const ofCode = articles.get(code) ?? new Map<string, Set<string> | 'every'>();
    articles.set(code, ofCode);
    const acts = ofCode.get(article);
    if (act === undefined) ofCode.set(article, 'every');
    else if (acts !== 'every') ofCode.set(article, (acts ?? new Set<string>()).add(act));
  }
  return { codes, articles };
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
  const ofCode = to.articles.get(code);
  if (ofCode === undefined) return 'no';
  if (article === null) return 'unknown';
  const counted = ofCode.get(article);
  if (counted === undefined) return 'no';
  if (counted === 'every') return 'yes';
  if (acts === null) return 'unknown';
  return acts.some((act) => counted.has(act)) ? 'yes' : 'no';
}

/** Whether some Code would make it belong. */
const mayHold = ({ codes, articles }: Offences, article: string | null): boolean =>
  codes.size > 0 || [...articles.values()].some((ofCode) => article === null || ofCode.has(article));

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
