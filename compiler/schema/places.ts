/** Finding the facts that constraints and conditions name by their path. */
import type { Bilingual, Span } from '../../grammar/index.ts';
import type { FactKind } from '../../runtime/ir.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entry, Fact, List } from './model.ts';
import type { Report } from './yaml-reader.ts';

/** A fact of the person, or a field of a list as `convictions.term`. */
export function factAt(entries: readonly Entry[], path: string): Fact | undefined {
  for (const entry of entries) {
    if (!entry.isList && entry.key === path) return entry;
    const field = entry.isList ? entry.fields.find(({ key }) => `${entry.key}.${key}` === path) : undefined;
    if (field !== undefined) return field;
  }
  return undefined;
}

export function listAt(entries: readonly Entry[], path: string): List | undefined {
  const found = entries.find(({ key }) => key === path);
  return found?.isList === true ? found : undefined;
}

const kindNames: Readonly<Record<FactKind, Bilingual>> = {
  truth: { vi: 'có/không', en: 'yes or no' },
  date: { vi: 'ngày', en: 'a date' },
  length: { vi: 'khoảng thời gian', en: 'a length of time' },
  count: { vi: 'số đếm', en: 'a count' },
  money: { vi: 'số tiền', en: 'an amount of money' },
  choice: { vi: 'một giá trị trong danh sách', en: 'one of some values' },
  choices: { vi: 'các giá trị trong danh sách', en: 'some values' },
  text: { vi: 'chữ', en: 'text' },
};

/** Reports a path that leads nowhere, or to a fact of another kind. */
export function expectFact(
  fact: Fact | undefined,
  { path, span, kind }: { readonly path: string; readonly span: Span; readonly kind?: FactKind },
  report: Report,
): void {
  if (fact === undefined) {
    report.diagnostics.push(diagnostic('unknownFact', report.source, span, { fact: path }));
  } else if (kind !== undefined && fact.kind !== kind) {
    const params = { fact: path, wanted: kindNames[kind] };
    report.diagnostics.push(diagnostic('wrongKindOfFact', report.source, span, params));
  }
}

/** Reports a value that a fact cannot have. */
export function expectValue(
  fact: Fact | undefined,
  value: string | boolean,
  span: Span,
  report: Report,
): void {
  if (fact === undefined) return;
  const options = optionsOf(fact);
  if (options.includes(String(value))) return;
  const params = { option: String(value), options: options.join(', ') };
  report.diagnostics.push(diagnostic('unknownOption', report.source, span, params));
}

function optionsOf({ kind, values = [], orLife }: Fact): readonly string[] {
  if (kind === 'truth') return ['true', 'false'];
  return orLife === true ? ['life'] : values.map(({ key }) => key);
}
