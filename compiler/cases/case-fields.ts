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
  for (const entry of written) {
    const key = keys.find((each) => isSpelling(caseKeys[each], entry.key));
    const before = key === undefined ? undefined : found.get(key);
    if (key === undefined) reportUnknown(entry, keys, report);
    else if (before === undefined) found.set(key, entry);
    else {
      const related = { source: report.source, span: before.span };
      report.diagnostics.push(diagnostic('duplicateKey', report.source, entry.span, { key: entry.key }, { related }));
    }
  }
  const start = written[0]?.span ?? { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
  const read = <Value>(key: Key, reader: Read<Value>): Value | undefined => {
    const entry = found.get(key);
    return entry === undefined ? undefined : reader(entry.value, entry.key, report);
  };
  return {
    has: (key) => found.has(key),
    required: (key, reader) => {
      if (found.has(key)) return read(key, reader);
      return void report.diagnostics.push(diagnostic('missingKey', report.source, start, { key: caseKeys[key] }));
    },
    optional: read,
    keySpan: (key) => found.get(key)?.span ?? start,
    node: (key) => found.get(key)?.value,
  };
}

function reportUnknown({ key, span }: YamlEntry, keys: readonly CaseKey[], report: Report): void {
  const spellings = keys.flatMap((each) => [caseKeys[each].vi, caseKeys[each].en]);
  const near = nearest(key, spellings.map((phrase) => ({ phrase, value: phrase })));
  const known: Bilingual = {
    vi: keys.map((each) => caseKeys[each].vi).join(', '),
    en: keys.map((each) => caseKeys[each].en).join(', '),
  };
  report.diagnostics.push(
    near === undefined
      ? diagnostic('unknownKey', report.source, span, { key, known })
      : diagnostic('misspelledKey', report.source, span, { key, nearest: near.phrase }, { fix: [{ ...span, text: near.phrase }] }),
  );
}
