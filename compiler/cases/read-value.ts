/** What a file of cases writes at a place of the record, as the record holds it. */
import type { Bilingual, Span } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Json } from '../review/json.ts';
import { spelledValue } from '../review/spellings.ts';
import { entriesOf, wrongShape } from '../schema/yaml-reader.ts';
import type { Report } from '../schema/yaml-reader.ts';
import type { Yaml } from '../schema/yaml-tree.ts';
import { likely } from './likely.ts';
import { pathWith } from './record-shape.ts';
import type { Place } from './record-shape.ts';
import { writtenOf } from './scalars.ts';

/** Where the values of one person are written, as they are read. */
export type Places = Map<string, Span>;

/**
 * Reads a value and notes where it stands. A value that cannot be right is kept as it is written: the runtime says
 * what is wrong with it, and a case may be about just that.
 */
export function readValue(place: Place, node: Yaml, path: string, report: Report, places: Places): Json {
  if (path !== '') places.set(path, node.span);
  if (node.kind === 'scalar' && node.value === null) return null;
  // An alias that nobody follows would make the fact unknown without a word.
  if (node.kind === 'other') {
    wrongShape(report, node.span, path, writtenOut);
    return null;
  }
  switch (place.kind) {
    case 'fact':
      if (place.fact.kind === 'choices' && node.kind === 'list')
        return node.items.map((item) => readChoice(place, item, report));
      return readScalar(place, node, report);
    case 'list':
      if (node.kind !== 'list') return plainValue(node);
      return node.items.map((item, at) => readValue(place.item, item, pathWith(path, at), report, places));
    case 'group': {
      if (node.kind !== 'map') return plainValue(node);
      const entries = entriesOf(node, path, report) ?? [];
      return Object.fromEntries(
        entries.flatMap(({ key, span, value }) => {
          const part = place.parts.get(key);
          if (part === undefined)
            return reportUnknownPath(pathWith(path, key), key, [...place.parts.keys()], span, report);
          return [[key, readValue(part, value, pathWith(path, key), report, places)] as const];
        }),
      );
    }
  }
}

const writtenOut: Bilingual = {
  vi: 'chính giá trị đó, không dùng dấu * để gọi lại',
  en: 'the value itself, not a * that calls for it',
};

function readScalar({ fact }: Extract<Place, { kind: 'fact' }>, node: Yaml, report: Report): Json {
  const text = writtenOf(node, report);
  const spelled = text === undefined ? undefined : spelledValue(fact, text);
  return spelled?.ok === true ? spelled.value : plainValue(node);
}

function readChoice({ fact }: Extract<Place, { kind: 'fact' }>, node: Yaml, report: Report): Json {
  return readScalar({ kind: 'fact', fact: { ...fact, kind: 'choice' } }, node, report);
}

function plainValue(node: Yaml): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map((item) => plainValue(item));
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
    case 'other':
      return null;
  }
}

/** Points at the key that leads nowhere; answers nothing, so that a reader can hand it on. */
export function reportUnknownPath(
  path: string,
  key: string,
  known: readonly string[],
  span: Span,
  report: Report,
): readonly [] {
  report.diagnostics.push(
    diagnostic('unknownPath', report.source, span, { path, known: likely(key, known) }),
  );
  return [];
}
