/** What an item's dates say of each other and of other facts: `openWhile` and `notBefore`. */
import type { Span } from '../../grammar/index.ts';
import type { Entry, Fact, List } from './model.ts';
import { expectFact, expectValue, factAt } from './places.ts';
import type { Report } from './yaml-reader.ts';
import type { Yaml, YamlEntry } from './yaml-tree.ts';

export function checkEndings(
  declared: readonly YamlEntry[],
  entries: readonly Entry[],
  report: Report,
): void {
  for (const entry of entries) {
    const node = declared.find(({ key }) => key === entry.key)?.value;
    const fields = entry.isList ? entry.fields : [entry];
    for (const field of fields) {
      const place = node === undefined || !entry.isList ? node : under(node, 'fields', field.key);
      if (place !== undefined) checkField(field, place, entry.isList ? entry : undefined, entries, report);
    }
  }
}

function checkField(
  field: Fact,
  node: Yaml,
  list: List | undefined,
  entries: readonly Entry[],
  report: Report,
): void {
  const find = (path: string): Fact | undefined =>
    list?.fields.find(({ key }) => key === path) ?? factAt(entries, path);
  for (const [path, value] of Object.entries(field.openWhile ?? {})) {
    const span = spanUnder(node, 'openWhile', path);
    const fact = find(path);
    expectFact(fact, { path, span, kind: 'choice' }, report);
    if (fact?.kind === 'choice') expectValue(fact, value, span, report);
  }
  if (field.notBefore === undefined) return;
  const start = list?.fields.find(({ key }) => key === field.notBefore);
  expectFact(start, { path: field.notBefore, span: spanUnder(node, 'notBefore'), kind: 'date' }, report);
}

function under(node: Yaml, ...keys: readonly string[]): Yaml | undefined {
  let found: Yaml | undefined = node;
  for (const key of keys) {
    found = found?.kind === 'map' ? found.entries.find((entry) => entry.key === key)?.value : undefined;
  }
  return found;
}

const spanUnder = (node: Yaml, ...keys: readonly string[]): Span => (under(node, ...keys) ?? node).span;
