/** Reading Chevrotain's tree: children by label, and spans. A tree is only built from text without faults. */
import type { CstNode, IToken } from 'chevrotain';
import type { Span } from '../source.ts';
import { spanOver } from '../source.ts';
import type { SourceToken } from '../tokens.ts';
import type { Title, Words } from '../node.ts';

const children = (node: CstNode, label: string): readonly (CstNode | IToken)[] => node.children[label] ?? [];

export const nodes = (node: CstNode, label: string): readonly CstNode[] =>
  children(node, label).filter((child): child is CstNode => 'children' in child);

export const tokens = (node: CstNode, label: string): readonly SourceToken[] =>
  children(node, label).filter((child): child is SourceToken => !('children' in child));

export const has = (node: CstNode, label: string): boolean => children(node, label).length > 0;

export const nodeAt = (node: CstNode, label: string): CstNode => only(nodes(node, label)[0], label);

export const maybeNode = (node: CstNode, label: string): CstNode | undefined => nodes(node, label)[0];

export const tokenAt = (node: CstNode, label: string): SourceToken => only(tokens(node, label)[0], label);

export const maybeToken = (node: CstNode, label: string): SourceToken | undefined => tokens(node, label)[0];

/** The grammar guarantees it; anything else is a mistake in these files, not in the drafter's text. */
function only<T>(child: T | undefined, label: string): T {
  if (child === undefined) throw new Error(`the grammar promises a ${label}`);
  return child;
}

export const tokenSpan = (token: SourceToken): Span => ({
  start: token.startOffset,
  end: (token.endOffset ?? token.startOffset - 1) + 1,
});

/** A tree is built and thrown away: what was measured is kept on the node itself. */
type Measured = CstNode & { span?: Span };

/** From the first to the last word below a node. Asked for at every level, so each node is measured once. */
export const spanOf = (node: Measured): Span => (node.span ??= measure(node));

function measure(node: CstNode): Span {
  let [first, last] = [Infinity, 0];
  for (const label in node.children)
    for (const child of children(node, label)) {
      const { start, end } = 'children' in child ? spanOf(child) : tokenSpan(child as SourceToken);
      if (end <= start) continue;
      first = Math.min(first, start);
      last = Math.max(last, end);
    }
  return last === 0 ? { start: 0, end: 0 } : { start: first, end: last };
}

export const words = (token: SourceToken): Words => ({ text: composed(token.value), span: tokenSpan(token) });

/** Composed letters, single blanks: what a person would copy out. */
export const composed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export function title(node: CstNode): Title {
  const [vi, en] = [tokenAt(node, 'vi'), tokenAt(node, 'en')];
  return { vi: composed(vi.value), en: composed(en.value), span: spanOver(tokenSpan(vi), tokenSpan(en)) };
}

export const titleIn = (node: CstNode): Title => title(nodeAt(node, 'title'));
