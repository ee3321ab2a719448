/** A provision left out of the act, or applied to everybody. */
import { isWaived } from '../../resolve/provision-index.ts';
import { dropped } from '../mutant.ts';
import type { Generate } from '../mutant.ts';
import { without } from '../place.ts';

export const provisions: Generate = {
  kind: 'provision',
  *changes(site) {
    if (site.at !== 'provisions' || site.place.node.length < 2) return;
    const { node, put, home } = site.place;
    for (const [at, provision] of node.entries())
      if (!isWaived(provision))
        yield {
          step: dropped(provision.ordinal.text),
          span: provision.head,
          files: () => put(without(node, at)),
          hint: `${home.owner}.${provision.ordinal.text}`,
        };
  },
};

export const applies: Generate = {
  kind: 'applies',
  *changes(site) {
    if (site.at !== 'statements') return;
    const { node, put } = site.place;
    for (const [at, statement] of node.entries())
      if (statement.kind === 'applies')
        yield { step: dropped(1), span: statement.span, files: () => put(without(node, at)) };
  },
};
