/**
 * `bị kết án về tội mà A và B`: whether B is still said of the offence, or again of the person, changes who is
 * meant. Brackets or bullets after `mà` tell.
 */
import type { Condition, Connective, Value } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { asWritten, chained, inBrackets } from '../as-written.ts';
import type { FormCheck } from '../check.ts';
import { conditionsOf } from '../walk.ts';
import { isMixed } from './mixed-connectives.ts';

type Chain = Extract<Condition, { kind: 'chain' }>;

export const openWhere: FormCheck = function* (document) {
  for (const condition of conditionsOf(document)) {
    if (condition.kind !== 'chain' || isMixed(condition)) continue;
    const at = condition.items.slice(0, -1).findIndex((item) => endsOpen(item) !== undefined);
    const item = condition.items[at];
    if (item === undefined) continue;
    const say = (reading: Condition): string => asWritten(reading, document.dialect);
    yield diagnostic('openWhere', document.source, condition.span, {
      first: say(together(condition, at)),
      second: say(apart(condition, at)),
    });
  }
};

/** The condition after an inline `mà` with which an item ends, and the item with another one put in its place. */
export interface OpenEnd {
  readonly inner: Condition;
  readonly with: (inner: Condition) => Condition;
}

export function endsOpen(item: Condition): OpenEnd | undefined {
  switch (item.kind) {
    case 'not':
      return outer(endsOpen(item.condition), (condition) => ({ ...item, condition }));
    case 'every':
      return open(item.condition, (condition) => ({ ...item, condition }));
    case 'exists': {
      const { such } = item;
      return such.kind === 'where'
        ? open(such.condition, (condition) => ({ ...item, such: { ...such, condition } }))
        : undefined;
    }
    case 'count':
      return item.where === undefined ? undefined : open(item.where, (where) => ({ ...item, where }));
    case 'comparison':
      return endOfComparison(item);
    case 'chain':
    case 'bullets':
    case 'group':
    case 'excepted':
    case 'meets':
    case 'covered':
    case 'below':
    case 'flag':
      return undefined;
  }
}

const outer = (end: OpenEnd | undefined, around: (inner: Condition) => Condition): OpenEnd | undefined =>
  end === undefined ? undefined : { inner: end.inner, with: (inner) => around(end.with(inner)) };

function open(inner: Condition, put: (inner: Condition) => Condition): OpenEnd | undefined {
  return inner.kind === 'group' || inner.kind === 'bullets' ? undefined : { inner, with: put };
}

/** A count of latest items may be the last word of a comparison: `… ít nhất là số quý liên tục gần nhất mà A`. */
function endOfComparison(item: Extract<Condition, { kind: 'comparison' }>): OpenEnd | undefined {
  const { test } = item;
  if (test.kind !== 'within' || test.band.high === test.band.low) return undefined;
  const side = test.band.high === undefined ? 'low' : 'high';
  const end = test.band[side];
  const run: Value | undefined = end?.value;
  if (end === undefined || run?.kind !== 'run') return undefined;
  return open(run.condition, (condition) => ({
    ...item,
    test: { ...test, band: { ...test.band, [side]: { ...end, value: { ...run, condition } } } },
  }));
}

/** All that follows belongs to `mà`. */
function together(chain: Chain, at: number): Condition {
  const item = chain.items[at];
  const end = item === undefined ? undefined : endsOpen(item);
  if (end === undefined) return chain;
  const inner = inBrackets(chained([end.inner, ...chain.items.slice(at + 1)], chain.connectives.slice(at)));
  return chained([...chain.items.slice(0, at), end.with(inner)], chain.connectives.slice(0, at));
}

/** Only the next words belong to `mà`. */
function apart(chain: Chain, at: number): Condition {
  const items = chain.items.map((item, index) => (index === at ? inBrackets(item) : item));
  const connectives: readonly Connective[] = chain.connectives;
  return chained(items, connectives);
}
