/** What things are called in generated code. Every name is made from an id; none is taken from a person's text. */
import type { DecisionIr } from '../../runtime/ir.ts';
import { idOf } from '../names/ids.ts';

export interface CodeNames {
  readonly definition: (id: string) => string;
  readonly provision: (id: string) => string;
  readonly applies: (id: string) => string;
  readonly offences: (id: string) => string;
}

/** Words that mean something in the language or are imported by the module: a definition of that name gets a tail. */
const TAKEN = new Set(
  `all among any applies belongs between break butAtLeast butAtMost c case catch choiceOf class const continue count
  createReviewer data dateRange days debugger decision default delete do else enum eval every exactly explain export
  extends false finally for fraction function holds identityOf if implements implies import in inmate instanceof
  interface isAtLeast isAtMost isEligible isEqual isFor isOver isUnder latestRun legalDays let minus months new not null
  offenceOf offences package period plus private protected provisions public quantityOf rank return review static some
  super switch this throw total true try typeof undefined unlimited var void while with yield years`.split(
    /\s+/,
  ),
);

const free = (name: string): string => (TAKEN.has(name) ? `${name}Value` : name);

/** `3.1.đ` → `article3_1_dd`, `4.8#3` → `article4_8_limb3`. */
export const provisionName = (id: string): string =>
  `article${id.replaceAll('§', '_paragraph').replaceAll('#', '_limb').replaceAll('.', '_').replaceAll('đ', 'dd')}`;

export function codeNames({ definitions, offences }: DecisionIr): CodeNames {
  const used = new Set(definitions.map(({ id }) => free(id)));
  const sets = new Map<string, string>();
  for (const [id, { names }] of Object.entries(offences)) {
    const base = /^[a-z][A-Za-z0-9]*$/.test(id) ? id : idOf(`${names.en} ${id.replace(/^\d+/, '')}`);
    let name = free(base);
    while (used.has(name)) name += 'Offences';
    used.add(name);
    sets.set(id, name);
  }
  return {
    definition: free,
    provision: provisionName,
    applies: (id) => `${provisionName(id)}_applies`,
    offences: (id) => sets.get(id) ?? free(id),
  };
}

/** The variable for one item of a list: `convictions` → `conviction`. */
export const itemName = (list: string): string => list.replace(/.*\./, '').replace(/s$/, '');

/** A text as code. Whatever a person wrote passes through here and stays a text. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A text inside a doc comment: it cannot end the comment, nor start a tag. */
export const commented = (text: string): string =>
  text.replaceAll('*/', '* /').replace(/\s+/g, ' ').replaceAll('@', '(at)');
