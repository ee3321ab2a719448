/** Typed reading of a YAML tree: every mistake becomes a diagnostic at its place, and the reading goes on. */
import { nearest } from '../../grammar/index.ts';
import type { Bilingual, SourceFile, Span } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Yaml, YamlEntry, YamlMap } from './yaml-tree.ts';

/** Collects what is wrong with one file. */
export interface Report {
  readonly source: SourceFile;
  readonly diagnostics: Diagnostic[];
}

export const startReport = (source: SourceFile): Report => ({ source, diagnostics: [] });

/** Reads what stands under a key; answers undefined after it has reported why it cannot. */
export type Read<Value> = (node: Yaml, key: string, report: Report) => Value | undefined;

/** Says that what stands under a key is of the wrong shape; answers undefined, for the reader to hand on. */
export const wrongShape = (report: Report, span: Span, key: string, wanted: Bilingual): undefined =>
  void report.diagnostics.push(diagnostic('wrongShape', report.source, span, { key, wanted }));

// ---- single values --------------------------------------------------------------------------------------------

const wantedText: Bilingual = { vi: 'chữ', en: 'text' };

export const text: Read<string> = (node, key, report) => {
  const value = node.kind === 'scalar' ? node.value : null;
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC');
  return wrongShape(report, node.span, key, wantedText);
};

/** Text, or a number as it would be written: `most: 9999` and `most: P30Y`. */
export const textOrNumber: Read<string> = (node, key, report) =>
  node.kind === 'scalar' && typeof node.value === 'number' ? String(node.value) : text(node, key, report);

export const bool: Read<boolean> = (node, key, report) =>
  node.kind === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : wrongShape(report, node.span, key, { vi: 'true hoặc false', en: 'true or false' });

/** One of some words. */
export const oneOf =
  <const Options extends readonly string[]>(...options: Options): Read<Options[number]> =>
  (node, key, report) => {
    const value = text(node, key, report);
    if (value === undefined) return undefined;
    const found = options.find((option) => option === value);
    if (found === undefined) {
      const params = { option: value, options: options.join(', ') };
      report.diagnostics.push(diagnostic('unknownOption', report.source, node.span, params));
    }
    return found;
  };

/** `{ vi: …, en: … }`: nothing is said in one language only. */
export const bilingual: Read<Bilingual> = (node, key, report) => {
  const keys = node.kind === 'map' ? node.entries.map((entry) => entry.key) : [];
  if (node.kind !== 'map' || !keys.includes('vi') || !keys.includes('en'))
    return void report.diagnostics.push(diagnostic('badPair', report.source, node.span, { key }));
  const fields = fieldsOf(node, key, report, ['vi', 'en']);
  const vi = fields?.required('vi', text);
  const en = fields?.required('en', text);
  return vi === undefined || en === undefined ? undefined : { vi, en };
};

// ---- several values -------------------------------------------------------------------------------------------

/** A list of at least one item. */
export const listOf =
  <Item>(read: Read<Item>): Read<readonly Item[]> =>
  (node, key, report) => {
    if (node.kind !== 'list' || node.items.length === 0)
      return wrongShape(report, node.span, key, {
        vi: 'một danh sách không rỗng',
        en: 'a list that is not empty',
      });
    const items = node.items.map((item) => read(item, key, report));
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? known : undefined;
  };

const wantedMap: Bilingual = { vi: 'một nhóm gồm các mục con', en: 'a group of entries' };

/** The entries of a map whose keys are free, each key once. */
export function entriesOf(node: Yaml, key: string, report: Report): readonly YamlEntry[] | undefined {
  if (node.kind !== 'map') return wrongShape(report, node.span, key, wantedMap);
  return withoutRepeats(node, report);
}

function withoutRepeats(node: YamlMap, report: Report): readonly YamlEntry[] {
  const first = new Map<string, YamlEntry>();
  for (const entry of node.entries) {
    const before = first.get(entry.key);
    if (before === undefined) first.set(entry.key, entry);
    else {
      const related = { source: report.source, span: before.span };
      const params = { key: entry.key };
      report.diagnostics.push(diagnostic('duplicateKey', report.source, entry.span, params, { related }));
    }
  }
  return [...first.values()];
}

/** The entries of a map whose keys are known beforehand. */
export interface Fields<Key extends string> {
  readonly span: Span;
  readonly has: (key: Key) => boolean;
  readonly required: <Value>(key: Key, read: Read<Value>) => Value | undefined;
  readonly optional: <Value>(key: Key, read: Read<Value>) => Value | undefined;
  /** Where a key stands, for messages about what it says; the whole map where it is not there. */
  readonly spanOf: (key: Key) => Span;
}

export function fieldsOf<const Keys extends readonly string[]>(
  node: Yaml,
  name: string,
  report: Report,
  keys: Keys,
): Fields<Keys[number]> | undefined {
  if (node.kind !== 'map') return wrongShape(report, node.span, name, wantedMap);
  const entries = new Map(withoutRepeats(node, report).map((entry) => [entry.key, entry]));
  for (const entry of entries.values()) if (!keys.includes(entry.key)) reportUnknown(entry, keys, report);
  const start = { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
  return {
    span: node.span,
    has: (key) => entries.has(key),
    required: (key, read) => {
      const entry = entries.get(key);
      if (entry !== undefined) return read(entry.value, key, report);
      const place = node.entries[0]?.span ?? start;
      return void report.diagnostics.push(diagnostic('missingKey', report.source, place, { key }));
    },
    optional: (key, read) => {
      const entry = entries.get(key);
      return entry === undefined ? undefined : read(entry.value, key, report);
    },
    spanOf: (key) => entries.get(key)?.value.span ?? node.span,
  };
}

function reportUnknown({ key, span }: YamlEntry, known: readonly string[], report: Report): void {
  const near = nearest(
    key,
    known.map((phrase) => ({ phrase, value: phrase })),
  );
  report.diagnostics.push(
    near === undefined
      ? diagnostic('unknownKey', report.source, span, { key, known: known.join(', ') })
      : diagnostic(
          'misspelledKey',
          report.source,
          span,
          { key, nearest: near.phrase },
          near.alone ? { fix: [{ ...span, text: near.phrase }] } : {},
        ),
  );
}
