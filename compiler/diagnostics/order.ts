/** Findings in the order of the text, file by file, the gravest first where several point at one place. */
import type { Diagnostic, Severity } from './diagnostic.ts';
import { severityOf } from './diagnostic.ts';
import { catalog } from './catalog.ts';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ source }) => source.path))];
  const rank = (each: Diagnostic): readonly number[] => [
    files.indexOf(each.source.path),
    each.span.start,
    weight[severityOf(each)],
    Number(catalog[each.key].code.slice(2)),
  ];
  return diagnostics.toSorted((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
