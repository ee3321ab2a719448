/** Lists of offences, definitions, tables, properties. */
import type { CstNode } from 'chevrotain';
import type {
  Acknowledgement,
  Assertion,
  Cell,
  Definition,
  DefinitionBody,
  OffenceList,
  Reading,
  Row,
  Table,
} from '../ast.ts';
import type { Condition, ExceptedValue } from '../expressions.ts';
import type { Words } from '../node.ts';
import { buildCondition } from './condition.ts';
import { has, maybeNode, maybeToken, nodeAt, nodes, spanOf, title, titleIn, tokenAt, words } from './cst.ts';
import { buildBand, buildExceptedValue, buildOffenceSets, buildValue } from './value.ts';

export const buildOffenceList = (node: CstNode): OffenceList => ({
  kind: 'offenceList',
  title: titleIn(node),
  entries: buildOffenceSets(node),
  span: spanOf(node),
});

export const buildDefinition = (node: CstNode): Definition => ({
  kind: 'definition',
  title: titleIn(node),
  ...itemOf(node),
  body: buildBody(node),
  span: spanOf(node),
});

function buildBody(node: CstNode): DefinitionBody {
  const value = maybeNode(node, 'exceptedValue');
  if (value !== undefined) return { kind: 'value', value: buildExceptedValue(value) };
  const condition = maybeNode(node, 'exceptedCondition');
  if (condition !== undefined) return { kind: 'condition', condition: buildCondition(condition) };
  const values = maybeNode(node, 'valueReadings');
  if (values !== undefined) {
    const readings = buildReadings<ExceptedValue>(values, 'exceptedValue', buildExceptedValue);
    return { kind: 'valueReadings', readings, chosen: chosenIn(values) };
  }
  const conditions = nodeAt(node, 'conditionReadings');
  const readings = buildReadings<Condition>(conditions, 'exceptedCondition', buildCondition);
  return { kind: 'conditionReadings', readings, chosen: chosenIn(conditions) };
}

function buildReadings<Body>(node: CstNode, label: string, build: (body: CstNode) => Body): Reading<Body>[] {
  const bodies = nodes(node, label);
  const sources = nodes(node, 'source');
  return nodes(node, 'readingHead').map((head, at) => {
    const [body, source] = [bodies[at], sources[at]];
    if (body === undefined || source === undefined) throw new Error('a reading has a body and a source');
    const code = maybeToken(head, 'code');
    return {
      // A code is one code in small letters and in capitals.
      ...(code === undefined ? {} : { code: { ...words(code), text: code.value.toUpperCase() } }),
      title: titleIn(head),
      body: build(body),
      source: titleIn(source),
      span: { start: spanOf(head).start, end: spanOf(source).end },
    };
  });
}

const chosenIn = (node: CstNode): Words => words(tokenAt(nodeAt(node, 'chosen'), 'choice'));

function itemOf(node: CstNode): { item?: Words } {
  const item = maybeNode(node, 'ofItem');
  return item === undefined ? {} : { item: words(tokenAt(item, 'noun')) };
}

export const buildTable = (node: CstNode): Table => ({
  kind: 'table',
  title: titleIn(node),
  ...itemOf(node),
  columns: nodes(nodeAt(node, 'tableHead'), 'nameOf').map((name) => words(tokenAt(name, 'name'))),
  rows: nodes(node, 'row').map((row): Row => ({
    cells: nodes(row, 'cell').map(buildCell),
    span: spanOf(row),
  })),
  span: spanOf(node),
});

function buildCell(node: CstNode): Cell {
  const span = spanOf(node);
  if (has(node, 'AnyValue')) return { kind: 'any', span };
  if (has(node, 'AllOthers')) return { kind: 'others', span };
  if (has(node, 'Unlimited')) return { kind: 'unlimited', span };
  const band = maybeNode(node, 'band');
  if (band !== undefined) return { kind: 'band', band: buildBand(band), span };
  return { kind: 'values', values: nodes(nodeAt(node, 'values'), 'value').map(buildValue), span };
}

export function buildAssertion(node: CstNode): Assertion {
  const premise = maybeNode(node, 'premise');
  return {
    kind: 'assertion',
    title: titleIn(node),
    ...(premise === undefined ? {} : { premise: buildCondition(premise) }),
    conclusion: buildCondition(nodeAt(node, 'conclusion')),
    ...changedIn(node),
    span: spanOf(node),
  };
}

function changedIn(node: CstNode): Pick<Assertion, 'changed'> {
  const changed = maybeNode(node, 'changed');
  if (changed === undefined) return {};
  const change = has(changed, 'Earlier')
    ? 'earlier'
    : has(changed, 'Later')
      ? 'later'
      : has(changed, 'Less')
        ? 'less'
        : 'more';
  return { changed: { fact: words(tokenAt(changed, 'name')), change, span: spanOf(changed) } };
}

export const buildAcknowledgement = (node: CstNode): Acknowledgement => ({
  kind: 'acknowledgement',
  code: words(tokenAt(node, 'code')),
  reason: title(nodeAt(node, 'title')),
  span: spanOf(node),
});
