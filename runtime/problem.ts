/** What is wrong with a record, as data; the sentences stand in `problems.vi.ts` and `problems.en.ts`. */
import type { Bilingual } from './ir.ts';

/** What each sentence speaks of. Names are the labels of facts; `value` is the offending value itself. */
export interface ProblemParams {
  notARecord: Record<never, never>;
  missingId: Record<never, never>;
  /** `meant` differs from it in capitals and separators only. */
  unknownKey: { readonly key: string; readonly meant?: string };
  notAGroup: { readonly key: string };
  notAList: { readonly name: Bilingual };
  notAnItem: { readonly name: Bilingual };
  emptyList: { readonly name: Bilingual };
  notYesNo: { readonly name: Bilingual };
  notText: { readonly name: Bilingual };
  notACountry: { readonly name: Bilingual; readonly value: string };
  notADate: { readonly name: Bilingual; readonly value: string };
  notALength: { readonly name: Bilingual; readonly value: string };
  notALengthOrLife: { readonly name: Bilingual; readonly value: string };
  notWhole: { readonly name: Bilingual; readonly value: string };
  notAValue: { readonly name: Bilingual; readonly value: string; readonly values: string };
  notValues: { readonly name: Bilingual; readonly values: string };
  lengthTooSmall: { readonly name: Bilingual; readonly least: number };
  lengthTooLarge: { readonly name: Bilingual; readonly most: number };
  tooSmall: { readonly name: Bilingual; readonly least: number };
  tooLarge: { readonly name: Bilingual; readonly most: number };
  notBefore: { readonly first: Bilingual; readonly second: Bilingual };
  after: { readonly first: Bilingual; readonly second: Bilingual };
  overMost: { readonly name: Bilingual; readonly most: Bilingual };
  together: { readonly first: Bilingual; readonly second: Bilingual };
  notAbsent: { readonly name: Bilingual; readonly because: Bilingual };
  overlap: { readonly name: Bilingual; readonly other: string };
  twice: { readonly names: Bilingual; readonly other: string };
  noneRunning: { readonly name: Bilingual; readonly because: Bilingual };
  quarterTooEarly: { readonly than: Bilingual };
  quarterTooLate: Record<never, never>;
  nothingLeft: { readonly name: Bilingual };
  /** Whoever read the record from a file has said it already: what is wrong there has no value in a record. */
  told: { readonly words: Bilingual };
}

export type ProblemKey = keyof ProblemParams;

/** Generic over its key, so that a key and its parameters always fit. */
export interface ProblemOf<Key extends ProblemKey> {
  /** Path in the record, such as `convictions[0].term`; empty for the record itself. */
  readonly path: string;
  readonly key: Key;
  readonly params: ProblemParams[Key];
}

export type Problem = ProblemOf<ProblemKey>;

/** What a message file holds: a missing or superfluous sentence does not compile. */
export type ProblemSentences = { readonly [Key in ProblemKey]: (params: ProblemParams[Key]) => string };
