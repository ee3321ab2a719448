/** Every phrase a file may use: from the schema, the catalogue, the shared definitions and the file itself. */
import { createLexicon } from '../../grammar/index.ts';
import type { Bilingual, Lexicon, Origin, Phrase, PhraseKind } from '../../grammar/index.ts';
import type { Catalogue, Fact, List, Schema } from '../schema/model.ts';
import { idOf } from './ids.ts';
import { writeMeaning } from './meaning.ts';
import type { Meaning } from './meaning.ts';

const phrase = (kind: PhraseKind, meaning: Meaning, names: Bilingual, origin: Origin): Phrase => ({
  kind,
  id: writeMeaning(meaning),
  names,
  origin,
});

const known = new WeakMap<Schema, { readonly catalogue: Catalogue; readonly lexicon: Lexicon }>();

/** What schema and catalogue bring is made ready once for all files that stand on them. */
export function worldLexicon(schema: Schema, catalogue: Catalogue): Lexicon {
  const before = known.get(schema);
  if (before?.catalogue === catalogue) return before.lexicon;
  const lexicon = createLexicon([...schemaPhrases(schema), ...cataloguePhrases(catalogue)]);
  known.set(schema, { catalogue, lexicon });
  return lexicon;
}

function schemaPhrases(schema: Schema): readonly Phrase[] {
  const facts = schema.entries.flatMap((entry) =>
    entry.isList
      ? [...listPhrases(entry), ...entry.fields.flatMap((field) => factPhrases(field))]
      : factPhrases(entry),
  );
  const values = [...schema.enumerations.values()].flatMap((enumeration) =>
    enumeration.values.map(({ key, names }) =>
      phrase('value', { kind: 'value', enumeration: enumeration.id, key }, names, originOf(enumeration)),
    ),
  );
  return [...facts, ...values];
}

const originOf = ({ source, span }: Pick<Fact, 'source' | 'span'>): Origin => ({ path: source.path, span });

function factPhrases(fact: Fact): readonly Phrase[] {
  const { list, key, names, negative, nouns } = fact;
  const origin = originOf(fact);
  return [
    phrase('name', list === undefined ? { kind: 'fact', key } : { kind: 'field', list, key }, names, origin),
    ...(negative === undefined
      ? []
      : [
          phrase(
            'name',
            list === undefined ? { kind: 'notFact', key } : { kind: 'notField', list, key },
            negative,
            origin,
          ),
        ]),
    ...(list === undefined ? [] : (nouns ?? [])).map((noun) =>
      phrase('noun', { kind: 'noun', list: list ?? '', field: key }, noun, origin),
    ),
  ];
}

function listPhrases(list: List): readonly Phrase[] {
  const { key, nouns, self, phrases } = list;
  const origin = originOf(list);
  const quantifiers = (['exists', 'every', 'run'] as const).flatMap((kind) =>
    (phrases[kind] ?? []).map((names) => phrase(kind, { kind: 'list', list: key }, names, origin)),
  );
  return [
    ...nouns.map((names) => phrase('noun', { kind: 'noun', list: key }, names, origin)),
    ...(self === undefined ? [] : [phrase('name', { kind: 'self', list: key }, self, origin)]),
    ...quantifiers,
  ];
}

const cataloguePhrases = ({ offences }: Catalogue): readonly Phrase[] =>
  [...offences.values()].map(({ id, names, source, span }) =>
    phrase('offence', { kind: 'offences', id }, names, { path: source.path, span }),
  );

/** The names that a file of rules gives birth to. */
export const declaredPhrases = (
  names: readonly {
    readonly kind: 'definition' | 'table' | 'offenceList';
    readonly names: Bilingual;
    readonly span: Origin['span'];
  }[],
  path: string,
): readonly Phrase[] =>
  names.map(({ kind, names: both, span }) =>
    kind === 'offenceList'
      ? phrase('offence', { kind: 'offences', id: idOf(both.en) }, both, { path, span })
      : phrase('name', { kind: 'definition', id: idOf(both.en) }, both, { path, span }),
  );
