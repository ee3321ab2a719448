/** The inmate schema and the offence catalogue as the compiler uses them: every entry knows where it was declared. */
import type { Bilingual, SourceFile, Span } from '../../grammar/index.ts';
import type { ConstraintIr, FactIr, ListIr } from '../../runtime/ir.ts';

export interface Declared {
  readonly source: SourceFile;
  /** Where its names stand. */
  readonly span: Span;
  readonly help: Bilingual;
}

export interface Fact extends FactIr, Declared {
  /** The list it is a field of. */
  readonly list?: string;
  /** The id of the enumeration its values come from. */
  readonly enumeration?: string;
  /** The authority that alone may find this; never computed. */
  readonly assessedBy?: Bilingual;
  /** How a document says it, as the act does: a whole predicate; of a choice, `{}` is where the value stands. */
  readonly said?: Bilingual;
  /** For a field by which items are counted or grouped (`bản án`): its nouns, printed form first. */
  readonly nouns?: readonly Bilingual[];
}

export interface List extends Omit<ListIr, 'fields'>, Declared {
  readonly fields: readonly Fact[];
  /** What one item is called (`tội`), printed form first. */
  readonly nouns: readonly Bilingual[];
  /** The item itself as something to say things about (`tội là …`), for the list that holds offences. */
  readonly self?: Bilingual;
  readonly phrases: {
    readonly exists?: readonly Bilingual[];
    readonly every?: readonly Bilingual[];
    readonly run?: readonly Bilingual[];
  };
  /** The fields that tell which offence an item is. */
  readonly offence?: { readonly code: string; readonly article: string; readonly acts: string };
}

export interface Enumeration extends Declared {
  readonly id: string;
  readonly ordered: boolean;
  readonly values: readonly { readonly key: string; readonly names: Bilingual }[];
  /** By value: how a document says it, where it says it otherwise than rules do. */
  readonly said?: ReadonlyMap<string, Bilingual>;
}

export type Entry = (Fact & { readonly isList: false }) | (List & { readonly isList: true });

export interface Schema {
  readonly source: SourceFile;
  readonly entries: readonly Entry[];
  readonly enumerations: ReadonlyMap<string, Enumeration>;
  readonly constraints: readonly ConstraintIr[];
}

export interface Catalogue {
  readonly source: SourceFile;
  readonly codes: ReadonlyMap<string, PenalCode>;
  readonly offences: ReadonlyMap<string, Offence>;
  /** For `2015/123`: the offence it is, where the Codes correspond one to one. */
  readonly identities: ReadonlyMap<string, string>;
}

export interface PenalCode {
  readonly year: string;
  readonly names: Bilingual;
  readonly chapters: ReadonlyMap<string, Chapter>;
}

export interface Chapter {
  readonly number: string;
  readonly names: Bilingual;
  /** Every article that lies in it, in order: all whole numbers, and the lettered ones that the catalogue knows. */
  readonly articles: readonly string[];
}

export interface Offence {
  readonly id: string;
  readonly names: Bilingual;
  /** `2015/123`, `1999/194:trading`. */
  readonly members: readonly string[];
  readonly source: SourceFile;
  readonly span: Span;
}
