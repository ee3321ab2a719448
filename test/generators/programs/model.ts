/**
 * A program as what it says, before anybody writes it down in either language. It owes nothing to the language's own
 * tree: two writers that never saw each other turn one of these into a Vietnamese and an English file.
 */
import type { Bilingual, Level, Unit } from '../../../grammar/index.ts';

export type { Bilingual, Level, Unit };
export type Both<Value> = { readonly vi: Value; readonly en: Value };

/** A name as it is used: perhaps between quotes, perhaps in the language that is not the file's. */
export interface Called extends Bilingual {
  readonly quoted?: boolean;
  readonly foreign?: boolean;
}

// ---- conditions -----------------------------------------------------------------------------------------------

export type Cond =
  | { readonly c: 'chain'; readonly by: 'and' | 'or'; readonly items: readonly Cond[] }
  | { readonly c: 'bullets'; readonly all: boolean; readonly items: readonly Excepted[] }
  | { readonly c: 'not'; readonly of: Cond }
  | { readonly c: 'group'; readonly of: Cond }
  | { readonly c: 'refs'; readonly verb: 'meets' | 'falls' | 'fallsNone' | 'covered'; readonly refs: Refs }
  | { readonly c: 'below'; readonly verb: 'meets' | 'falls'; readonly all: boolean; readonly level: Level }
  | { readonly c: 'where'; readonly phrase: Called; readonly of: Cond }
  | { readonly c: 'convicted'; readonly phrase: Called; readonly sets: readonly Offences[] }
  | { readonly c: 'every'; readonly phrase: Called; readonly of: Cond }
  | Counted
  | { readonly c: 'compare'; readonly left: Val; readonly test: Test }
  | { readonly c: 'flag'; readonly name: Called };

export interface Counted {
  readonly c: 'count';
  readonly least: number;
  readonly noun: Called;
  readonly different: boolean;
  readonly same?: Called;
  readonly where?: Cond;
}

export interface Excepted {
  readonly cond: Cond;
  readonly except?: Except;
}

export type Except = { readonly e: 'where'; readonly cond: Cond } | { readonly e: 'at'; readonly refs: Refs };

export type Test =
  | { readonly t: 'is'; readonly not: boolean; readonly values: readonly Val[] }
  | { readonly t: 'in'; readonly not: boolean; readonly sets: readonly Offences[] }
  | { readonly t: 'band'; readonly band: Band };

export type Band =
  | { readonly b: 'exact'; readonly value: Val }
  | { readonly b: 'low'; readonly low: Val; readonly from: boolean }
  | { readonly b: 'high'; readonly high: Val; readonly to: boolean }
  | {
      readonly b: 'both';
      readonly low: Val;
      readonly from: boolean;
      readonly high: Val;
      readonly to: boolean;
    };

export type Offences =
  | { readonly o: 'named'; readonly name: Called }
  | { readonly o: 'cited'; readonly code: string; readonly parts: readonly Cited[] };

export type Cited = { readonly first: string; readonly last: string } | { readonly chapter: string };

// ---- references -----------------------------------------------------------------------------------------------

export type Separator = 'comma' | 'and' | 'or';

export interface Refs {
  readonly groups: readonly RefGroup[];
  /** Before each group but the first. */
  readonly between: readonly Separator[];
}

export interface RefGroup {
  readonly level: Level | 'decision';
  /** Empty for `Điều này`. */
  readonly members: readonly { readonly first: string; readonly last: string }[];
  readonly between: readonly Separator[];
  readonly outers: readonly RefOuter[];
}

/** Without an ordinal it is the one in which the reference stands. */
export interface RefOuter {
  readonly level: Level | 'decision';
  readonly ordinal?: string;
}

// ---- values ---------------------------------------------------------------------------------------------------

export type Val =
  | { readonly v: 'name'; readonly name: Called }
  | { readonly v: 'amount'; readonly parts: readonly Amount[] }
  | { readonly v: 'date'; readonly iso: string }
  | { readonly v: 'yesNo'; readonly yes: boolean }
  | { readonly v: 'given'; readonly date: 'cutoff' | 'board' }
  | { readonly v: 'fraction'; readonly above: number; readonly below: number; readonly of: Val }
  | { readonly v: 'between'; readonly in: 'period' | 'days'; readonly from: Val; readonly to: Val }
  | { readonly v: 'total'; readonly name: Called }
  | { readonly v: 'run'; readonly phrase: Called; readonly where: Cond }
  | { readonly v: 'sum'; readonly first: Val; readonly rest: readonly Term[] }
  | { readonly v: 'limited'; readonly of: Val; readonly limits: readonly Limit[] }
  | { readonly v: 'brackets'; readonly of: Val };

export interface Amount {
  readonly number: number;
  readonly unit?: Unit;
}
export interface Term {
  readonly sign: 'plus' | 'minus';
  readonly value: Val;
}
export interface Limit {
  readonly bound: 'least' | 'most';
  readonly value: Val;
}

/** `8 năm, trừ trường hợp E thì 10 năm`. */
export interface ExceptedVal {
  readonly value: Val;
  readonly exceptions: readonly { readonly when: Cond; readonly value: Val }[];
}

// ---- declarations and provisions ----------------------------------------------------------------------------------

export interface Definition {
  readonly s: 'definition';
  readonly title: Bilingual;
  readonly item?: Called;
  readonly body: Said | { readonly readings: readonly Reading[]; readonly chosen: Bilingual };
}

export type Said = { readonly value: ExceptedVal } | { readonly truth: Excepted };

export interface Reading {
  readonly code?: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly said: Said;
}

export interface Table {
  readonly s: 'table';
  readonly title: Bilingual;
  readonly item?: Called;
  readonly columns: readonly Called[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell =
  | { readonly k: 'any' | 'others' | 'unlimited' }
  | { readonly k: 'band'; readonly band: Band }
  | { readonly k: 'values'; readonly values: readonly Val[] };

export interface OffenceList {
  readonly s: 'offences';
  readonly title: Bilingual;
  readonly entries: readonly Offences[];
}

export interface Assertion {
  readonly s: 'assertion';
  readonly title: Bilingual;
  readonly premise?: Cond;
  readonly conclusion: Cond;
  /** It holds of the same person too, with this fact moved. */
  readonly changed?: {
    readonly name: Called;
    readonly change: 'earlier' | 'later' | 'less' | 'more';
  };
}

export interface Acknowledgement {
  readonly s: 'acknowledged';
  readonly code: string;
  readonly reason: Bilingual;
}

export interface Rule {
  readonly s: 'rule';
  readonly force: 'duty' | 'case' | 'exclusion' | 'domain';
  readonly cond: Cond;
  readonly except?: Except;
  /** A duty that begins with what it speaks of. */
  readonly subjectFirst?: boolean;
}

export interface Waiver {
  readonly s: 'waiver';
  readonly encoded: boolean;
  readonly reason: Bilingual;
}

export type Declaration = Definition | Table | OffenceList | Assertion | Acknowledgement;
export type Statement =
  Definition | Table | Acknowledgement | { readonly s: 'applies'; readonly cond: Cond } | Rule | Waiver;

export interface Provision {
  readonly level: Level;
  readonly ordinal: string;
  /** Its parent, named in its heading: `đoạn 2 khoản 1`. */
  readonly parent?: { readonly level: Level; readonly ordinal: string };
  readonly title: Bilingual;
  readonly statements: readonly Statement[];
  readonly children: readonly Provision[];
}

export interface Program {
  readonly seed: number;
  /** Which schema and catalogue it stands on. */
  readonly world: number;
  readonly number: string;
  readonly year: number;
  readonly title: Bilingual;
  readonly signed: string;
  readonly cutoff: string;
  readonly shared?: { readonly title: Bilingual; readonly declarations: readonly Declaration[] };
  readonly declarations: readonly Declaration[];
  readonly provisions: readonly Provision[];
  /** Properties and lists of offences that stand after the provisions. */
  readonly closing: readonly (Assertion | OffenceList)[];
}
