/** What an expression means is a function of a person and of the items that are being spoken of; these are joined here. */
import type { Scope, Situation } from './person.ts';
import type { Range } from './range.ts';
import { kleene, NO, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

/** Somebody who knows what the provisions and definitions say of the person, by their ids. */
export interface Judge {
  readonly holds: (id: string) => Kleene;
  readonly applies: (id: string) => Kleene;
  /** Undefined where they know no such definition. */
  readonly truth: (id: string) => Kleene | undefined;
  readonly quantity: (id: string) => Range | undefined;
}

/** The person who is asked about. */
export interface Asked {
  readonly situation: Situation;
  readonly judge: Judge | undefined;
  /** What has been worked out of them, by the number of the question. */
  readonly worked: unknown[];
}

export type Meaning<Value> = (c: Asked, scope: Scope) => Value;

export const always =
  <Value>(value: Value): Meaning<Value> =>
  () =>
    value;

/** What is referred to is looked up when it is first needed, however long the chain of references is. */
export function later<Value>(make: () => Meaning<Value>): Meaning<Value> {
  let meaning: Meaning<Value> | undefined;
  return (c, scope) => {
    meaning ??= make();
    return meaning(c, scope);
  };
}

export const both =
  <Value>(
    combine: (one: Value, other: Value) => Value,
    one: Meaning<Value>,
    other: Meaning<Value>,
  ): Meaning<Value> =>
  (c, scope) =>
    combine(one(c, scope), other(c, scope));

export const allOf =
  (parts: readonly Meaning<Kleene>[]): Meaning<Kleene> =>
  (c, scope) => {
    let result = YES;
    for (const part of parts) {
      if (result === NO) return NO;
      result = kleene(result & part(c, scope));
    }
    return result;
  };

export const anyOf =
  (parts: readonly Meaning<Kleene>[]): Meaning<Kleene> =>
  (c, scope) => {
    let result = NO;
    for (const part of parts) {
      if (result === YES) return YES;
      result = kleene(result | part(c, scope));
    }
    return result;
  };

/** The value of the case that holds; of all that may hold, together, as long as it is open which does. */
export const casesOf =
  <Value>(
    cases: readonly { readonly when: Meaning<Kleene>; readonly value: Meaning<Value> }[],
    otherwise: Meaning<Value> | undefined,
    either: (one: Value | undefined, other: Value) => Value,
    none: Value,
  ): Meaning<Value> =>
  (c, scope) => {
    let open: Value | undefined;
    for (const { when, value } of cases) {
      const truth = when(c, scope);
      if (truth === YES) return value(c, scope);
      if (truth === UNKNOWN) open = either(open, value(c, scope));
    }
    return otherwise === undefined ? (open ?? none) : either(open, otherwise(c, scope));
  };
