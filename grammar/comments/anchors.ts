/** The places of a file that a comment can speak of: whatever begins a line, and each part of a wrapped sentence. */
import type { Declaration, DefinitionBody, Document, Provision, Statement } from '../ast.ts';
import type { Condition, Exception } from '../expressions.ts';
import type { SourceFile, Span } from '../source.ts';
import { lineText, positionAt } from '../source.ts';

export interface Anchor {
  /** The node of the tree, or the list of columns of a table. */
  readonly node: object;
  /** The same in every file of the same tree: `provisions.0.statements.1`. */
  readonly path: string;
  readonly span: Span;
  readonly parent: Anchor | undefined;
  /** It is printed on a line of its own, so a comment may stand before and after it. */
  readonly block: boolean;
  /** How many lines of the layout it stands in: it tells what is deeper, however the file is indented. */
  readonly depth: number;
  /** Of the line it begins. One that stands inside a line is a little deeper than what it stands in. */
  readonly column: number;
}

interface Place {
  readonly node: object;
  readonly path: string;
  readonly span: Span;
  readonly parent: Anchor | undefined;
  readonly block?: boolean;
}

/** In the order of the text; what stands in another comes after it. */
export function anchorsOf(document: Document): readonly Anchor[] {
  const { source } = document;
  const anchors: Anchor[] = [];
  const add = ({ block = true, ...place }: Place): Anchor => {
    const column = block ? columnOf(source, place.span, place.parent) : Number.POSITIVE_INFINITY;
    const { parent } = place;
    const depth = parent === undefined ? 0 : parent.depth + (parent.block ? 1 : 0);
    const anchor = { ...place, block, depth, column };
    anchors.push(anchor);
    return anchor;
  };

  const header = (): void => {
    const parent = add({
      node: document.header,
      path: 'header',
      span: document.header.span,
      parent: undefined,
    });
    if (document.header.kind === 'decision')
      for (const part of ['signed', 'cutoff'] as const) {
        const date = document.header[part];
        if (date !== undefined) add({ node: date, path: `header.${part}`, span: date.span, parent });
      }
    const [first] = document.header.uses;
    if (first !== undefined) add({ node: first, path: 'header.uses', span: first.span, parent });
  };

  const sentence = (condition: Condition, path: string, parent: Anchor): void => {
    switch (condition.kind) {
      case 'chain':
        for (const [at, item] of condition.items.entries()) {
          const inner = `${path}.items.${at}`;
          sentence(item, inner, add({ node: item, path: inner, span: item.span, parent, block: false }));
        }
        return;
      case 'bullets':
        for (const [at, item] of condition.items.entries()) {
          const inner = `${path}.items.${at}`;
          const anchor = add({ node: item, path: inner, span: item.span, parent });
          // The exception of a bullet stays on its line.
          if (item.kind !== 'excepted') sentence(item, inner, anchor);
        }
        return;
      case 'group':
        return sentence(condition.condition, path, parent);
      case 'not':
      case 'every':
        return sentence(condition.condition, `${path}.condition`, parent);
      case 'exists':
        if (condition.such.kind === 'where') sentence(condition.such.condition, `${path}.where`, parent);
        return;
      case 'count':
        if (condition.where !== undefined) sentence(condition.where, `${path}.where`, parent);
        return;
      case 'excepted':
        sentence(condition.condition, `${path}.condition`, parent);
        return exception(condition.exception, `${path}.exception`, parent);
      default:
    }
  };

  const exception = (node: Exception, path: string, parent: Anchor): void => {
    const anchor = add({ node, path, span: node.span, parent, block: false });
    if (node.kind === 'exceptWhere') sentence(node.condition, `${path}.condition`, anchor);
  };

  const body = (node: DefinitionBody, path: string, parent: Anchor): void => {
    if (node.kind === 'value') add({ node: node.value, path, span: node.value.span, parent });
    else if (node.kind === 'condition')
      sentence(node.condition, path, add({ node: node.condition, path, span: node.condition.span, parent }));
    else {
      for (const [at, reading] of node.readings.entries()) {
        const inner = `${path}.readings.${at}`;
        const anchor = add({ node: reading, path: inner, span: reading.span, parent });
        const part = add({
          node: reading.body,
          path: `${inner}.body`,
          span: reading.body.span,
          parent: anchor,
        });
        if ('kind' in reading.body) sentence(reading.body, `${inner}.body`, part);
        add({ node: reading.source, path: `${inner}.source`, span: reading.source.span, parent: anchor });
      }
      add({ node: node.chosen, path: `${path}.chosen`, span: node.chosen.span, parent });
    }
  };

  const statement = (node: Statement | Declaration, path: string, parent: Anchor | undefined): void => {
    const anchor = add({ node, path, span: node.span, parent });
    switch (node.kind) {
      case 'offenceList':
        for (const [at, entry] of node.entries.entries())
          add({ node: entry, path: `${path}.entries.${at}`, span: entry.span, parent: anchor });
        return;
      case 'definition':
        return body(node.body, `${path}.body`, anchor);
      case 'table': {
        const [first] = node.columns;
        if (first !== undefined)
          add({ node: node.columns, path: `${path}.columns`, span: first.span, parent: anchor });
        for (const [at, row] of node.rows.entries())
          add({ node: row, path: `${path}.rows.${at}`, span: row.span, parent: anchor });
        return;
      }
      case 'assertion':
        if (node.premise !== undefined) sentence(node.premise, `${path}.premise`, anchor);
        return sentence(node.conclusion, `${path}.conclusion`, anchor);
      case 'applies':
        return sentence(node.condition, `${path}.condition`, anchor);
      case 'rule':
        sentence(node.condition, `${path}.condition`, anchor);
        if (node.exception !== undefined) exception(node.exception, `${path}.exception`, anchor);
        return;
      default:
    }
  };

  const provision = (node: Provision, path: string, parent: Anchor | undefined): void => {
    const anchor = add({ node, path, span: node.span, parent });
    for (const [at, each] of node.statements.entries()) statement(each, `${path}.statements.${at}`, anchor);
    for (const [at, each] of node.children.entries()) provision(each, `${path}.children.${at}`, anchor);
  };

  header();
  for (const [at, each] of document.declarations.entries()) statement(each, `declarations.${at}`, undefined);
  for (const [at, each] of document.provisions.entries()) provision(each, `provisions.${at}`, undefined);
  return anchors
    .map((anchor, at) => ({ anchor, at }))
    .toSorted(inOrder)
    .map(({ anchor }) => anchor);
}

interface Numbered {
  readonly anchor: Anchor;
  readonly at: number;
}

const inOrder = (one: Numbered, other: Numbered): number =>
  one.anchor.span.start - other.anchor.span.start || one.at - other.at;

const BLANK = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*/u;
const TAB = 4;

/** The column of the first sign on a line; a tab reaches the next multiple of four. */
export function indentOf(source: SourceFile, offset: number): number {
  const [blank = ''] = BLANK.exec(lineText(source, positionAt(source, offset).line)) ?? [];
  let column = 0;
  for (const sign of blank)
    if (sign === '\t') column += TAB - (column % TAB);
    else if (!/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(sign)) column += 1;
  return column;
}

function columnOf(source: SourceFile, span: Span, parent: Anchor | undefined): number {
  const line = positionAt(source, span.start).line;
  const inside = parent !== undefined && positionAt(source, parent.span.start).line === line;
  return inside ? parent.column + 1 : indentOf(source, span.start);
}
