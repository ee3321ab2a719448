/** One of several conditions forgotten: a bullet, a member of a chain. */
import { dropped } from '../mutant.ts';
import type { Generate } from '../mutant.ts';
import { without } from '../place.ts';

export const conditions: Generate = {
  kind: 'condition',
  *changes(site) {
    if (site.at !== 'condition') return;
    const { node, put } = site.place;
    if ((node.kind !== 'bullets' && node.kind !== 'chain') || node.items.length < 2) return;
    for (const [at, { span }] of node.items.entries()) {
      const items = without(node.items, at);
      yield {
        step: dropped(at + 1),
        span,
        files: () =>
          put(
            node.kind === 'chain'
              ? { ...node, items, connectives: without(node.connectives, Math.max(0, at - 1)) }
              : { ...node, items },
          ),
      };
    }
  },
};
