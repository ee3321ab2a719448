/** What every step of resolution shares: where names are looked up, where mistakes and uses are noted. */
import { phraseKey } from '../../grammar/index.ts';
import type {
  Bilingual,
  Condition,
  Dialect,
  Lexicon,
  Phrase,
  PhraseKind,
  SourceFile,
  Span,
  Words,
} from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic, DiagnosticExtras, DiagnosticKey, ParamsOf } from '../diagnostics/diagnostic.ts';
import type { OffenceSetIr, TruthIr } from '../../runtime/ir.ts';
import { readMeaning } from '../names/meaning.ts';
import type { Meaning } from '../names/meaning.ts';
import type { World } from '../world.ts';
import type { Fact, List } from '../schema/model.ts';
import type { TypedDefinition, Use } from './typed.ts';
import type { ProvisionIndex } from './provision-index.ts';

export interface Context {
  readonly world: World;
  readonly lexicon: Lexicon;
  readonly provisions: ProvisionIndex;
  /** The names behind the words of the tree, for printing it in either dialect. */
  readonly spellings: Map<Words, Bilingual>;
  readonly values: Set<Words>;
  /** What each condition of the tree means, for the checks that point at one. */
  readonly conditions: Map<Condition, TruthIr>;
  readonly diagnostics: Diagnostic[];
  /** The lists that files declare, and every set of offences that the decision turns out to use. */
  readonly offenceLists: Map<string, OffenceSetIr>;
  readonly offences: Map<string, OffenceSetIr>;
  readonly uses: Map<string, Use[]>;
  /** Resolves a definition when it is first used; undefined while it is being resolved, or when it has a mistake. */
  readonly definition: (id: string, use: Span, source: SourceFile) => TypedDefinition | undefined;
}

/** Where an expression stands. */
export interface Scope {
  readonly source: SourceFile;
  readonly dialect: Dialect;
  /** The lists whose items are being spoken of. */
  readonly items: readonly string[];
  /** The provision it stands in, by id. */
  readonly provision?: string;
  /** Under a duty an exception allows; in a case it takes out. */
  readonly exceptions: 'allow' | 'takeOut';
  /** Who uses what is named here: `rule:3.1.a`. */
  readonly user: string;
}

export function report<Key extends DiagnosticKey>(
  context: Pick<Context, 'diagnostics'>,
  scope: Pick<Scope, 'source'>,
  key: Key,
  span: Span,
  params: ParamsOf<Key>,
  extras: DiagnosticExtras = {},
): undefined {
  context.diagnostics.push(diagnostic(key, scope.source, span, params, extras));
  return undefined;
}

/** All that a phrase may mean in its namespace; the spelling is noted when it means one thing. */
export function lookUp(context: Context, kind: PhraseKind, words: Words): readonly Meaning[] {
  const phrases = context.lexicon.byKey[kind].get(phraseKey(words.text)) ?? [];
  const [only] = phrases;
  if (only !== undefined && sameNames(phrases)) context.spellings.set(words, only.names);
  return phrases.map(({ id }) => readMeaning(id));
}

const sameNames = (phrases: readonly Phrase[]): boolean =>
  new Set(phrases.map(({ names }) => `${names.vi}/${names.en}`)).size === 1;

/** A noun is printed in the number that is meant: its first spelling of one thing, its second of several. */
export function spellNoun(context: Context, words: Words, number: 0 | 1): void {
  const { noun } = context.lexicon.byKey;
  const id = noun.get(phraseKey(words.text))?.[0]?.id;
  const forms = context.lexicon.phrases.filter((phrase) => phrase.kind === 'noun' && phrase.id === id);
  const form = forms[number] ?? forms[0];
  if (form !== undefined) context.spellings.set(words, form.names);
}

export function noteUse(context: Context, scope: Scope, kind: Use['kind'], id: string, span: Span): void {
  const uses = context.uses.get(scope.user) ?? [];
  uses.push({ kind, id, span, source: scope.source });
  context.uses.set(scope.user, uses);
}

export const factAt = (context: Context, key: string): Fact | undefined =>
  context.world.schema.entries.find(
    (entry): entry is Fact & { isList: false } => !entry.isList && entry.key === key,
  );

export const listAt = (context: Context, key: string): List | undefined =>
  context.world.schema.entries.find(
    (entry): entry is List & { isList: true } => entry.isList && entry.key === key,
  );

export const fieldAt = (context: Context, list: string, key: string): Fact | undefined =>
  listAt(context, list)?.fields.find((field) => field.key === key);

export const sayNames = (names: readonly Bilingual[]): Bilingual => ({
  vi: names.map(({ vi }) => `“${vi}”`).join(', '),
  en: names.map(({ en }) => `“${en}”`).join(', '),
});

/** The words of a node as a message quotes them. */
export const textAt = (scope: Scope, { span }: { readonly span: { start: number; end: number } }): string =>
  scope.source.text.slice(span.start, span.end).normalize('NFC').replace(/\s+/gu, ' ');
