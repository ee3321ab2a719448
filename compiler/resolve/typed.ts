/** The tree after resolution: every phrase is what it names, every value has its kind, every reference its provision. */
import type {
  Bilingual,
  Condition,
  Definition,
  Document,
  OffenceList,
  Provision,
  Row,
  SourceFile,
  Span,
  Table,
  Words,
} from '../../grammar/index.ts';
import type {
  AssertionIr,
  BodyIr,
  ChoiceOfIr,
  DefinitionIr,
  OffenceSetIr,
  ProvisionIr,
  QuantityIr,
  TruthIr,
} from '../../runtime/ir.ts';
import type { World } from '../world.ts';
import type { Kind } from './kinds.ts';

/** A value with its kind; which form it has follows from the kind. */
export interface TypedValue {
  readonly kind: Kind;
  readonly span: Span;
  readonly truth?: TruthIr;
  readonly quantity?: QuantityIr;
  readonly choice?: ChoiceOfIr;
  /** The list of an item itself: `tội`. */
  readonly offenceOf?: string;
}

export interface TypedDefinition {
  readonly id: string;
  readonly source: SourceFile;
  readonly syntax: Definition | Table;
  readonly names: Bilingual;
  readonly item?: string;
  readonly kind: Kind;
  readonly body: BodyIr | TypedChoices;
  readonly table?: TypedTable;
  /** Exceptions to a value, for the check that two of them never hold together. */
  readonly exceptions: readonly (readonly TypedException[])[];
}

export interface TypedException {
  readonly span: Span;
  readonly when: TruthIr;
  readonly value: TypedValue;
}

export interface TypedChoices {
  readonly code: string;
  readonly chosen: number;
  readonly choices: Extract<DefinitionIr['body'], { chosen: number }>['choices'];
}

/** A table with its columns' kinds, for the exact checks on its rows. */
export interface TypedTable {
  readonly syntax: Table;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly TypedRow[];
}

export interface TypedColumn {
  readonly words: Words;
  readonly value: TypedValue;
  /** The bounds of the schema, where the column is a fact. */
  readonly least?: number;
  readonly most?: number;
  /** The fact's path, where it is one: then an example is a person. */
  readonly fact?: string;
}

export interface TypedRow {
  readonly syntax: Row;
  /** One a column; absent for a row of all other cases. */
  readonly cells?: readonly TypedCell[];
  readonly when: TruthIr;
  readonly result: TypedValue;
}

/** What a cell admits. Bounds are exact amounts. */
export type TypedCell =
  | { readonly kind: 'any' }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'band'; readonly low?: Bound; readonly high?: Bound };

export interface Bound {
  readonly amount: number;
  readonly inclusive: boolean;
}

export interface Use {
  readonly kind: 'rule' | 'applies' | 'definition';
  readonly id: string;
  readonly span: Span;
  readonly source: SourceFile;
}

export interface TypedProvision {
  readonly id: string;
  readonly syntax: Provision;
  readonly parent?: string;
  readonly children: readonly TypedProvision[];
  readonly force: ProvisionIr['force'];
  readonly applies?: TruthIr;
  readonly rule?: TruthIr;
}

export interface TypedDecision {
  readonly document: Document;
  readonly world: World;
  readonly offences: ReadonlyMap<string, OffenceSetIr>;
  readonly offenceLists: readonly {
    readonly id: string;
    readonly source: SourceFile;
    readonly syntax: OffenceList;
  }[];
  /** In an order in which each only uses earlier ones. */
  readonly definitions: readonly TypedDefinition[];
  readonly provisions: readonly TypedProvision[];
  readonly assertions: readonly {
    readonly id: string;
    readonly names: Bilingual;
    readonly holds: TruthIr;
    readonly even?: NonNullable<AssertionIr['even']>;
    readonly span: Span;
  }[];
  /** By `rule:3.1.a`, `applies:3.3`, `definition:timeServed`: what each uses. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** What each condition of the files means. */
  readonly conditions: ReadonlyMap<Condition, TruthIr>;
}
