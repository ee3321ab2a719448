/** The shape of the message files: one sentence for each diagnostic, one for the way out. */
import type { catalog } from '../catalog.ts';

type Catalog = typeof catalog;

/** The parameters as they reach a sentence: already in its language. */
type Spoken<Key extends keyof Catalog> = { readonly [Name in Catalog[Key]['params'][number]]: string };

export interface Sentence<Key extends keyof Catalog> {
  /** What is wrong: lower case, no full stop, the user's words quoted. */
  readonly message: (words: Spoken<Key>) => string;
  /** What to do about it. */
  readonly help: (words: Spoken<Key>) => string;
}

/** A message file says something for each of these diagnostics; a missing or superfluous one does not compile. */
export type Sentences<Key extends keyof Catalog> = { readonly [Each in Key]: Sentence<Each> };

type Coded<Prefix extends string> = {
  [Key in keyof Catalog]: Catalog[Key]['code'] extends `DX${Prefix}${string}` ? Key : never;
}[keyof Catalog];

export type TextKey = Coded<'1'>;
export type NameKey = Coded<'2'>;
export type KindKey = Coded<'3'>;
export type LawKey = Coded<'4'>;
export type SchemaKey = Coded<'5'>;
export type FileKey = Coded<'7'>;
export type CaseKey = Coded<'8'>;
