/** The checks on the tree as written. */
import type { FormCheck } from './check.ts';
import { appliesPlace } from './rules/applies-place.ts';
import { cutoffOutOfYear } from './rules/cutoff-out-of-year.ts';
import { domainPlace } from './rules/domain-place.ts';
import { duplicateProvision } from './rules/duplicate-provision.ts';
import { missingHeader } from './rules/missing-header.ts';
import { mixedConnectives } from './rules/mixed-connectives.ts';
import { mixedReferences } from './rules/mixed-references.ts';
import { negatedAlternative } from './rules/negated-alternative.ts';
import { oneRule } from './rules/one-rule.ts';
import { openWhere } from './rules/open-where.ts';
import { provisionOrder } from './rules/provision-order.ts';

/**
 * From the head of the file to its outline to its sentences. They do not depend on each other; where two could speak
 * of one sentence, the later one asks the earlier and keeps silent.
 */
export const formChecks: readonly FormCheck[] = Object.freeze([
  missingHeader,
  cutoffOutOfYear,
  duplicateProvision,
  provisionOrder,
  oneRule,
  appliesPlace,
  domainPlace,
  mixedConnectives,
  openWhere,
  negatedAlternative,
  mixedReferences,
]);
