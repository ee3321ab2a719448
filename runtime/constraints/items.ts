/** Constraints among the items of one list. */
import type { Facts } from '../facts.ts';
import { isItems, valueIn } from '../facts.ts';
import type { Bilingual, ConstraintIr } from '../ir.ts';
import { isAscending, orderBy } from '../lists.ts';
import { isOpen, mayBe } from '../open-end.ts';
import { isExact, lowOf } from '../range.ts';
import { quarterAfter, quarterNumber } from '../quarters.ts';
import { problemAt } from '../trail.ts';
import type { Check } from './check.ts';
import { conditionsOf, joined } from './conditions.ts';
import { itemPath, itemsOf, listOf, locate, rangeIn, rangeOf } from './place.ts';
import type { Around } from './place.ts';

type Of<Kind extends ConstraintIr['kind']> = Extract<ConstraintIr, { kind: Kind }>;

/**
 * Two stretches overlap when each begins before the other ends; where one ends on the day the next begins, no day
 * is counted twice. Sorted by beginning, then end, the one that ends last so far is the only one to compare with.
 */
export function checkNoOverlap(around: Around, { list: key, from, to }: Of<'noOverlap'>): Check {
  const list = listOf(around, key);
  const items = itemsOf(list);
  return (facts, problems) => {
    const all = items(facts);
    if (all.length < 2) return;
    const stretches = all
      .map((item, index) => ({ index, from: rangeIn(item, from), to: rangeIn(item, to) }))
      .flatMap(({ index, from: start, to: end }) =>
        isExact(start) ? [{ index, from: lowOf(start), to: lowOf(end) }] : [],
      )
      .filter((each) => each.to >= each.from)
      .toSorted((one, other) => one.from - other.from || compare(one.to, other.to));
    let longest = stretches[0];
    for (const stretch of stretches.slice(1)) {
      if (longest === undefined) return;
      if (stretch.from < longest.to) {
        const params = { name: list.names, other: itemPath(list, longest.index) };
        problems.push(problemAt(itemPath(list, stretch.index), 'overlap', params));
      }
      if (stretch.to > longest.to) longest = stretch;
    }
  };
}

/** Open ends are infinite, and their difference is not a number. */
const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);

export function checkUnique(around: Around, { list: key, fields }: Of<'unique'>): Check {
  const list = listOf(around, key);
  const items = itemsOf(list);
  const names = fields.map((field) => locate(around, `${key}.${field}`).names);
  const order = orderBy(fields.map((field) => (item: Facts) => rangeIn(item, field)));
  const both: Bilingual = {
    vi: names.map(({ vi }) => `“${vi}”`).join(' và '),
    en: names.map(({ en }) => `“${en}”`).join(' and '),
  };
  return (facts, problems) => {
    const all = items(facts);
    // Then no two are the same.
    if (isAscending(all, order)) return;
    const seen = new Map<string, number>();
    all.forEach((item, index) => {
      const mark = markOf(item, fields);
      if (mark === null) return;
      const before = seen.get(mark);
      if (before === undefined) seen.set(mark, index);
      else
        problems.push(
          problemAt(itemPath(list, index), 'twice', { names: both, other: itemPath(list, before) }),
        );
    });
  };
}

/** What two items have alike when they are the same; null as long as some of it is unknown. */
function markOf(item: Facts, fields: readonly string[]): string | null {
  let mark = '';
  for (const field of fields) {
    const part = partOf(item, field);
    if (part === null) return null;
    mark += `${part}\n`;
  }
  return mark;
}

/** What is known of a field, as text; null when nothing is. */
function partOf(item: Facts, field: string): string | null {
  const value = item[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Broken only when no item of a list that is given could be the one that is going on. */
export function checkOngoing(around: Around, { list: key, field, when, item: wanted }: Of<'ongoing'>): Check {
  const list = listOf(around, key);
  const itemsIn = valueIn(key);
  const conditions = conditionsOf(around, when);
  const params = { name: list.names, because: joined(conditions) };
  return (facts, problems) => {
    const items = itemsIn(facts);
    if (!isItems(items) || !conditions.every(({ holds }) => holds(facts, undefined))) return;
    const mayGoOn = items.some(
      (item) => isOpen(rangeIn(item, field)) && Object.entries(wanted).every(mayBe(item)),
    );
    if (!mayGoOn) problems.push(problemAt(key, 'noneRunning', params));
  };
}

/** A rated quarter lies, at least with its last day, after the given date, and is over at the board date. */
export function checkQuarters(around: Around, { list: key, after }: Of<'quarters'>): Check {
  const list = listOf(around, key);
  const items = itemsOf(list);
  const start = locate(around, after);
  const startOf = rangeOf(start);
  const tooLate = quarterAfter(around.dates.board);
  return (facts, problems) => {
    const first = quarterAfter(startOf(facts, undefined));
    items(facts).forEach((item, index) => {
      const number = quarterNumber(rangeIn(item, 'year'), rangeIn(item, 'quarter'));
      if (number < first)
        problems.push(problemAt(itemPath(list, index), 'quarterTooEarly', { than: start.names }));
      if (number >= tooLate) problems.push(problemAt(itemPath(list, index), 'quarterTooLate', {}));
    });
  };
}
