/** Every `và` taken for `hoặc`, every list of all for a list of any, and the other way round. */
import type { Connective } from '../../../grammar/index.ts';
import { both } from '../mutant.ts';
import type { Generate } from '../mutant.ts';

const swapped = (connective: Connective): Connective => (connective === 'and' ? 'or' : 'and');

export const connectives: Generate = {
  kind: 'connective',
  *changes(site) {
    if (site.at === 'references') {
      const { node, put } = site.place;
      if (node.connectives.length > 0)
        yield {
          step: both(node.connectives.includes('or') ? 'and' : 'or'),
          span: node.span,
          files: () => put({ ...node, connectives: node.connectives.map(swapped) }),
        };
    }
    if (site.at !== 'condition') return;
    const { node, put } = site.place;
    const { span } = node;
    if (node.kind === 'chain' && node.items.length > 1)
      yield {
        step: both(node.connectives[0] === 'or' ? 'and' : 'or'),
        span,
        files: () => put({ ...node, connectives: node.connectives.map(swapped) }),
      };
    if ((node.kind === 'bullets' && node.items.length > 1) || node.kind === 'below') {
      const quantity = node.quantity === 'all' ? 'any' : 'all';
      yield { step: both(quantity), span, files: () => put({ ...node, quantity }) };
    }
  },
};
