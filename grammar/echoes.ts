/** What is only the echo of another mistake in its line. */
import type { Fault } from './fault.ts';
import { positionAt } from './source.ts';
import type { SourceFile } from './source.ts';

/**
 * A quotation mark too few or too many upsets the whole of its line, and a sign that means nothing what follows it
 * there: only the first cause is told.
 */
export function withoutEchoes(faults: readonly Fault[], source: SourceFile): readonly Fault[] {
  const lineOf = ({ span }: Fault): number => positionAt(source, span.start).line;
  const causes = faults.filter(
    ({ key, fix }) => key === 'openText' || (key === 'straySign' && fix === undefined),
  );
  if (causes.length === 0) return faults;
  const cause = new Map(causes.toReversed().map((fault) => [lineOf(fault), fault] as const));
  return faults.filter((fault) => {
    const first = cause.get(lineOf(fault));
    if (first === undefined || fault.key === 'openText') return true;
    return first.key === 'straySign' && fault.span.start <= first.span.start;
  });
}
