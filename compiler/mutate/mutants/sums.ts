/** Amounts added for amounts taken off, amounts and limits forgotten. */
import { both, dropped } from '../mutant.ts';
import type { Generate } from '../mutant.ts';
import { without } from '../place.ts';

export const sums: Generate = {
  kind: 'sum',
  *changes(site) {
    if (site.at !== 'value' || site.place.node.kind !== 'sum') return;
    const { put } = site.place;
    const { node } = site.place;
    for (const [at, term] of node.rest.entries()) {
      const sign = term.sign === 'plus' ? 'minus' : 'plus';
      const { span } = term.value;
      yield {
        step: both(`${at + 2}:${sign}`),
        span,
        files: () => put({ ...node, rest: node.rest.with(at, { ...term, sign }) }),
      };
      yield {
        step: dropped(at + 2),
        span,
        files: () => put(node.rest.length > 1 ? { ...node, rest: without(node.rest, at) } : node.first),
      };
    }
  },
};

export const limits: Generate = {
  kind: 'limit',
  *changes(site) {
    if (site.at !== 'value' || site.place.node.kind !== 'limited') return;
    const { put } = site.place;
    const { node } = site.place;
    for (const [at, limit] of node.limits.entries()) {
      const bound = limit.bound === 'least' ? 'most' : 'least';
      const { span } = limit.value;
      yield {
        step: both(`${at + 1}:${bound}`),
        span,
        files: () => put({ ...node, limits: node.limits.with(at, { ...limit, bound }) }),
      };
      yield {
        step: dropped(at + 1),
        span,
        files: () => put(node.limits.length > 1 ? { ...node, limits: without(node.limits, at) } : node.value),
      };
    }
  },
};
