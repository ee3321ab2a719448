/** What a language has to say for explanations: a missing or superfluous sentence does not compile. */
import type { LevelIr, Relation } from './ir.ts';
import { textsEn } from './texts.en.ts';
import { textsVi } from './texts.vi.ts';
import type { Truth } from './truth.ts';
import type { Verdict } from './verdict.ts';

export type Language = 'vi' | 'en';

/** What a line speaks of: something asked of the person, a case they may fall under, or what excludes them. */
export type Tone = 'duty' | 'case' | 'exclusion';

/** How far one amount lies from the other. */
export type Distance = 'below' | 'equal' | 'above';

export interface ExplanationTexts {
  readonly record: (id: string) => string;
  readonly recordWithoutId: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly route: (provision: string) => string;
  readonly failed: string;
  readonly excluded: string;
  readonly missing: string;
  readonly problems: string;
  readonly proposal: string;

  readonly levels: Readonly<Record<LevelIr, string>>;
  /** Of a provision that applies. */
  readonly standing: Readonly<Record<Tone, Readonly<Record<Truth, string>>>>;
  readonly notApplicable: string;
  readonly unclearWhetherApplicable: string;
  /** Why it applies, does not, or may. */
  readonly why: Readonly<Record<Truth, string>>;
  readonly noExclusion: string;
  readonly see: (provision: string) => string;

  /** Of a condition of an exclusion, where a mark would be read the wrong way. */
  readonly said: Readonly<Record<Truth, string>>;
  readonly denied: (words: string) => string;
  readonly all: string;
  readonly any: string;
  readonly found: (value: string) => string;
  readonly offence: (place: number) => string;
  readonly article: (code: string, article: string) => string;
  readonly row: (place: number, list: string) => string;

  readonly actual: string;
  readonly required: string;
  /** What is asked for is at least, or at most, an amount; or an exclusion begins there. */
  readonly margin: Readonly<
    Record<Tone, Readonly<Record<Relation, Readonly<Record<Distance, (amount: string) => string>>>>>
  >;

  readonly unknown: string;
  readonly unknownFrom: (low: string) => string;
  readonly unknownTo: (high: string) => string;
  readonly unknownBetween: (low: string, high: string) => string;
  readonly unlimited: string;
  readonly time: Readonly<Record<'year' | 'month' | 'day', readonly [one: string, several: string]>>;
  /** By unit of the vocabulary; what is only counted has none. */
  readonly units: Readonly<Record<string, readonly [one: string, several: string]>>;
  readonly currency: string;
  readonly thousands: string;
  readonly date: (year: string, month: string, day: string) => string;
}

export const texts: Readonly<Record<Language, ExplanationTexts>> = { vi: textsVi, en: textsEn };
