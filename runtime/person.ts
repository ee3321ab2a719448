/** One person before one board, and the facts that a condition asks for. */
import type { Choice } from './choice.ts';
import { isItems, isRange } from './facts.ts';
import type { Facts, Prepared } from './facts.ts';
import type { Items } from './lists.ts';
import { anything } from './range.ts';
import type { Range } from './range.ts';
import { kleene, UNKNOWN } from './truth.ts';
import type { Kleene } from './truth.ts';

export interface Situation<Person = Facts> {
  readonly person: Person;
  readonly cutoff: Range;
  readonly board: Range;
  /** By code: the id of the chosen reading. */
  readonly readings: Readonly<Record<string, string>>;
}

/** The items that a condition is speaking of, by list. */
export type Scope = Readonly<Record<string, Facts>>;

/** Where a condition speaks of the person alone. */
export const NO_ITEM: Scope = {};

export const withItem = (scope: Scope, list: string, item: Facts): Scope => ({ ...scope, [list]: item });

/** Makes scopes of items of one list alone; V8 copies an object many times faster than it makes one of a computed key. */
export function scopes(list: string): (item: Facts) => Scope {
  const blank: Record<string, Facts> = { [list]: {} };
  return (item) => {
    const scope = { ...blank };
    scope[list] = item;
    return scope;
  };
}

export const asTruth = (fact: Prepared): Kleene => (typeof fact === 'number' ? kleene(fact) : UNKNOWN);

export const asRange = (fact: Prepared): Range => (isRange(fact) ? fact : anything);

export const asChoice = (fact: Prepared): Choice => (typeof fact === 'string' ? fact : null);

export const asText = (fact: Prepared): string | null => (typeof fact === 'string' ? fact : null);

export const asTexts = (fact: Prepared): readonly string[] | null => (isTexts(fact) ? fact : null);

/** A list of choices. One of items that is empty passes too; who asks knows which of them it is. */
const isTexts = (fact: Prepared): fact is readonly string[] =>
  Array.isArray(fact) && fact.every((each) => typeof each === 'string');

export const asItems = (fact: Prepared): Items<Facts> => (isItems(fact) ? fact : null);
