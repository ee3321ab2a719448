/** Printing before names are known: every name stays as the drafter wrote it. */
import { printCondition } from '../../grammar/index.ts';
import type { Condition, Connective, Dialect } from '../../grammar/index.ts';

export const asWritten = (condition: Condition, dialect: Dialect): string =>
  printCondition(condition, { dialect, names: () => undefined });

type Chain = Extract<Condition, { kind: 'chain' }>;

export const inBrackets = (condition: Condition): Condition =>
  condition.kind === 'group' || condition.kind === 'bullets'
    ? condition
    : { kind: 'group', condition, span: condition.span };

/** One item stays as it is, several become a chain. */
export function chained(items: readonly Condition[], connectives: readonly Connective[]): Condition {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a chain has items');
  if (items.length === 1) return first;
  return { kind: 'chain', items, connectives, span: { start: first.span.start, end: last.span.end } };
}

/** The reading in which one connective holds its neighbours together before the other does, shown with brackets. */
export function bound({ items, connectives }: Chain, tight: Connective): Condition {
  const groups: Condition[][] = [];
  const between: Connective[] = [];
  for (const [at, item] of items.entries()) {
    const before = connectives[at - 1];
    if (before === tight) groups.at(-1)?.push(item);
    else {
      if (before !== undefined) between.push(before);
      groups.push([item]);
    }
  }
  const joined = groups.map((group) => {
    const whole = chained(
      group,
      group.slice(1).map(() => tight),
    );
    return group.length > 1 && groups.length > 1 ? inBrackets(whole) : whole;
  });
  return chained(joined, between);
}
