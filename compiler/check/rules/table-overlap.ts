/** A case that two rows take would have two values, also where today they happen to be the same. */
import { sayExample } from '../../analyse/say.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { analysedTables } from '../analysed.ts';
import type { MeaningCheck } from '../check.ts';

export const tableOverlap: MeaningCheck = function* (decision) {
  for (const { definition, table, analysis } of analysedTables(decision)) {
    const { source } = definition;
    const place = (row: (typeof table.rows)[number]): number => table.rows.indexOf(row) + 1;
    for (const { first, second, box } of analysis.overlaps)
      yield diagnostic(
        'tableOverlap',
        source,
        second.syntax.span,
        { example: sayExample(analysis.axes, box), first: place(first), second: place(second) },
        { related: { source, span: first.syntax.span } },
      );
  }
};
