/** `chỉ xét khi` says who is looked at in the whole decision, so it belongs to an Article and to nothing below. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { provisionName } from '../../names/provision-name.ts';
import { indexProvisions } from '../../resolve/provision-index.ts';
import type { FormCheck } from '../check.ts';

export const domainPlace: FormCheck = function* (document) {
  for (const { syntax, path } of indexProvisions(document).all) {
    if (syntax.level === 'article') continue;
    for (const statement of syntax.statements)
      if (statement.kind === 'rule' && statement.force === 'domain')
        yield diagnostic('domainPlace', document.source, statement.span, { provision: provisionName(path) });
  }
};
