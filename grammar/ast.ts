/**
 * The tree of a file as written: what was said, where, and nothing of what it means.
 *
 * Spellings that say the same (`ít nhất là 7 năm`, `từ 7 năm trở lên`) are one node; brackets, the order and the
 * form of lists are kept, so that the tree can be printed again in either dialect.
 */
import type {
  Band,
  Condition,
  DateValue,
  ExceptedValue,
  Exception,
  OffenceSet,
  Value,
} from './expressions.ts';
import type { Level, Node, Title, Words } from './node.ts';
import type { Dialect, SourceFile, Span } from './source.ts';

// ---- file -----------------------------------------------------------------------------------------------------

export interface Document extends Node {
  readonly source: SourceFile;
  readonly dialect: Dialect;
  readonly header: DecisionHeader | SharedHeader;
  readonly declarations: readonly Declaration[];
  readonly provisions: readonly Provision[];
}

export interface DecisionHeader extends Node {
  readonly kind: 'decision';
  readonly number: Words;
  readonly year: number;
  readonly title: Title;
  readonly signed?: DateValue;
  readonly cutoff?: DateValue;
  readonly uses: readonly Words[];
}

export interface SharedHeader extends Node {
  readonly kind: 'shared';
  readonly title: Title;
  readonly uses: readonly Words[];
}

// ---- declarations ---------------------------------------------------------------------------------------------

export type Declaration = OffenceList | Definition | Table | Assertion | Acknowledgement;

export interface OffenceList extends Node {
  readonly kind: 'offenceList';
  readonly title: Title;
  readonly entries: readonly OffenceSet[];
}

export interface Definition extends Node {
  readonly kind: 'definition';
  readonly title: Title;
  /** The noun of the list whose items it speaks of. */
  readonly item?: Words;
  readonly body: DefinitionBody;
}

export type DefinitionBody =
  | { readonly kind: 'value'; readonly value: ExceptedValue }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | {
      readonly kind: 'valueReadings';
      readonly readings: readonly Reading<ExceptedValue>[];
      readonly chosen: Words;
    }
  | {
      readonly kind: 'conditionReadings';
      readonly readings: readonly Reading<Condition>[];
      readonly chosen: Words;
    };

export interface Reading<Body> extends Node {
  readonly code?: Words;
  readonly title: Title;
  readonly body: Body;
  readonly source: Title;
}

export interface Table extends Node {
  readonly kind: 'table';
  readonly title: Title;
  readonly item?: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly Row[];
}

export interface Row extends Node {
  readonly cells: readonly Cell[];
}

export type Cell =
  | (Node & { readonly kind: 'any' })
  | (Node & { readonly kind: 'others' })
  | (Node & { readonly kind: 'unlimited' })
  | (Node & { readonly kind: 'band'; readonly band: Band })
  | (Node & { readonly kind: 'values'; readonly values: readonly Value[] });

/** A property that must hold for every person: `khẳng định "…": nếu P thì Q`, also of the same person changed. */
export interface Assertion extends Node {
  readonly kind: 'assertion';
  readonly title: Title;
  readonly premise?: Condition;
  readonly conclusion: Condition;
  readonly changed?: Changed;
}

/** `kể cả khi F sớm hơn`: the conclusion must then hold of every person who is the same but for that. */
export interface Changed extends Node {
  readonly fact: Words;
  readonly change: 'earlier' | 'later' | 'less' | 'more';
}

/** A warning that the drafter has looked at and accepts, with the reason. */
export interface Acknowledgement extends Node {
  readonly kind: 'acknowledgement';
  readonly code: Words;
  readonly reason: Title;
}

// ---- provisions -----------------------------------------------------------------------------------------------

export interface Provision extends Node {
  readonly kind: 'provision';
  readonly level: Level;
  /** `3`, `đ`. */
  readonly ordinal: Words;
  readonly title: Title;
  /** What stands in the provision before its children, in order. */
  readonly statements: readonly Statement[];
  readonly children: readonly Provision[];
  /** The heading alone, which is what messages point at. */
  readonly head: Span;
}

export type Statement = Definition | Table | Acknowledgement | Applies | Rule | Waiver;

export interface Applies extends Node {
  readonly kind: 'applies';
  readonly condition: Condition;
}

/** `duty` phải · `case` khi · `exclusion` không được đề nghị nếu · `domain` chỉ xét khi. */
export type Force = 'duty' | 'case' | 'exclusion' | 'domain';

export interface Rule extends Node {
  readonly kind: 'rule';
  readonly force: Force;
  readonly condition: Condition;
  readonly exception?: Exception;
}

export interface Waiver extends Node {
  readonly kind: 'waiver';
  /** It sets no condition at all, or its condition has not been written yet. */
  readonly because: 'noCondition' | 'notEncoded';
  readonly reason: Title;
}
