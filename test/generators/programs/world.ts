/** What programs may speak of: the names that a schema and a catalogue give, by the kind of value they stand for. */
import { readFileSync } from 'node:fs';
import { loadCatalogue } from '../../../compiler/schema/load-catalogue.ts';
import { loadSchema } from '../../../compiler/schema/load-schema.ts';
import type { Catalogue, Fact, Schema } from '../../../compiler/schema/model.ts';
import { createSource, phraseKey } from '../../../grammar/index.ts';
import type { Bilingual } from '../../../grammar/index.ts';
import { SMALL_WORLDS, smallCatalogue, smallSchema } from './small-files.ts';

/** `length`, `count:person`, `choice:grade`: values of one kind may meet. */
export type Kind = 'truth' | 'date' | 'length' | 'days' | 'money' | `count:${string}` | `choice:${string}`;

export interface KnownName {
  readonly names: Bilingual;
  readonly kind: Kind;
  /** For yes-or-no facts: how to say that it is not so. */
  readonly negative?: Bilingual;
  readonly list?: string;
  readonly least?: number;
  readonly most?: number;
}

export interface KnownList {
  readonly key: string;
  readonly nouns: readonly Bilingual[];
  readonly self?: Bilingual;
  readonly exists: readonly Bilingual[];
  readonly every: readonly Bilingual[];
  readonly run: readonly Bilingual[];
  /** The nouns of fields by which items differ. */
  readonly parts: readonly (readonly Bilingual[])[];
}

export interface KnownEnumeration {
  readonly id: string;
  readonly ordered: boolean;
  readonly values: readonly Bilingual[];
}

export interface World {
  readonly at: number;
  /** The schema and the catalogue, as they lie on a disk. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly uses: readonly string[];
  readonly facts: readonly KnownName[];
  readonly lists: readonly KnownList[];
  readonly enumerations: ReadonlyMap<string, KnownEnumeration>;
  readonly offences: readonly Bilingual[];
  readonly codes: Catalogue['codes'];
  /** The keys of names that begin with a word for “not”, in either language. */
  readonly denials: readonly string[];
}

const decisions = new URL('../../../decisions/', import.meta.url);
const real = (path: string): string => readFileSync(new URL(path, decisions), 'utf8');

/** The real schema and catalogue come last; all others are small. */
export const WORLDS = SMALL_WORLDS + 1;

const worlds = new Map<number, World>();

export function worldAt(at: number): World {
  const known = worlds.get(at);
  if (known !== undefined) return known;
  const [schemaPath, cataloguePath, files] =
    at < SMALL_WORLDS
      ? ([
          'small.yaml',
          'codes.yaml',
          { 'small.yaml': smallSchema(at), 'codes.yaml': smallCatalogue },
        ] as const)
      : ([
          'schema/inmate.yaml',
          'schema/offences.yaml',
          {
            'schema/inmate.yaml': real('schema/inmate.yaml'),
            'schema/offences.yaml': real('schema/offences.yaml'),
          },
        ] as const);
  const text = (path: string): string => Object.entries(files).find(([name]) => name === path)?.[1] ?? '';
  const schema = loadSchema(createSource(schemaPath, text(schemaPath)));
  const catalogue = loadCatalogue(createSource(cataloguePath, text(cataloguePath)));
  if (!schema.ok || !catalogue.ok)
    throw new Error(
      JSON.stringify(
        [...schema.diagnostics, ...catalogue.diagnostics].map(({ key, params }) => [key, params]),
      ),
    );
  const world = {
    at,
    bytes: new Map(Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)])),
    uses: [schemaPath, cataloguePath],
    ...knownOf(schema.value),
    offences: [...catalogue.value.offences.values()].map(({ names }) => names),
    codes: catalogue.value.codes,
  };
  worlds.set(at, world);
  return world;
}

function knownOf(schema: Schema): Pick<World, 'facts' | 'lists' | 'enumerations' | 'denials'> {
  const facts = schema.entries.flatMap((entry) =>
    entry.isList ? entry.fields.flatMap(knownName) : knownName(entry),
  );
  const lists = schema.entries.flatMap((entry): readonly KnownList[] =>
    entry.isList
      ? [
          {
            key: entry.key,
            nouns: entry.nouns,
            ...(entry.self === undefined ? {} : { self: entry.self }),
            exists: entry.phrases.exists ?? [],
            every: entry.phrases.every ?? [],
            run: entry.phrases.run ?? [],
            parts: entry.fields.flatMap(({ nouns }) => (nouns === undefined ? [] : [nouns])),
          },
        ]
      : [],
  );
  const keys = facts
    .flatMap(({ names, negative }) => [names, ...(negative === undefined ? [] : [negative])])
    .flatMap(({ vi, en }) => [phraseKey(vi), phraseKey(en)]);
  return {
    facts,
    lists,
    enumerations: new Map(
      [...schema.enumerations].map(([id, { ordered, values }]) => [
        id,
        { id, ordered, values: values.map(({ names }) => names) },
      ]),
    ),
    denials: keys.filter((key) => /^(?:không|not) /.test(key.normalize('NFC'))),
  };
}

function knownName(fact: Fact): readonly KnownName[] {
  const kind = kindOf(fact);
  if (kind === undefined) return [];
  const { names, negative, list, least, most } = fact;
  return [
    {
      names,
      kind,
      ...(negative === undefined ? {} : { negative }),
      ...(list === undefined ? {} : { list }),
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
    },
  ];
}

/** Texts and sets of values cannot be compared with anything. */
function kindOf({ kind, unit, enumeration }: Fact): Kind | undefined {
  switch (kind) {
    case 'truth':
    case 'date':
    case 'length':
    case 'money':
      return kind;
    case 'count':
      return `count:${unit ?? ''}`;
    case 'choice':
      return `choice:${enumeration ?? ''}`;
    case 'choices':
    case 'text':
      return undefined;
  }
}
