/**
 * What prettier may not lay out in the pages of this repository: examples that are wrong on purpose, and quotations of a
 * file, which stand further left than in it.
 */
import type { Parser } from 'prettier';
import { parsers as builtIn } from 'prettier/plugins/markdown';

interface MarkdownNode {
  readonly type: string;
  lang?: string | null;
  meta?: string | null;
  readonly children?: readonly MarkdownNode[];
}

const KEPT = /^(?:wrong|in)$/;

/** A fence whose language is several words is of no language that prettier knows; it is printed as it was. */
function keep(node: MarkdownNode): void {
  if (
    node.type === 'code' &&
    node.lang === 'rules' &&
    node.meta?.split(/\s+/).some((word) => KEPT.test(word))
  ) {
    node.lang = `rules ${node.meta}`;
    node.meta = null;
  }
  for (const child of node.children ?? []) keep(child);
}

const markdown: Parser<MarkdownNode> = {
  ...builtIn.markdown,
  parse: async (text, options) => {
    const tree = (await builtIn.markdown.parse(text, options)) as MarkdownNode;
    keep(tree);
    return tree;
  },
};

export const parsers = { markdown };
