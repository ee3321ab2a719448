/** A row for which no case is left says something that never counts. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { analysedTables } from '../analysed.ts';
import type { MeaningCheck } from '../check.ts';

export const unreachableRow: MeaningCheck = function* (decision) {
  for (const { definition, analysis } of analysedTables(decision))
    for (const { syntax } of analysis.unreachable)
      yield diagnostic('unreachableRow', definition.source, syntax.span, {});
};
