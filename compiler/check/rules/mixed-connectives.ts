/**
 * `A và B hoặc C` can be read in two ways, and people do read it in both. The same holds for `là A, B hoặc C`
 * beside `và`: the last value could begin the next condition.
 */
import type { Condition, OffenceSet, Value } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { asWritten, bound, chained, inBrackets } from '../as-written.ts';
import type { FormCheck } from '../check.ts';
import { conditionsOf } from '../walk.ts';

type Chain = Extract<Condition, { kind: 'chain' }>;

export const mixedConnectives: FormCheck = function* (document) {
  for (const condition of conditionsOf(document)) {
    if (condition.kind !== 'chain' || !isMixed(condition)) continue;
    const apart = spread(condition);
    const say = (reading: Condition): string => asWritten(reading, document.dialect);
    const first = condition.connectives.includes('or')
      ? bound(condition, 'and')
      : bound(withBrackets(condition), 'and');
    const second = condition.connectives.includes('or') ? bound(condition, 'or') : bound(apart, 'and');
    yield diagnostic('mixedConnectives', document.source, condition.span, {
      first: say(first),
      second: say(second),
    });
  }
};

/** Also asked by the checks on other faults of a chain: one sentence is reported once. */
export const isMixed = ({ items, connectives }: Chain): boolean =>
  connectives.includes('and') &&
  (connectives.includes('or') || items.some((item) => alternatives(item).length > 1));

/** `là A, B hoặc C` as the three conditions it stands for. */
function alternatives(item: Condition): readonly Condition[] {
  if (item.kind === 'comparison') {
    const { test } = item;
    if (test.kind === 'is')
      return test.values.map((value: Value) => ({ ...item, test: { ...test, values: [value] } }));
    if (test.kind === 'in')
      return test.sets.map((set: OffenceSet) => ({ ...item, test: { ...test, sets: [set] } }));
  }
  if (item.kind === 'exists' && item.such.kind === 'in')
    return item.such.sets.map((set) => ({ ...item, such: { kind: 'in', sets: [set] } }));
  return [item];
}

const withBrackets = (chain: Chain): Chain => ({
  ...chain,
  items: chain.items.map((item) => (alternatives(item).length > 1 ? inBrackets(item) : item)),
});

function spread(chain: Chain): Chain {
  const items = chain.items.map(alternatives);
  const connectives = items.flatMap((each, at) => [
    ...(at === 0 ? [] : [chain.connectives[at - 1] ?? 'and']),
    ...each.slice(1).map(() => 'or' as const),
  ]);
  const whole = chained(items.flat(), connectives);
  return whole.kind === 'chain' ? whole : chain;
}
