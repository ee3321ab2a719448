/** Two provisions under one number: a reference to it would mean only one of them. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { provisionName } from '../../names/provision-name.ts';
import { indexProvisions } from '../../resolve/provision-index.ts';
import type { FormCheck } from '../check.ts';

export const duplicateProvision: FormCheck = function* (document) {
  const { source } = document;
  for (const { first, again } of indexProvisions(document).twice)
    yield diagnostic(
      'duplicateProvision',
      source,
      again.syntax.head,
      { provision: provisionName(again.path) },
      { related: { source, span: first.syntax.head } },
    );
};
