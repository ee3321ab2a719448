/** Values laid out: a long sum goes on below. */
import type { Value } from '../expressions.ts';
import { spell } from '../vocabulary.ts';
import { predicateDoc } from './sentence.ts';
import type { Doc, Page } from './page.ts';
import { group, indent, line } from './page.ts';
import { printName } from './speller.ts';
import { closed, printValue, sumTerms } from './value.ts';

export function valueDoc(value: Value, page: Page): Doc {
  const { speller } = page;
  const { dialect } = speller;
  switch (value.kind) {
    case 'fraction': {
      const of = dialect === 'en' ? ' of ' : ' ';
      return [`${value.numerator}/${value.denominator}${of}`, valueDoc(value.of, page)];
    }
    case 'run':
      return [printName(value.phrase, speller), ' ', predicateDoc(value.condition, page)];
    case 'sum':
      return group([
        valueDoc(closed(value.first), page),
        indent(
          sumTerms(value).map(({ sign, value: term }) => [
            line,
            `${spell(sign === 'plus' ? 'Plus' : 'Minus', dialect)} `,
            valueDoc(term, page),
          ]),
        ),
      ]);
    case 'limited':
      return group([
        valueDoc(closed(value.value), page),
        indent(
          value.limits.map(({ bound, value: limit }, at) => [
            ',',
            line,
            `${spell(bound === 'least' ? 'ButAtLeast' : 'ButAtMost', dialect)} `,
            valueDoc(at < value.limits.length - 1 ? closed(limit) : limit, page),
          ]),
        ),
      ]);
    case 'valueGroup':
      return ['(', valueDoc(value.value, page), ')'];
    default:
      return printValue(value, speller);
  }
}
