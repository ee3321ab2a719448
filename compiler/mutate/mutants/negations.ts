/** A `không` too many, or one too few. */
import type { Condition } from '../../../grammar/index.ts';
import { both } from '../mutant.ts';
import type { Generate } from '../mutant.ts';

export const negations: Generate = {
  kind: 'negation',
  *changes(site) {
    if (site.at !== 'condition') return;
    const { node, put } = site.place;
    const other = denied(node);
    if (other !== undefined) yield { step: both('¬'), span: node.span, files: () => put(other) };
  },
};

/** Undefined for what is made of other conditions: those are denied one by one. */
function denied(condition: Condition): Condition | undefined {
  const { span } = condition;
  switch (condition.kind) {
    case 'not':
      return condition.condition;
    case 'comparison': {
      const { test } = condition;
      return test.kind === 'within'
        ? { kind: 'not', condition, span }
        : { ...condition, test: { ...test, negated: !test.negated } };
    }
    case 'meets':
      return condition.verb === 'meets'
        ? { kind: 'not', condition, span }
        : { ...condition, verb: condition.verb === 'falls' ? 'fallsNone' : 'falls' };
    case 'flag':
    case 'covered':
    case 'below':
    case 'exists':
    case 'every':
    case 'count':
      return { kind: 'not', condition, span };
    case 'chain':
    case 'bullets':
    case 'group':
    case 'excepted':
      return undefined;
  }
}
