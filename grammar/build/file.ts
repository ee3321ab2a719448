/** The file as a whole: its head, its declarations, and the provisions nested by their headings. */
import type { CstNode } from 'chevrotain';
import type { Declaration, Document, Force, Provision, Rule, Statement, Waiver } from '../ast.ts';
import type { Outer } from '../expressions.ts';
import type { Level, Title, Words } from '../node.ts';
import { levels } from '../node.ts';
import type { Dialect, SourceFile, Span } from '../source.ts';
import { buildCondition, buildException, buildTest } from './condition.ts';
import {
  has,
  maybeNode,
  maybeToken,
  nodeAt,
  nodes,
  spanOf,
  titleIn,
  tokenAt,
  tokens,
  tokenSpan,
  words,
} from './cst.ts';
import {
  buildAcknowledgement,
  buildAssertion,
  buildDefinition,
  buildOffenceList,
  buildTable,
} from './declaration.ts';
import { levelOf } from './level.ts';
import { numberOf } from './numbers.ts';
import { buildOuter, ordinalText, ordinalToken } from './references.ts';
import { buildDate, buildValue } from './value.ts';

/** A provision whose statements and children are still being gathered. */
interface Open {
  readonly level: Level;
  readonly ordinal: Words;
  readonly title: Title;
  readonly head: Span;
  readonly statements: Statement[];
  readonly children: Open[];
}

export function buildDocument(node: CstNode, source: SourceFile, dialect: Dialect): Document {
  const declarations: Declaration[] = [];
  const top: Open[] = [];
  let path: Open[] = [];
  for (const statement of nodes(node, 'statement')) {
    const [child] = Object.values(statement.children).flat();
    if (child === undefined || !('children' in child)) continue;
    if (child.name === 'provisionHead') {
      const head = openProvision(child);
      path = enclosing(path, head.level, nodes(child, 'outer').map(buildOuter));
      (path.at(-1)?.children ?? top).push(head);
      path = [...path, head];
      continue;
    }
    const built = buildStatement(child);
    const provision = path.at(-1);
    if (provision !== undefined && built.kind !== 'offenceList' && built.kind !== 'assertion')
      provision.statements.push(built);
    else if (built.kind !== 'applies' && built.kind !== 'rule' && built.kind !== 'waiver')
      declarations.push(built);
  }
  const header = buildHeader(nodeAt(node, 'header'));
  const provisions = top.map(closeProvision);
  return { source, dialect, header, declarations, provisions, span: spanOf(node) };
}

/** The open provisions that a heading of this level stands in; `đoạn 2 khoản 1` names its parent itself. */
function enclosing(path: readonly Open[], level: Level, outers: readonly Outer[]): Open[] {
  const [parent] = outers;
  if (parent?.ordinal !== undefined) {
    const at = path.findIndex((open) => open.level === parent.level && open.ordinal.text === parent.ordinal);
    if (at >= 0) return path.slice(0, at + 1);
  }
  return path.filter((open) => levels.indexOf(open.level) < levels.indexOf(level));
}

function openProvision(node: CstNode): Open {
  const level = tokenAt(node, 'level');
  const ordinal = nodeAt(node, 'ordinal');
  return {
    level: levelOf(level.tokenType.name),
    ordinal: { text: ordinalText(ordinal), span: tokenSpan(ordinalToken(ordinal)) },
    title: titleIn(node),
    head: { start: tokenSpan(level).start, end: tokenSpan(ordinalToken(ordinal)).end },
    statements: [],
    children: [],
  };
}

function closeProvision(open: Open): Provision {
  const children = open.children.map(closeProvision);
  const last = children.at(-1)?.span.end ?? open.statements.at(-1)?.span.end ?? open.title.span.end;
  return { kind: 'provision', ...open, children, span: { start: open.head.start, end: last } };
}

function buildStatement(node: CstNode): Statement | Declaration {
  switch (node.name) {
    case 'offenceList':
      return buildOffenceList(node);
    case 'definition':
      return buildDefinition(node);
    case 'table':
      return buildTable(node);
    case 'assertion':
      return buildAssertion(node);
    case 'acknowledgement':
      return buildAcknowledgement(node);
    case 'applies':
      return { kind: 'applies', condition: buildCondition(nodeAt(node, 'condition')), span: spanOf(node) };
    case 'waiver':
      return buildWaiver(node);
    default:
      return buildRule(node);
  }
}

const buildWaiver = (node: CstNode): Waiver => ({
  kind: 'waiver',
  because: tokenAt(node, 'kind').tokenType.name === 'NoCondition' ? 'noCondition' : 'notEncoded',
  reason: titleIn(node),
  span: spanOf(node),
});

const forces: Readonly<Record<string, Force>> = {
  Must: 'duty',
  When: 'case',
  Excludes: 'exclusion',
  Domain: 'domain',
};

function buildRule(node: CstNode): Rule {
  const exception = maybeNode(node, 'exception');
  const subject = maybeNode(node, 'subject');
  const span = spanOf(node);
  return {
    kind: 'rule',
    force: forces[tokenAt(node, 'force').tokenType.name] ?? 'duty',
    condition:
      subject === undefined
        ? buildCondition(nodeAt(node, 'condition'))
        : {
            kind: 'comparison',
            left: buildValue(subject),
            test: buildTest(nodeAt(node, 'test')),
            span: { start: spanOf(subject).start, end: spanOf(nodeAt(node, 'test')).end },
          },
    ...(exception === undefined ? {} : { exception: buildException(exception) }),
    span,
  };
}

function buildHeader(node: CstNode): Document['header'] {
  const span = spanOf(node);
  const title = titleIn(node);
  const uses = tokens(node, 'uses').map(words);
  if (has(node, 'Shared')) return { kind: 'shared', title, uses, span };
  const signed = maybeToken(node, 'signed');
  const cutoff = maybeToken(node, 'cutoff');
  return {
    kind: 'decision',
    number: words(tokenAt(node, 'number')),
    year: numberOf(tokenAt(node, 'year')),
    title,
    ...(signed === undefined ? {} : { signed: buildDate(signed) }),
    ...(cutoff === undefined ? {} : { cutoff: buildDate(cutoff) }),
    uses,
    span,
  };
}
