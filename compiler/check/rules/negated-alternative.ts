/** `không A hoặc B`: some read the `không` over both, some over the first alone. */
import type { Condition, Span } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { asWritten, chained, inBrackets } from '../as-written.ts';
import type { FormCheck } from '../check.ts';
import { conditionsOf } from '../walk.ts';
import { isMixed } from './mixed-connectives.ts';
import { endsOpen } from './open-where.ts';

type Chain = Extract<Condition, { kind: 'chain' }>;

export const negatedAlternative: FormCheck = function* (document) {
  for (const condition of conditionsOf(document)) {
    if (condition.kind !== 'chain' || isMixed(condition) || !condition.connectives.includes('or')) continue;
    const at = condition.items.findIndex(
      (item, index) => isOpenNegation(item) && isPlain(condition.items[index + 1]),
    );
    const item = condition.items[at];
    if (item?.kind !== 'not' || endsOpen(item) !== undefined) continue;
    const [over, alone] = readings(condition, at, item);
    const say = (reading: Condition): string => asWritten(reading, document.dialect);
    yield diagnostic('negatedAlternative', document.source, spanFrom(item, condition), {
      first: say(over),
      second: say(alone),
    });
  }
};

const isOpenNegation = (item: Condition): boolean =>
  item.kind === 'not' && item.condition.kind !== 'group' && item.condition.kind !== 'bullets';

const isPlain = (item: Condition | undefined): boolean => item !== undefined && item.kind !== 'not';

const spanFrom = (item: Condition, chain: Chain): Span => ({ start: item.span.start, end: chain.span.end });

function readings(
  chain: Chain,
  at: number,
  item: Extract<Condition, { kind: 'not' }>,
): [Condition, Condition] {
  const rest = chain.items.slice(at + 1);
  const denied = inBrackets(
    chained(
      [item.condition, ...rest],
      rest.map(() => 'or'),
    ),
  );
  const over: Condition = { ...item, condition: denied };
  const before = chain.items.slice(0, at);
  const link = (items: readonly Condition[]): Condition =>
    chained(
      items,
      items.slice(1).map(() => 'or'),
    );
  return [link([...before, over]), link([...before, inBrackets(item), ...rest])];
}
