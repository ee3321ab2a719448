/**
 * A decision as plain data, ids only: what every emitter writes from and the interpreter gives its meaning to.
 *
 * Both dialects of a file compile to the same bytes. `format` changes whenever the meaning of any part does.
 */

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface DecisionIr {
  readonly format: 1;
  /** The act's number, such as `457/QĐ-CTN`. */
  readonly id: string;
  readonly year: number;
  readonly title: Bilingual;
  /** `YYYY-MM-DD` */
  readonly signed: string;
  /** `YYYY-MM-DD`: time served counts to this day. */
  readonly cutoff: string;
  /** Of rules, shared definitions, schema and catalogue together. */
  readonly hash: string;
  readonly schema: SchemaIr;
  /** The offences each list or name stands for, as `2015/123`, `1999/194:trading` or `1999/*`. */
  readonly offences: Readonly<Record<string, OffenceSetIr>>;
  /** By Code, the articles that the catalogue knows, one blank between them: another one is worth a warning. */
  readonly articles: Readonly<Record<string, string>>;
  /** For `2015/123`: the offence it is, where the Codes correspond one to one. */
  readonly identities: Readonly<Record<string, string>>;
  /** In an order in which each only uses earlier ones. */
  readonly definitions: readonly DefinitionIr[];
  readonly provisions: readonly ProvisionIr[];
  readonly assertions: readonly AssertionIr[];
}

export interface OffenceSetIr {
  readonly names: Bilingual;
  readonly members: readonly string[];
}

// ---- the record -----------------------------------------------------------------------------------------------

export type FactKind = 'truth' | 'date' | 'length' | 'count' | 'money' | 'choice' | 'choices' | 'text';

export interface FactIr {
  /** Path in the record (`sentence.term`), or in an item of its list (`term`). */
  readonly key: string;
  readonly kind: FactKind;
  readonly names: Bilingual;
  /** For truths: how to say that it is not so. */
  readonly negative?: Bilingual;
  /** For texts that are codes: how they are made. */
  readonly form?: 'country';
  /** In legal days for lengths. */
  readonly least?: number;
  readonly most?: number;
  /** For lengths: the text `life` is allowed and is longer than every length. */
  readonly orLife?: boolean;
  /** For choices: the keys, in order where they have one. */
  readonly values?: readonly ValueIr[];
  /** What a count counts, or a unit of the vocabulary. */
  readonly unit?: string;
  /** A date that is left out while something lasts: then it is later than every date. */
  readonly openWhile?: Readonly<Record<string, string>>;
  /** A date that cannot be before another one of its item. */
  readonly notBefore?: string;
}

export interface ValueIr {
  readonly key: string;
  readonly names: Bilingual;
}

export interface ListIr {
  readonly key: string;
  readonly names: Bilingual;
  readonly fields: readonly FactIr[];
  /** The fields that tell which offence an item is. */
  readonly offence?: { readonly code: string; readonly article: string; readonly acts: string };
  /** Fields that order the items, oldest first. */
  readonly order?: readonly string[];
  readonly notEmpty?: boolean;
}

export interface SchemaIr {
  /** Facts and lists in the order of the record. */
  readonly entries: readonly (({ readonly list: false } & FactIr) | ({ readonly list: true } & ListIr))[];
  readonly constraints: readonly ConstraintIr[];
}

/** What makes a record contradict itself. Each is broken only by what is known. */
export type ConstraintIr =
  | { readonly kind: 'before'; readonly first: string; readonly then: string }
  | { readonly kind: 'notAfter'; readonly first: string; readonly then: string }
  | { readonly kind: 'notTogether'; readonly facts: Readonly<Record<string, string | boolean>> }
  | { readonly kind: 'absentWhen'; readonly fact: string; readonly when: Readonly<Record<string, string>> }
  | { readonly kind: 'noOverlap'; readonly list: string; readonly from: string; readonly to: string }
  | { readonly kind: 'unique'; readonly list: string; readonly fields: readonly string[] }
  | { readonly kind: 'notOver'; readonly fact: string; readonly most: string }
  | {
      readonly kind: 'ongoing';
      readonly list: string;
      readonly field: string;
      readonly when: Readonly<Record<string, string>>;
      readonly item: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'quarters'; readonly list: string; readonly after: string }
  | { readonly kind: 'positive'; readonly definition: string };

// ---- definitions and provisions -------------------------------------------------------------------------------

export type DefinitionKind = 'truth' | 'quantity' | 'choice';

export interface DefinitionIr {
  readonly id: string;
  readonly names: Bilingual;
  /** The list of whose items it speaks. */
  readonly item?: string;
  readonly kind: DefinitionKind;
  /** How a quantity is written out. */
  readonly measure?: Measure;
  readonly body:
    BodyIr | { readonly choices: readonly ChoiceIr[]; readonly chosen: number; readonly code: string };
}

export type Measure = 'date' | 'length' | 'days' | 'money' | `count:${string}`;

/** Which of the three kinds of expression it is follows from the definition's kind. */
export interface BodyIr {
  readonly truth?: TruthIr;
  readonly quantity?: QuantityIr;
  readonly choice?: ChoiceOfIr;
}

export interface ChoiceIr {
  readonly id: string;
  readonly names: Bilingual;
  readonly source: Bilingual;
  readonly body: BodyIr;
}

export type LevelIr = 'article' | 'clause' | 'point' | 'paragraph' | 'limb';

export interface ProvisionIr {
  /** `3.1.đ`; a paragraph or limb adds `#n`, as in `3.1.a#2`. */
  readonly id: string;
  readonly level: LevelIr;
  readonly ordinal: string;
  readonly title: Bilingual;
  readonly force: 'duty' | 'case' | 'exclusion' | 'domain' | 'waived';
  readonly applies?: TruthIr;
  readonly rule?: TruthIr;
  readonly waived?: { readonly because: 'noCondition' | 'notEncoded'; readonly reason: Bilingual };
  readonly children: readonly ProvisionIr[];
}

export interface AssertionIr {
  readonly id: string;
  readonly names: Bilingual;
  readonly holds: TruthIr;
  /** Who meets the first must also meet the second with the fact changed that way, and nothing else. */
  readonly even?: {
    readonly given: TruthIr;
    readonly then: TruthIr;
    readonly fact: FactRef;
    readonly to: 'less' | 'more';
  };
}

// ---- expressions ----------------------------------------------------------------------------------------------

/** An item's field is named with its list, so that the fields of two lists never mix. */
export interface FactRef {
  readonly list?: string;
  readonly key: string;
}

/** `words` are how the rule file says it, for explanations; only what is not made of other conditions has them. */
export type TruthIr =
  | { readonly op: 'all' | 'any'; readonly of: readonly TruthIr[] }
  | { readonly op: 'not'; readonly of: TruthIr }
  | ({ readonly op: 'fact' } & FactRef & Worded)
  | ({ readonly op: 'defined'; readonly id: string } & Worded)
  | { readonly op: 'provision'; readonly id: string; readonly as: 'duty' | 'case' }
  | ({ readonly op: 'applies'; readonly id: string } & Worded)
  | ({ readonly op: 'some' | 'every'; readonly list: string; readonly where: TruthIr } & Worded)
  | ({
      readonly op: 'count';
      readonly list: string;
      readonly least: number;
      readonly different?: string;
      readonly same?: string;
      readonly where?: TruthIr;
    } & Worded)
  | ({
      readonly op: 'compare';
      readonly left: QuantityIr;
      readonly by: Relation;
      readonly right: QuantityIr;
    } & Worded)
  | ({ readonly op: 'among'; readonly of: ChoiceOfIr; readonly values: readonly string[] } & Worded)
  | ({ readonly op: 'offence'; readonly list: string; readonly in: readonly string[] } & Worded);

export interface Worded {
  readonly words: Bilingual;
}

export type Relation = 'over' | 'atLeast' | 'under' | 'atMost' | 'equal';

export type QuantityIr =
  | { readonly op: 'number'; readonly value: number; readonly measure: Measure }
  | { readonly op: 'unlimited' }
  | { readonly op: 'date'; readonly iso: string }
  | { readonly op: 'cutoff' | 'board' }
  | ({ readonly op: 'fact' } & FactRef)
  | { readonly op: 'defined'; readonly id: string }
  | {
      readonly op: 'plus' | 'minus' | 'butAtLeast' | 'butAtMost';
      readonly left: QuantityIr;
      readonly right: QuantityIr;
    }
  | {
      readonly op: 'fraction';
      readonly numerator: number;
      readonly denominator: number;
      readonly of: QuantityIr;
    }
  | { readonly op: 'period' | 'days'; readonly from: QuantityIr; readonly to: QuantityIr }
  | { readonly op: 'total'; readonly list: string; readonly of: QuantityIr }
  | { readonly op: 'run'; readonly list: string; readonly where: TruthIr }
  /** The place of a choice among its ordered values, counted from 0. */
  | { readonly op: 'rank'; readonly of: ChoiceOfIr; readonly order: readonly string[] }
  | CasesIr<QuantityIr>;

export type ChoiceOfIr =
  | { readonly op: 'value'; readonly value: string }
  | ({ readonly op: 'fact' } & FactRef)
  | { readonly op: 'defined'; readonly id: string }
  | CasesIr<ChoiceOfIr>;

/** At most one case holds; `otherwise` when none does. A table has no `otherwise`. */
export interface CasesIr<Value> {
  readonly op: 'cases';
  readonly of: readonly { readonly when: TruthIr; readonly value: Value }[];
  readonly otherwise?: Value;
}
