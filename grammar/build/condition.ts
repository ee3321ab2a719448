/** Conditions: what is true or false of a person. */
import type { CstNode } from 'chevrotain';
import type { Condition, Connective, Exception, References } from '../expressions.ts';
import { has, maybeNode, maybeToken, nodeAt, nodes, spanOf, tokenAt, tokens, words } from './cst.ts';
import { levelOf } from './level.ts';
import { numberOf } from './numbers.ts';
import { buildReferences } from './references.ts';
import { buildBand, buildOffenceSets, buildValue } from './value.ts';
import type { Test } from '../expressions.ts';

/** Builds a `condition`, an `exceptedCondition` or an `atom`. */
export function buildCondition(node: CstNode): Condition {
  switch (node.name) {
    case 'exceptedCondition':
      return buildExcepted(node);
    case 'condition':
      return buildChain(node);
    default:
      return buildAtom(node);
  }
}

function buildExcepted(node: CstNode): Condition {
  const condition = buildChain(nodeAt(node, 'condition'));
  const exception = maybeNode(node, 'exception');
  if (exception === undefined) return condition;
  return { kind: 'excepted', condition, exception: buildException(exception), span: spanOf(node) };
}

export function buildException(node: CstNode): Exception {
  const span = spanOf(node);
  const condition = maybeNode(node, 'condition');
  return condition === undefined
    ? { kind: 'exceptProvision', references: buildReferences(nodeAt(node, 'references')), span }
    : { kind: 'exceptWhere', condition: buildChain(condition), span };
}

function buildChain(node: CstNode): Condition {
  const items = nodes(node, 'atom').map(buildAtom);
  const connectives = tokens(node, 'connective').map((token): Connective =>
    token.tokenType.name === 'And' ? 'and' : 'or',
  );
  const [first] = items;
  return items.length === 1 && first !== undefined
    ? first
    : { kind: 'chain', items, connectives, span: spanOf(node) };
}

function buildAtom(node: CstNode): Condition {
  const [child] = Object.values(node.children).flat();
  if (child === undefined || !('children' in child)) throw new Error('an atom has one child');
  const span = spanOf(child);
  switch (child.name) {
    case 'negation':
      return { kind: 'not', condition: buildAtom(nodeAt(child, 'atom')), span };
    case 'group':
      return { kind: 'group', condition: buildChain(nodeAt(child, 'condition')), span };
    case 'list':
      return {
        kind: 'bullets',
        quantity: tokenAt(child, 'quantity').tokenType.name === 'AllFollowing' ? 'all' : 'any',
        items: nodes(child, 'item').map((item) => buildExcepted(nodeAt(item, 'exceptedCondition'))),
        span,
      };
    case 'reference':
      return buildReference(child);
    case 'exists':
      return {
        kind: 'exists',
        phrase: words(tokenAt(child, 'phrase')),
        such: has(child, 'atom')
          ? { kind: 'where', condition: buildAtom(nodeAt(child, 'atom')) }
          : { kind: 'in', sets: buildOffenceSets(nodeAt(child, 'offenceSets')) },
        span,
      };
    case 'every':
      return {
        kind: 'every',
        phrase: words(tokenAt(child, 'phrase')),
        condition: buildAtom(nodeAt(child, 'atom')),
        span,
      };
    case 'count':
      return buildCount(child);
    default:
      return buildComparison(child);
  }
}

function buildReference(node: CstNode): Condition {
  const span = spanOf(node);
  const verb = tokenAt(node, 'verb').tokenType.name;
  const below = maybeToken(node, 'below');
  if (below !== undefined) {
    return {
      kind: 'below',
      verb: verb === 'Meets' ? 'meets' : 'falls',
      quantity: below.tokenType.name.startsWith('All') ? 'all' : 'any',
      level: levelOf(below.tokenType.name.replace(/^A(?:ll|ny)/, '').replace(/s?Below$/, '')),
      span,
    };
  }
  const references: References = buildReferences(nodeAt(node, 'references'));
  if (verb === 'Covered') return { kind: 'covered', references, span };
  return {
    kind: 'meets',
    verb: verb === 'Meets' ? 'meets' : verb === 'Falls' ? 'falls' : 'fallsNone',
    references,
    span,
  };
}

function buildCount(node: CstNode): Condition {
  const [noun] = tokens(node, 'noun');
  const same = maybeToken(node, 'same');
  const where = maybeNode(node, 'atom');
  return {
    kind: 'count',
    least: numberOf(tokenAt(node, 'least')),
    noun: words(noun ?? tokenAt(node, 'noun')),
    different: has(node, 'differentBefore') || has(node, 'differentAfter'),
    ...(same === undefined ? {} : { same: words(same) }),
    ...(where === undefined ? {} : { where: buildAtom(where) }),
    span: spanOf(node),
  };
}

function buildComparison(node: CstNode): Condition {
  const span = spanOf(node);
  const left = buildValue(nodeAt(node, 'value'));
  const test = maybeNode(node, 'test');
  if (test !== undefined) return { kind: 'comparison', left, test: buildTest(test), span };
  if (left.kind === 'name') return { kind: 'flag', name: left.name, span };
  // A value alone says nothing; the check of kinds points at it.
  return { kind: 'flag', name: { text: '', span }, span };
}

export function buildTest(node: CstNode): Test {
  const span = spanOf(node);
  const band = maybeNode(node, 'band');
  if (band !== undefined) return { kind: 'within', band: buildBand(band), span };
  const copula = maybeToken(node, 'copula');
  if (copula !== undefined)
    return {
      kind: 'is',
      negated: copula.tokenType.name === 'IsNot',
      values: nodes(nodeAt(node, 'values'), 'value').map(buildValue),
      span,
    };
  return {
    kind: 'in',
    negated: has(node, 'notIn') !== has(node, 'isNot'),
    sets: buildOffenceSets(nodeAt(node, 'offenceSets')),
    span,
  };
}
