/** Every table of a decision with what its boxes tell. Four checks ask for it; it is worked out once. */
import { analyseTable } from '../analyse/table.ts';
import type { TableAnalysis } from '../analyse/table.ts';
import type { TypedDecision, TypedDefinition, TypedTable } from '../resolve/typed.ts';

export interface AnalysedTable {
  readonly definition: TypedDefinition;
  readonly table: TypedTable;
  readonly analysis: TableAnalysis;
}

const known = new WeakMap<TypedDecision, readonly AnalysedTable[]>();

export function analysedTables(decision: TypedDecision): readonly AnalysedTable[] {
  const before = known.get(decision);
  if (before !== undefined) return before;
  const found = decision.definitions.flatMap((definition) => {
    const { table } = definition;
    const analysis = table && analyseTable(table, decision);
    return table === undefined || analysis === undefined ? [] : [{ definition, table, analysis }];
  });
  known.set(decision, found);
  return found;
}
