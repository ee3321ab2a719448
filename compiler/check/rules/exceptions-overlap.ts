/** Two exceptions that can hold together with different values leave open which of them counts. */
import { textOf } from '../../../grammar/index.ts';
import { domainOf } from '../../analyse/domain.ts';
import { sayPinned } from '../../analyse/say.ts';
import { together } from '../../analyse/together.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TypedException } from '../../resolve/typed.ts';
import type { MeaningCheck } from '../check.ts';

export const exceptionsOverlap: MeaningCheck = function* (decision) {
  const domain = domainOf(decision);
  for (const { source, exceptions } of decision.definitions)
    for (const [first, second] of exceptions.flatMap(pairs)) {
      if (sameValue(first, second)) continue;
      const both = together(first.when, second.when, decision, domain);
      if (both === undefined) continue;
      const words = ({ span }: TypedException): string =>
        textOf(source, span).replace(/\s+/gu, ' ').normalize('NFC');
      const params = { first: words(first), second: words(second), example: sayPinned(both.axes, both.box) };
      yield diagnostic('exceptionsOverlap', source, second.span, params, {
        related: { source, span: first.span },
      });
    }
};

const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((second, at) => items.slice(0, at).map((first) => [first, second] as const));

const sameValue = ({ value: one }: TypedException, { value: other }: TypedException): boolean =>
  JSON.stringify([one.quantity, one.choice, one.truth]) ===
  JSON.stringify([other.quantity, other.choice, other.truth]);
