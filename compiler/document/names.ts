/** What the phrases of a tree name, so that a sentence can say and link them. */
import { createLexicon, declared, phraseKey } from '../../grammar/index.ts';
import type { Bilingual, PhraseKind, References, Words } from '../../grammar/index.ts';
import type { CheckedDecision } from '../check/checked.ts';
import { declaredPhrases, worldLexicon } from '../names/lexicon.ts';
import { readMeaning } from '../names/meaning.ts';
import type { Meaning } from '../names/meaning.ts';
import { indexProvisions } from '../resolve/provision-index.ts';
import type { IndexedProvision } from '../resolve/provision-index.ts';
import { resolveReferences } from '../resolve/references.ts';
import type { TypedDefinition } from '../resolve/typed.ts';
import type { Catalogue, Fact, List, Offence, Schema } from '../schema/model.ts';

export type Named =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly negated: boolean }
  | { readonly kind: 'defined'; readonly definition: TypedDefinition }
  | { readonly kind: 'item'; readonly list: List };

export type NamedOffence =
  | { readonly kind: 'offence'; readonly offence: Offence }
  | { readonly kind: 'list'; readonly id: string; readonly names: Bilingual };

/** A value of an enumeration: how rules call it, and how a document says it. */
export interface NamedValue {
  readonly names: Bilingual;
  readonly said: Bilingual;
}

export interface Names {
  readonly decision: CheckedDecision;
  readonly schema: Schema;
  readonly catalogue: Catalogue;
  readonly named: (words: Words) => Named | undefined;
  readonly offences: (words: Words) => NamedOffence | undefined;
  /** Lists of quantifiers and nouns. */
  readonly listOf: (kind: PhraseKind, words: Words) => List | undefined;
  /** The phrase in both languages. */
  readonly spelled: (kind: PhraseKind, words: Words) => Bilingual;
  readonly value: (enumeration: string, words: Words) => NamedValue | undefined;
  /** From a value of an ordered set up or down, in the order of the set. */
  readonly valuesOf: (enumeration: string) => readonly NamedValue[];
  readonly provisions: readonly IndexedProvision[];
  /** In the order written, ranges in full. */
  readonly targets: (references: References, provision: string | undefined) => readonly IndexedProvision[];
}

export function namesOf(decision: CheckedDecision): Names {
  const { document, world } = decision;
  const { schema, catalogue } = world;
  const own = [document, ...world.shared].flatMap(({ source }) =>
    declaredPhrases(declared(source).names, source.path),
  );
  const lexicon = createLexicon(own, worldLexicon(schema, catalogue));
  const definitions = new Map(decision.definitions.map((definition) => [definition.id, definition]));
  const offenceLists = new Map(decision.offenceLists.map(({ id, syntax }) => [id, syntax.title]));
  const provisions = indexProvisions(document);

  const phrasesOf = (kind: PhraseKind, { text }: Words) => lexicon.byKey[kind].get(phraseKey(text)) ?? [];
  const meaningOf = (kind: PhraseKind, words: Words): Meaning | undefined => {
    const [phrase] = phrasesOf(kind, words);
    return phrase && readMeaning(phrase.id);
  };
  const listAt = (key: string): List | undefined =>
    schema.entries.find((entry): entry is List & { isList: true } => entry.isList && entry.key === key);
  const factAt = (key: string): Fact | undefined =>
    schema.entries.find((entry): entry is Fact & { isList: false } => !entry.isList && entry.key === key);
  const fieldAt = (list: string, key: string): Fact | undefined =>
    listAt(list)?.fields.find((field) => field.key === key);
  const valuesOf = (enumeration: string) => {
    const known = schema.enumerations.get(enumeration);
    return (known?.values ?? []).map(({ key, names }) => ({
      key,
      names,
      said: known?.said?.get(key) ?? names,
    }));
  };

  return {
    decision,
    schema,
    catalogue,
    valuesOf,
    provisions: provisions.all,
    named: (words) => named(meaningOf('name', words), { factAt, fieldAt, listAt, definitions }),
    offences: (words) => {
      const meaning = meaningOf('offence', words);
      if (meaning?.kind !== 'offences') return undefined;
      const list = offenceLists.get(meaning.id);
      if (list !== undefined) return { kind: 'list', id: meaning.id, names: list };
      const offence = catalogue.offences.get(meaning.id);
      return offence && { kind: 'offence', offence };
    },
    listOf: (kind, words) => {
      const meaning = meaningOf(kind, words);
      return meaning?.kind === 'list' || meaning?.kind === 'noun' ? listAt(meaning.list) : undefined;
    },
    spelled: (kind, words) => phrasesOf(kind, words)[0]?.names ?? { vi: words.text, en: words.text },
    value: (enumeration, words) => {
      const meaning = phrasesOf('value', words)
        .map(({ id }) => readMeaning(id))
        .find((each) => each.kind === 'value' && each.enumeration === enumeration);
      return meaning?.kind === 'value'
        ? valuesOf(enumeration).find(({ key }) => key === meaning.key)
        : undefined;
    },
    targets: (references, provision) =>
      resolveReferences(
        { provisions, diagnostics: [] },
        { source: document.source, ...(provision === undefined ? {} : { provision }) },
        references,
      ),
  };
}

function named(
  meaning: Meaning | undefined,
  {
    factAt,
    fieldAt,
    listAt,
    definitions,
  }: {
    readonly factAt: (key: string) => Fact | undefined;
    readonly fieldAt: (list: string, key: string) => Fact | undefined;
    readonly listAt: (key: string) => List | undefined;
    readonly definitions: ReadonlyMap<string, TypedDefinition>;
  },
): Named | undefined {
  switch (meaning?.kind) {
    case 'fact':
    case 'notFact': {
      const fact = factAt(meaning.key);
      return fact && { kind: 'fact', fact, negated: meaning.kind === 'notFact' };
    }
    case 'field':
    case 'notField': {
      const fact = fieldAt(meaning.list, meaning.key);
      return fact && { kind: 'fact', fact, negated: meaning.kind === 'notField' };
    }
    case 'definition': {
      const definition = definitions.get(meaning.id);
      return definition && { kind: 'defined', definition };
    }
    case 'self': {
      const list = listAt(meaning.list);
      return list && { kind: 'item', list };
    }
    case 'list':
    case 'noun':
    case 'value':
    case 'offences':
    case undefined:
      return undefined;
  }
}
