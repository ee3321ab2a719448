/** YAML as a tree with positions. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { SourceFile, Span } from '../../grammar/index.ts';
import { diagnostic, done, failed } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { quickYaml } from './quick-yaml.ts';
import { yamlFault } from './yaml-faults.ts';

export type Yaml = YamlMap | YamlList | YamlScalar | YamlOther;

export interface YamlEntry {
  readonly key: string;
  readonly span: Span;
  readonly value: Yaml;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
}

export interface YamlList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Yaml[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
}

/** Anchors, aliases and tags: the files of this project have none. */
export interface YamlOther {
  readonly kind: 'other';
  readonly span: Span;
}

/** The whole file; repeated keys are kept side by side, for the reader to report in the user's words. */
export function parseYaml(source: SourceFile): Outcome<Yaml> {
  const quick = quickYaml(source.text);
  return quick === undefined ? parseAnyYaml(source) : done(quick);
}

/** Whatever YAML can say, and what is wrong where it is none. */
export function parseAnyYaml(source: SourceFile): Outcome<Yaml> {
  const document = parseDocument(source.text, { uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) {
    return failed(
      document.errors.map(({ code, pos: [start, end] }) =>
        diagnostic('notYaml', source, within(source, start, end), { detail: yamlFault(code) }),
      ),
    );
  }
  const root = document.contents;
  const empty: Yaml = { kind: 'scalar', span: within(source, 0, 1), value: null };
  return done(root === null ? empty : treeOf(root));
}

const within = (source: SourceFile, start: number, end: number): Span => {
  const last = source.text.length;
  return { start: Math.min(start, Math.max(0, last - 1)), end: Math.min(Math.max(end, start + 1), last) };
};

const spanOf = ({ range: [start, end] }: ParsedNode): Span => ({ start, end });

function treeOf(node: ParsedNode): Yaml {
  const span = spanOf(node);
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const name = isScalar(key) ? String(key.value) : '';
      const place = spanOf(key);
      return { key: name, span: place, value: value === null ? nothingAt(place) : treeOf(value) };
    });
    return { kind: 'map', span, entries };
  }
  if (isSeq(node)) return { kind: 'list', span, items: node.items.map(treeOf) };
  if (isScalar(node)) return { kind: 'scalar', span, value: plain(node.value) };
  return { kind: 'other', span };
}

const nothingAt = (span: Span): YamlScalar => ({ kind: 'scalar', span, value: null });

/** What is neither a number nor yes or no is read as it is written. */
const plain = (value: unknown): YamlScalar['value'] =>
  value === null || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
