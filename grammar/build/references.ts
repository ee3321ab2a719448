/** References to provisions, as the act writes them. */
import type { CstNode } from 'chevrotain';
import type { Connective, OrdinalRange, Outer, ReferenceGroup, References } from '../expressions.ts';
import type { SourceToken } from '../tokens.ts';
import { has, maybeNode, maybeToken, nodes, spanOf, tokenAt, tokens } from './cst.ts';
import { levelOf } from './level.ts';
import { ordinalOf } from './numbers.ts';

export function buildReferences(node: CstNode): References {
  const groups = nodes(node, 'referenceGroup');
  return {
    groups: groups.map(buildGroup),
    connectives: [node, ...groups.flatMap((group) => nodes(group, 'ordinals'))].flatMap(connectivesOf),
    span: spanOf(node),
  };
}

const connectivesOf = (node: CstNode): readonly Connective[] =>
  nodes(node, 'separator')
    .flatMap((separator) => tokens(separator, 'sign'))
    .flatMap(({ tokenType }): readonly Connective[] =>
      tokenType.name === 'And' ? ['and'] : tokenType.name === 'Or' ? ['or'] : [],
    );

function buildGroup(node: CstNode): ReferenceGroup {
  const ordinals = maybeNode(node, 'ordinals');
  const level = maybeToken(node, 'level');
  return {
    level: level === undefined ? 'decision' : levelOf(level.tokenType.name),
    ordinals: ordinals === undefined ? [] : nodes(ordinals, 'ordinalRange').map(buildRange),
    outers: nodes(node, 'outer').map(buildOuter),
    span: spanOf(node),
  };
}

function buildRange(node: CstNode): OrdinalRange {
  const [first, last] = nodes(node, 'ordinal').map(ordinalText);
  return { first: first ?? '', last: last ?? first ?? '', span: spanOf(node) };
}

export function buildOuter(node: CstNode): Outer {
  const span = spanOf(node);
  if (has(node, 'ThisDecision')) return { level: 'decision', span };
  const level = levelOf(tokenAt(node, 'level').tokenType.name);
  const ordinal = maybeNode(node, 'ordinal');
  return ordinal === undefined ? { level, span } : { level, ordinal: ordinalText(ordinal), span };
}

export const ordinalText = (node: CstNode): string => ordinalOf(ordinalToken(node));

export const ordinalToken = (node: CstNode): SourceToken => tokenAt(node, 'ordinal');
