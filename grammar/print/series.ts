/** A series of values or offences takes a name in quotes after `hoặc` for one more of its members. */
import type { Chain, Condition, Value } from '../expressions.ts';
import type { Words } from '../node.ts';
import { isQuotedName } from './speller.ts';
import type { Speller } from './speller.ts';

/** The conditions of a chain, with brackets where a series would run on into the next one. */
export const closedItems = ({ items }: Chain, speller: Speller): readonly Condition[] =>
  items.map((item, at) => {
    const next = items[at + 1];
    const runsOn = next !== undefined && endsInSeries(item) && beginsInQuotes(next, speller);
    return runsOn ? { kind: 'group', condition: item, span: item.span } : item;
  });

function endsInSeries(condition: Condition): boolean {
  switch (condition.kind) {
    case 'comparison':
      return condition.test.kind !== 'within';
    case 'not':
    case 'every':
      return endsInSeries(condition.condition);
    case 'exists':
      return condition.such.kind === 'in' || endsInSeries(condition.such.condition);
    case 'count':
      return condition.where !== undefined && endsInSeries(condition.where);
    default:
      return false;
  }
}

function beginsInQuotes(condition: Condition, speller: Speller): boolean {
  if (condition.kind === 'flag') return isQuotedName(condition.name, speller);
  const name = condition.kind === 'comparison' ? nameAtStart(condition.left) : undefined;
  return name !== undefined && isQuotedName(name, speller);
}

function nameAtStart(value: Value): Words | undefined {
  switch (value.kind) {
    case 'name':
      return value.name;
    case 'sum':
      return nameAtStart(value.first);
    case 'limited':
      return nameAtStart(value.value);
    default:
      return undefined;
  }
}
