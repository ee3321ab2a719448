/**
 * The types of an imported file of rules: `/// <reference types="dacxa/rules" />`, or `dacxa/rules` under `types` in
 * tsconfig.json. They are the same for every file, so that only the id of a record is known; `dacxa build` writes a
 * module whose types are those of the record.
 */
declare module '*.rules' {
  import type { Answer, DecisionIr, Explanation, Options, Truth } from 'dacxa/runtime';

  /** One person's dossier. A key that is absent or null is not known. */
  export interface Inmate {
    readonly id: string;
    readonly [key: string]: unknown;
  }

  /** The decision that answers are given under: its number, dates and the hash of all that decides. */
  export const decision: Pick<DecisionIr, 'id' | 'year' | 'title' | 'signed' | 'cutoff' | 'hash'>;
  /** The decision's provisions with their titles, in the act's order. */
  export const provisions: DecisionIr['provisions'];
  /** Reviews dossiers one after the other under the same options; made once for many. */
  export const createReview: (options?: Options) => (inmate: Inmate) => Answer;
  /** What the decision says of one person. The tool proposes and explains; people decide. */
  export const review: (inmate: Inmate, options?: Options) => Answer;
  /** Whether the person may be proposed: yes, no, or unknown while facts are missing. */
  export const isEligible: (inmate: Inmate, options?: Options) => Truth;
  /** Why: a tree of provisions and conditions with the values compared. */
  export const explain: (inmate: Inmate, options?: Options) => Explanation;
}
