/** What the sentences of a file are made of: conditions, references, offences and values, as written. */
import type { Level, Node, Words } from './node.ts';

// ---- conditions -----------------------------------------------------------------------------------------------

export type Condition =
  | Chain
  | Bullets
  | Negation
  | Group
  | Meets
  | Covered
  | Below
  | Exists
  | Every
  | Count
  | Comparison
  | Flag
  | Excepted;

export type Connective = 'and' | 'or';

/** `A và B`, `A hoặc B`; mixed connectives are read, and refused by a check. */
export interface Chain extends Node {
  readonly kind: 'chain';
  readonly items: readonly Condition[];
  readonly connectives: readonly Connective[];
}

export interface Bullets extends Node {
  readonly kind: 'bullets';
  readonly quantity: 'all' | 'any';
  readonly items: readonly Condition[];
}

export interface Negation extends Node {
  readonly kind: 'not';
  readonly condition: Condition;
}

export interface Group extends Node {
  readonly kind: 'group';
  readonly condition: Condition;
}

/** A condition with an exception of its own: of a definition, or of one bullet. */
export interface Excepted extends Node {
  readonly kind: 'excepted';
  readonly condition: Condition;
  readonly exception: Exception;
}

/** `đủ điều kiện tại …`, `thuộc trường hợp tại …`, `không thuộc trường hợp nào tại …`. */
export interface Meets extends Node {
  readonly kind: 'meets';
  readonly verb: 'meets' | 'falls' | 'fallsNone';
  readonly references: References;
}

/** `thuộc đối tượng của …`: what these provisions apply to. */
export interface Covered extends Node {
  readonly kind: 'covered';
  readonly references: References;
}

/** `các điểm sau`: the children of the provision in which it stands. */
export interface Below extends Node {
  readonly kind: 'below';
  readonly verb: 'meets' | 'falls';
  readonly quantity: 'all' | 'any';
  readonly level: Level;
}

export interface References extends Node {
  readonly groups: readonly ReferenceGroup[];
  /** Between the groups, and between the ordinals of each group, as written. */
  readonly connectives: readonly Connective[];
}

export interface ReferenceGroup extends Node {
  /** `decision` for `Quyết định này`. */
  readonly level: Level | 'decision';
  /** Empty for `Điều này`. */
  readonly ordinals: readonly OrdinalRange[];
  readonly outers: readonly Outer[];
}

export interface OrdinalRange extends Node {
  readonly first: string;
  readonly last: string;
}

export interface Outer extends Node {
  readonly level: Level | 'decision';
  /** Absent for `Điều này`. */
  readonly ordinal?: string;
}

export interface Exists extends Node {
  readonly kind: 'exists';
  readonly phrase: Words;
  readonly such:
    | { readonly kind: 'where'; readonly condition: Condition }
    | { readonly kind: 'in'; readonly sets: readonly OffenceSet[] };
}

export interface Every extends Node {
  readonly kind: 'every';
  readonly phrase: Words;
  readonly condition: Condition;
}

/** `có từ 2 bản án khác nhau trở lên về cùng một tội mà do cố ý`. */
export interface Count extends Node {
  readonly kind: 'count';
  readonly least: number;
  readonly noun: Words;
  readonly different: boolean;
  readonly same?: Words;
  readonly where?: Condition;
}

export interface Comparison extends Node {
  readonly kind: 'comparison';
  readonly left: Value;
  readonly test: Test;
}

export type Test =
  | (Node & { readonly kind: 'is'; readonly negated: boolean; readonly values: readonly Value[] })
  | (Node & { readonly kind: 'in'; readonly negated: boolean; readonly sets: readonly OffenceSet[] })
  | (Node & { readonly kind: 'within'; readonly band: Band });

/** A stretch of values: `trên A đến B`, `ít nhất là A`, `bằng A` (both ends the same node). */
export interface Band extends Node {
  readonly low?: BandEnd;
  readonly high?: BandEnd;
}

export interface BandEnd {
  readonly value: Value;
  readonly inclusive: boolean;
}

/** A name that is true or false by itself. */
export interface Flag extends Node {
  readonly kind: 'flag';
  readonly name: Words;
}

// ---- values ---------------------------------------------------------------------------------------------------

export interface ExceptedValue extends Node {
  readonly value: Value;
  readonly exceptions: readonly { readonly when: Condition; readonly value: Value }[];
}

export type Value =
  | Name
  | Quantity
  | Fraction
  | DateValue
  | YesNo
  | GivenDate
  | Between
  | Total
  | Run
  | Sum
  | Limited
  | ValueGroup;

export interface Name extends Node {
  readonly kind: 'name';
  readonly name: Words;
}

export interface Quantity extends Node {
  readonly kind: 'quantity';
  readonly amounts: readonly Amount[];
}

export interface Amount extends Node {
  readonly number: number;
  /** As written; absent for a bare number. */
  readonly unit?: Words;
}

export interface Fraction extends Node {
  readonly kind: 'fraction';
  readonly numerator: number;
  readonly denominator: number;
  readonly of: Value;
}

export interface DateValue extends Node {
  readonly kind: 'date';
  /** `YYYY-MM-DD` */
  readonly iso: string;
}

export interface YesNo extends Node {
  readonly kind: 'yesNo';
  readonly yes: boolean;
}

export interface GivenDate extends Node {
  readonly kind: 'given';
  readonly date: 'cutoff' | 'board';
}

/** `thời gian từ A đến B` in legal days, `số ngày từ A đến B` in calendar days. */
export interface Between extends Node {
  readonly kind: 'between';
  readonly measure: 'period' | 'days';
  readonly from: Value;
  readonly to: Value;
}

export interface Total extends Node {
  readonly kind: 'total';
  readonly name: Words;
}

/** How many of the latest items in a row satisfy a condition. */
export interface Run extends Node {
  readonly kind: 'run';
  readonly phrase: Words;
  readonly condition: Condition;
}

export interface Sum extends Node {
  readonly kind: 'sum';
  readonly first: Value;
  readonly rest: readonly { readonly sign: 'plus' | 'minus'; readonly value: Value }[];
}

export interface Limited extends Node {
  readonly kind: 'limited';
  readonly value: Value;
  readonly limits: readonly { readonly bound: 'least' | 'most'; readonly value: Value }[];
}

export interface ValueGroup extends Node {
  readonly kind: 'valueGroup';
  readonly value: Value;
}

// ---- offences and exceptions -------------------------------------------------------------------------------------

/** What an offence may be said to belong to: an offence or a list by name, or articles and chapters of a code. */
export type OffenceSet = NamedOffences | CitedOffences;

export interface NamedOffences extends Node {
  readonly kind: 'namedOffences';
  readonly name: Words;
}

export interface CitedOffences extends Node {
  readonly kind: 'citedOffences';
  readonly code: Words;
  /** Empty: the whole code. */
  readonly parts: readonly CitedPart[];
}

export type CitedPart =
  | (Node & { readonly kind: 'articles'; readonly first: string; readonly last: string })
  | (Node & { readonly kind: 'chapter'; readonly chapter: string });

export type Exception =
  | (Node & { readonly kind: 'exceptWhere'; readonly condition: Condition })
  | (Node & { readonly kind: 'exceptProvision'; readonly references: References });
