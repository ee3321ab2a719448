/** What the decision leaves out is listed with its reason: nothing of the act goes missing in silence. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { provisionName } from '../../names/provision-name.ts';
import { indexProvisions } from '../../resolve/provision-index.ts';
import type { MeaningCheck } from '../check.ts';

export const waived: MeaningCheck = function* ({ document }) {
  for (const { syntax, path } of indexProvisions(document).all)
    for (const statement of syntax.statements) {
      if (statement.kind !== 'waiver') continue;
      const key = statement.because === 'noCondition' ? 'waived' : 'notEncoded';
      const { vi, en } = statement.reason;
      yield diagnostic(key, document.source, statement.span, {
        provision: provisionName(path),
        reason: { vi, en },
      });
    }
};
