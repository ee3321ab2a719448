/** The persons of one case: one, or one for each of the values that a place goes through. */
import { textOf } from '../../grammar/index.ts';
import type { Bilingual, Span } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { entriesOf, wrongShape } from '../schema/yaml-reader.ts';
import type { Report } from '../schema/yaml-reader.ts';
import type { Yaml } from '../schema/yaml-tree.ts';
import type { Run } from './case-file.ts';
import type { Person } from './person.ts';
import { targetOf, withChange } from './read-changes.ts';
import type { GroupPlace } from './record-shape.ts';

export interface PlacedRun extends Run {
  /** Where the values that this case gives are written. */
  readonly places: ReadonlyMap<string, Span>;
  /** Where to point when what is wrong comes from no single one of them. */
  readonly fallback: Span;
}

const onePath: Bilingual = {
  vi: 'đúng một mục của hồ sơ và danh sách các giá trị của nó, như convictions[0].article: ["108", "109"]',
  en: 'exactly one entry of the record with the list of its values, such as convictions[0].article: ["108", "109"]',
};

export function readRuns(
  person: Person,
  each: Yaml | undefined,
  eachSpan: Span,
  fallback: Span,
  shape: GroupPlace,
  report: Report,
): readonly PlacedRun[] {
  if (each === undefined) return [{ ...person, fallback }];
  const entries = each.kind === 'map' ? (entriesOf(each, 'each', report) ?? []) : [];
  const [entry, ...more] = entries;
  if (each.kind === 'scalar' && each.value === null) return neverRuns(eachSpan, report);
  if (each.kind === 'map' && entry === undefined) return neverRuns(eachSpan, report);
  if (entry === undefined || more.length > 0 || entry.value.kind !== 'list') {
    wrongShape(report, (more[0] ?? entry)?.span ?? each.span, textOf(report.source, eachSpan), onePath);
    return [];
  }
  if (entry.value.items.length === 0) return neverRuns(entry.span, report);
  // A path that leads nowhere is told once, not once for each value.
  if (targetOf(entry, shape, report) === undefined) return [];
  const runs: PlacedRun[] = [];
  for (const item of entry.value.items) {
    const one = withChange(person, entry, item, shape, report);
    if (one === undefined) return runs;
    const written = textOf(report.source, item.span).replace(/\s+/gu, ' ').normalize('NFC').trim();
    runs.push({ ...one, fallback: item.span, each: { path: entry.key, written, span: item.span } });
  }
  return runs;
}

function neverRuns(span: Span, report: Report): readonly [] {
  report.diagnostics.push(diagnostic('emptyEach', report.source, span, {}));
  return [];
}
