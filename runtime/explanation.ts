/**
 * Why: the decision as a tree for one person, each provision and condition with its truth, and the values compared.
 * Data only; the sentences stand in `texts.vi.ts` and `texts.en.ts`.
 */
import type { Bilingual, Measure, ProvisionIr, Relation } from './ir.ts';
import type { Answer } from './review.ts';
import type { Truth } from './truth.ts';

export interface Explanation {
  readonly answer: Answer;
  readonly provisions: readonly ExplainedProvision[];
  /** What each key of the answer's `missing` is called. */
  readonly missing: readonly NamedKey[];
}

export interface NamedKey {
  readonly path: string;
  readonly names: Bilingual;
  /** The item it belongs to, counted from 1. */
  readonly item?: { readonly place: number; readonly names: Bilingual; readonly isOffence: boolean };
}

export interface ExplainedProvision {
  readonly kind: 'provision';
  readonly id: string;
  readonly level: ProvisionIr['level'];
  readonly title: Bilingual;
  readonly force: ProvisionIr['force'];
  readonly applies: Truth;
  readonly truth: Truth;
  /** What it says where it stands: left out of the list where it does not apply. */
  readonly counts: Truth;
  readonly waived?: Bilingual;
  /** What makes it apply to the person, or not; nothing where it applies to everybody. */
  readonly why: readonly ExplainedPart[];
  readonly parts: readonly ExplainedPart[];
}

export type ExplainedPart = ExplainedProvision | ExplainedCondition | ExplainedList | ExplainedItem;

/** One condition in the words of the rule file. */
export interface ExplainedCondition {
  readonly kind: 'condition';
  readonly truth: Truth;
  readonly words: Bilingual;
  /** It is said to hold when the words do not. */
  readonly denied?: boolean;
  readonly compared?: Compared;
  /** What the record says instead of a value that was asked for. */
  readonly found?: Bilingual;
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedList {
  readonly kind: 'all' | 'any';
  readonly truth: Truth;
  readonly denied?: boolean;
  readonly parts: readonly ExplainedPart[];
}

/** One item of a list, such as `convictions[0]`. */
export interface ExplainedItem {
  readonly kind: 'item';
  readonly path: string;
  /** Of the list. */
  readonly names: Bilingual;
  /** Counted from 1. */
  readonly place: number;
  readonly truth: Truth;
  /** By the code and article, where it is an offence. */
  readonly offence?: { readonly code: Bilingual; readonly article: string };
  /** What tells an item of an ordered list from the others, such as its year and quarter. */
  readonly order?: readonly { readonly names: Bilingual; readonly value: number }[];
  readonly parts: readonly ExplainedPart[];
}

export interface Compared {
  readonly left: Shown;
  readonly by: Relation;
  readonly right: Shown;
  /** How far apart the two are, where both are known: what is missing, or what is to spare. */
  readonly margin?: Shown;
}

export interface Shown {
  readonly name?: Bilingual;
  readonly low: number | null;
  readonly high: number | null;
  readonly over: number;
  readonly measure: Measure;
  /** More than every amount. */
  readonly unlimited?: true;
}
