/** Which offence a conviction is for: by the Penal Code applied, the article, and the acts where one article names several. */
import { NO, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

/** A set of offences, prepared for being asked: by Code, then by article. */
export interface Offences {
  /** Its number among all sets. */
  readonly place: number;
  /** Codes that belong to it whole. */
  readonly codes: ReadonlySet<string>;
  /** By Code and article: the acts that count, or `every` where the article names one offence only. */
  readonly articles: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string> | 'every'>>;
}

let places = 0;

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
  places += 1;
  return { place: places - 1, codes, articles };
}

/** Whether a conviction is for one of them; unknown where the article, the Code or the acts are missing and matter. */
export function belongs(
  code: string | null,
  article: string | null,
  acts: readonly string[] | null,
  to: Offences,
): Kleene {
  if (code === null) return mayHold(to, article) ? UNKNOWN : NO;
  if (to.codes.has(code)) return YES;
  const ofCode = to.articles.get(code);
  if (ofCode === undefined) return NO;
  if (article === null) return UNKNOWN;
  const counted = ofCode.get(article);
  if (counted === undefined) return NO;
  if (counted === 'every') return YES;
  if (acts === null) return UNKNOWN;
  return acts.some((act) => counted.has(act)) ? YES : NO;
}

/** An offence as a conviction names it, and of which sets it has been told whether it is in them. */
export interface Offence {
  readonly code: string | null;
  readonly article: string | null;
  /** One across the Penal Codes where they correspond one to one; null as long as it is not known. */
  readonly identity: string | null;
  readonly known: (Kleene | undefined)[];
}

/** So many different articles are kept; then it starts anew, and memory stays bounded whatever the records hold. */
const MOST = 20_000;

/** The same few articles stand in record after record: each is looked up once in each set. */
export function createOffences(
  identities: Readonly<Record<string, string>>,
): (code: string | null, article: string | null) => Offence {
  const byCode = new Map<string | null, Map<string | null, Offence>>();
  let size = 0;
  return (code, article) => {
    const known = byCode.get(code)?.get(article);
    if (known !== undefined) return known;
    if (size >= MOST) {
      byCode.clear();
      size = 0;
    }
    size += 1;
    const identity = identityOf(code, article, identities);
    const offence: Offence = { code, article, identity, known: [] };
    const ofCode = byCode.get(code) ?? new Map<string | null, Offence>();
    byCode.set(code, ofCode.set(article, offence));
    return offence;
  };
}

/** The same as `belongs`. Only what hangs on the acts is looked up again. */
export function isAmong(offence: Offence, acts: readonly string[] | null, to: Offences): Kleene {
  const known = offence.known[to.place];
  if (known !== undefined) return known;
  const { code, article } = offence;
  const whatever = belongs(code, article, null, to);
  if (whatever === UNKNOWN && code !== null && article !== null) return belongs(code, article, acts, to);
  offence.known[to.place] = whatever;
  return whatever;
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
