/** The phrases a file may use beside keywords: names of the schema, the catalogue and the file itself. */
import type { Bilingual, Span } from './source.ts';
import { phraseKey } from './words.ts';

/**
 * What a phrase names. `name` covers facts, fields, definitions and tables, which share one namespace;
 * quantifier phrases are met in the same places. Values of enumerations, offences (with lists of offences) and
 * the nouns of lists (`tội`, `bản án`) are looked up only where the grammar expects them.
 */
export type PhraseKind = 'name' | 'exists' | 'every' | 'run' | 'value' | 'offence' | 'noun';

export interface Phrase {
  readonly kind: PhraseKind;
  /** What it stands for: the id of the fact, the list, the enumeration's value or the offence. */
  readonly id: string;
  readonly names: Bilingual;
  /** Where it is born, for messages; absent for what the tool itself brings. */
  readonly origin?: Origin;
}

export interface Origin {
  readonly path: string;
  readonly span: Span;
}

/** All phrases with their spellings, ready to be matched. Several meanings of one spelling are kept side by side. */
export interface Lexicon {
  readonly phrases: readonly Phrase[];
  /** By kind, then by phrase key. */
  readonly byKey: Readonly<Record<PhraseKind, ReadonlyMap<string, readonly Phrase[]>>>;
  /** The lexicon that this one goes on from. */
  readonly base?: Lexicon;
}

export const phraseKinds = ['name', 'exists', 'every', 'run', 'value', 'offence', 'noun'] as const;

/** With a `base`, whose phrases many files share, only the phrases of their own are looked at for each of them. */
export function createLexicon(own: readonly Phrase[], base?: Lexicon): Lexicon {
  const byKey = Object.fromEntries(phraseKinds.map((kind) => [kind, new Map(base?.byKey[kind])])) as Record<
    PhraseKind,
    Map<string, readonly Phrase[]>
  >;
  for (const phrase of own) {
    for (const key of spellings(phrase)) {
      const known = byKey[phrase.kind].get(key) ?? [];
      if (!known.some(({ id }) => id === phrase.id)) byKey[phrase.kind].set(key, [...known, phrase]);
    }
  }
  return base === undefined ? { phrases: own, byKey } : { phrases: [...base.phrases, ...own], byKey, base };
}

/** The phrases that a lexicon adds to its base. */
export const ownPhrases = ({ phrases, base }: Lexicon): readonly Phrase[] =>
  base === undefined ? phrases : phrases.slice(base.phrases.length);

/** The keys under which a phrase is found: either language's name may be used in either dialect. */
export const spellings = ({ names }: Phrase): readonly string[] => {
  const vi = phraseKey(names.vi);
  const en = phraseKey(names.en);
  return vi === en ? [vi] : [vi, en];
};

export const emptyLexicon = createLexicon([]);
