/** The entries of a group whose keys may be written in either language. */
import { nearest } from '../../grammar/index.ts';
import type { Bilingual, Span } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { entriesOf } from '../schema/yaml-reader.ts';
import type { Read, Report } from '../schema/yaml-reader.ts';
import type { Yaml, YamlEntry } from '../schema/yaml-tree.ts';
import { caseKeys, isSpelling } from './case-keys.ts';
import type { CaseKey } from './case-keys.ts';

export interface CaseFields<Key extends CaseKey> {
  readonly has: (key: Key) => boolean;
  readonly required: <Value>(key: Key, read: Read<Value>) => Value | undefined;
  readonly optional: <Value>(key: Key, read: Read<Value>) => Value | undefined;
  /** Where the key itself stands; the beginning of the group where it is not there. */
  readonly keySpan: (key: Key) => Span;
  readonly node: (key: Key) => Yaml | undefined;
}

export function caseFieldsOf<Key extends CaseKey>(
  node: Yaml,
  name: string,
  report: Report,
  keys: readonly Key[],
): CaseFields<Key> | undefined {
  const written = entriesOf(node, name, report);
  if (written === undefined) return undefined;
  const found = new Map<Key, YamlEntry>();
  const misspelled = new Set<Key>();
  for (const entry of written) {
    const key = keys.find((each) => isSpelling(caseKeys[each], entry.key));
    const before = key === undefined ? undefined : found.get(key);
    if (key === undefined) {
      const meant = reportUnknown(entry, keys, report);
      if (meant !== undefined) misspelled.add(meant);
    } else if (before === undefined) found.set(key, entry);
    else {
      const related = { source: report.source, span: before.span };
      report.diagnostics.push(
        diagnostic('duplicateKey', report.source, entry.span, { key: entry.key }, { related }),
      );
    }
  }
  const start = written[0]?.span ?? {
    start: node.span.start,
    end: Math.min(node.span.end, node.span.start + 1),
  };
  const read = <Value>(key: Key, reader: Read<Value>): Value | undefined => {
    const entry = found.get(key);
    return entry === undefined ? undefined : reader(entry.value, entry.key, report);
  };
  return {
    has: (key) => found.has(key),
    required: (key, reader) => {
      if (found.has(key)) return read(key, reader);
      // One slip is one mistake: the key is there, only spelled otherwise.
      if (misspelled.has(key)) return undefined;
      return void report.diagnostics.push(
        diagnostic('missingKey', report.source, start, { key: caseKeys[key] }),
      );
    },
    optional: read,
    keySpan: (key) => found.get(key)?.span ?? start,
    node: (key) => found.get(key)?.value,
  };
}

/** Answers the key that was probably meant. */
function reportUnknown<Key extends CaseKey>(
  { key, span }: YamlEntry,
  keys: readonly Key[],
  report: Report,
): Key | undefined {
  const near = nearest(
    key,
    keys.flatMap((each) => [caseKeys[each].vi, caseKeys[each].en].map((phrase) => ({ phrase, value: each }))),
  );
  if (near !== undefined) {
    const fix = near.alone ? { fix: [{ ...span, text: near.phrase }] } : {};
    report.diagnostics.push(
      diagnostic('misspelledKey', report.source, span, { key, nearest: near.phrase }, fix),
    );
    return near.value;
  }
  const known: Bilingual = {
    vi: keys.map((each) => caseKeys[each].vi).join(', '),
    en: keys.map((each) => caseKeys[each].en).join(', '),
  };
  return void report.diagnostics.push(diagnostic('unknownKey', report.source, span, { key, known }));
}
