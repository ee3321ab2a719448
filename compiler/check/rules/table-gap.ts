/** A case for which a table has no row would have no value: everything that asks for it would stay undecided. */
import { missingRow } from '../../analyse/missing-row.ts';
import { sayExample } from '../../analyse/say.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { analysedTables } from '../analysed.ts';
import type { MeaningCheck } from '../check.ts';
import { homeOf } from '../typed-walk.ts';

/** After three missing rows the table is better looked at as a whole. */
const MOST_REPORTED = 3;

export const tableGap: MeaningCheck = function* (decision) {
  for (const { definition, table, analysis } of analysedTables(decision)) {
    const { source, dialect } = homeOf(decision, definition);
    for (const box of analysis.gaps.slice(0, MOST_REPORTED)) {
      const row = missingRow(table.syntax, source, dialect, analysis.axes, box);
      const example = sayExample(analysis.axes, box);
      const fix = row === undefined ? {} : { fix: [row.edit] };
      yield diagnostic('tableGap', source, table.syntax.title.span, { example, row: row?.text ?? '' }, fix);
    }
  }
};
