/** Exceptions forgotten: of provisions, of bullets, of the values of definitions. */
import { dropped } from '../mutant.ts';
import type { Generate } from '../mutant.ts';
import { without } from '../place.ts';

export const exceptions: Generate = {
  kind: 'exception',
  *changes(site) {
    if (site.at === 'rule') {
      const { put, node } = site.place;
      const { exception, ...rule } = node;
      if (exception !== undefined) yield { step: dropped(1), span: exception.span, files: () => put(rule) };
    }
    if (site.at === 'condition' && site.place.node.kind === 'excepted') {
      const { put } = site.place;
      const { condition, exception } = site.place.node;
      yield { step: dropped(1), span: exception.span, files: () => put(condition) };
    }
    if (site.at === 'exceptedValue') {
      const { node, put } = site.place;
      for (const [at, { when }] of node.exceptions.entries())
        yield {
          step: dropped(at + 1),
          span: when.span,
          files: () => put({ ...node, exceptions: without(node.exceptions, at) }),
        };
    }
  },
};
