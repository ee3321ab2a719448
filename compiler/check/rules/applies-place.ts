/** `áp dụng khi` stands once, before the rule: a reader must know who is spoken of before what they must do. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { provisionName } from '../../names/provision-name.ts';
import { indexProvisions } from '../../resolve/provision-index.ts';
import type { FormCheck } from '../check.ts';

export const appliesPlace: FormCheck = function* (document) {
  for (const { syntax, path } of indexProvisions(document).all) {
    const rule = syntax.statements.findIndex(({ kind }) => kind === 'rule' || kind === 'waiver');
    const first = syntax.statements.findIndex(({ kind }) => kind === 'applies');
    for (const [at, statement] of syntax.statements.entries())
      if (statement.kind === 'applies' && (at > first || (rule >= 0 && at > rule)))
        yield diagnostic('appliesPlace', document.source, statement.span, { provision: provisionName(path) });
  }
};
