/** What things are called in generated code. Every name is made from an id; none is taken from a person's text. */
import type { DecisionIr, ListIr, SchemaIr } from '../../runtime/ir.ts';
import { idOf } from '../names/ids.ts';
import { RUNTIME_VALUES } from './runtime-names.ts';

export interface CodeNames {
  readonly definition: (id: string) => string;
  readonly provision: (id: string) => string;
  readonly applies: (id: string) => string;
  readonly offences: (id: string) => string;
  /** What stands beside a function and belongs to it, such as its cases; another name each time. */
  readonly beside: (name: string, what: string) => string;
  /** The order of a fact's values. */
  readonly order: (key: string) => string;
}

/** Words that mean something in the language or are imported by the module: a definition of that name gets a tail. */
const TAKEN: ReadonlySet<string> = new Set([
  ...RUNTIME_VALUES,
  ...`applies between board break c case catch class const continue count createReview cutoff data
  debugger decision default delete do else enum eval explain export extends failed false faults finally first for found from function holds
  identityOf if implements import in inmate instanceof interface isDoubtful isEligible isFor isMeant let new
  null offenceAt offenceOf open package person private protected provisionIds provisions public quantities readings return review
  reviewDefault reviewer start static super switch this throw true truths try typeof undefined value var
  void when while with yield`.split(/\s+/),
]);

/** What reads a kind of object: the record (of path ``), a group in it, or an item of a list. */
export const rowNames = (path: string): { readonly row: string; readonly read: string } => {
  const name = path === '' ? 'dossier' : joined(path);
  return { row: `${name}Row`, read: `read${capital(name)}Row` };
};

/** What reads a value that is made of objects: a group or a list. */
export const valueReader = (path: string): string => `read${capital(joined(path))}`;

const joined = (path: string): string => path.replace(/\.(.)/g, (_, first: string) => first.toUpperCase());

const capital = (name: string): string => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;

/** Names of readers and items, which are made from the schema's keys and so come before those of definitions. */
const readers = ({ entries }: SchemaIr): readonly string[] => {
  const groups = entries.flatMap(({ key }) =>
    key
      .split('.')
      .slice(0, -1)
      .map((_, at, steps) => steps.slice(0, at + 1).join('.')),
  );
  const lists = entries.flatMap((entry) => (entry.list ? [entry.key] : []));
  return [
    ...['', ...groups, ...lists.map(itemName)].flatMap((path) => Object.values(rowNames(path))),
    ...[...groups, ...lists].map(valueReader),
    ...lists.map(itemName),
  ];
};

/** `3.1.đ` → `article3_1_dd`, `4.8#3` → `article4_8_limb3`. */
export const provisionName = (id: string): string =>
  `article${id.replaceAll('§', '_paragraph').replaceAll('#', '_limb').replaceAll('.', '_').replaceAll('đ', 'dd')}`;

export function codeNames({ schema, definitions, offences }: DecisionIr): CodeNames {
  const taken = new Set([...TAKEN, ...readers(schema)]);
  const free = (name: string): string => (taken.has(name) ? `${name}Value` : name);
  const used = new Set(definitions.map(({ id }) => free(id)));
  const unused = (wanted: string, tail: string): string => {
    let name = wanted;
    while (used.has(name) || taken.has(name)) name += tail;
    used.add(name);
    return name;
  };
  const sets = new Map<string, string>();
  for (const [id, { names }] of Object.entries(offences)) {
    const base = /^[a-z][A-Za-z0-9]*$/.test(id) ? id : idOf(`${names.en} ${id.replace(/^\d+/, '')}`);
    sets.set(id, unused(free(base), 'Offences'));
  }
  return {
    definition: free,
    provision: provisionName,
    applies: (id) => `${provisionName(id)}_applies`,
    offences: (id) => sets.get(id) ?? free(id),
    beside: (name, what) => unused(`${name}${what}`, 'Again'),
    order: (key) => unused(`${key.replace(/.*\./, '')}Order`, 'Again'),
  };
}

/** The variable for one item of a list: `convictions` → `conviction`. */
export const itemName = (list: string): string => list.replace(/.*\./, '').replace(/s$/, '');

/** Its type: `Conviction` for an item of `convictions`. */
export const itemType = (list: string): string => capital(itemName(list));

/** Where an item has the offence that it is looked up as, beside its fields. */
export const offenceKey = ({ fields }: ListIr): string =>
  fields.some(({ key }) => key === 'offence') ? 'offence_' : 'offence';

/** A text as code. Whatever a person wrote passes through here and stays a text. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A text inside a doc comment: it cannot end the comment, nor start a tag. */
export const commented = (text: string): string =>
  text.replaceAll('*/', '* /').replace(/\s+/g, ' ').replaceAll('@', '(at)');
