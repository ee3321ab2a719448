/** The cases of a decision: persons, and what the board must find about them. Nothing in them is unknown any more. */
import type { Bilingual, SourceFile, Span } from '../../grammar/index.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { JsonObject } from '../review/json.ts';

export interface CaseFile {
  readonly source: SourceFile;
  readonly cases: readonly Case[];
  /** The persons that cases start from. */
  readonly bases: readonly KnownPerson[];
  /** Places of the decision that no case has to show, each with the reason. */
  readonly argued: readonly Argued[];
  /** Changes to the decision of which no case can tell, each with the reason. */
  readonly alike: readonly Argued[];
}

export interface KnownPerson {
  readonly name: string;
  readonly record: JsonObject;
}

/** One id and its reason. */
export interface Argued {
  /** Of a condition, a row, a member or a reading, as it is written: `3.4/điều-kiện-7`; or of a change. */
  readonly id: string;
  readonly span: Span;
  readonly because: Bilingual;
}

export interface Case {
  readonly title: Bilingual;
  /** Where its title stands. */
  readonly span: Span;
  /** The provision it is about. */
  readonly about: string;
  /** One, or one for each of the values that it goes through. */
  readonly runs: readonly Run[];
  /** `YYYY-MM-DD` */
  readonly boardDate?: string;
  /** By code: the id of the reading it takes. */
  readonly readings: Readonly<Record<string, string>>;
  readonly expected: Expected;
  /** What it expects is what the tool answered; nobody has argued it from the act yet. */
  readonly unconfirmed: boolean;
}

export interface Run {
  readonly record: JsonObject;
  /** The value this run is about, as the file writes it. */
  readonly each?: { readonly path: string; readonly written: string; readonly span: Span };
}

/** What is left out is not looked at. */
export interface Expected {
  readonly verdict: Verdict;
  /** Null: no route. */
  readonly route?: string | null;
  readonly fails?: readonly string[];
  readonly failsOnly?: readonly string[];
  readonly excludedBy?: readonly string[];
  readonly missing?: readonly string[];
}

/**
 * The cases that somebody stands up for. An answer that was copied from the tool says nothing against the tool: it
 * neither shows a place of the law nor notices a slip.
 */
export const confirmed = (file: CaseFile): CaseFile => ({
  ...file,
  cases: file.cases.filter(({ unconfirmed }) => !unconfirmed),
});

/** As it will be once somebody stands up for all of them. */
export const takenAsConfirmed = (file: CaseFile): CaseFile => ({
  ...file,
  cases: file.cases.map((one) => (one.unconfirmed ? { ...one, unconfirmed: false } : one)),
});
