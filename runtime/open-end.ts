/**
 * A suspension that is still running has no end: then its end is later than every date. Any other end that is
 * left out is unknown.
 */
import type { Draft, Facts } from './facts.ts';
import { isItems, valueIn } from './facts.ts';
import type { FactIr, ListIr } from './ir.ts';
import { asRange } from './person.ts';
import { isExact, unlimited } from './range.ts';
import type { Range } from './range.ts';

/** Marks the ends that are open, once the whole record is read. */
export type MarkOpenEnds = (facts: Facts) => void;

/** One for each field of a list that may be open. */
export const openEnds = (list: ListIr): readonly MarkOpenEnds[] =>
  list.fields.flatMap((field) =>
    field.openWhile === undefined ? [] : [marker(list, field, field.openWhile)],
  );

function marker(list: ListIr, field: FactIr, openWhile: Readonly<Record<string, string>>): MarkOpenEnds {
  const isField = (key: string): boolean => list.fields.some((other) => other.key === key);
  const ofItem = Object.entries(openWhile).filter(([key]) => isField(key));
  const ofPerson = Object.entries(openWhile).filter(([key]) => !isField(key));
  const person = ofPerson.map(([key, value]) => ({ valueOf: valueIn(key), value }));
  const itemsOf = valueIn(list.key);
  return (facts) => {
    const items = itemsOf(facts);
    if (!isItems(items) || items.length === 0) return;
    if (!person.every((each) => each.valueOf(facts) === each.value)) return;
    // Where two items could be the one that is running, it is not known which is.
    const candidates = items.filter(
      (item) => isOpen(asRange(item[field.key] ?? null)) && ofItem.every(mayBe(item)),
    );
    const [only, second] = candidates;
    if (only === undefined || second !== undefined || !ofItem.every(isSo(only))) return;
    const draft: Draft = only;
    draft[field.key] = unlimited;
  };
}

/** An end that is not given. */
export const isOpen = (end: Range): boolean => !isExact(end) || end === Infinity;

export const mayBe =
  (item: Facts) =>
  ([key, value]: readonly [string, string]): boolean =>
    item[key] === value || item[key] === null;

const isSo =
  (item: Facts) =>
  ([key, value]: readonly [string, string]): boolean =>
    item[key] === value;
