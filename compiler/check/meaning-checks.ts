/** The checks on a decision whose every name and reference is known. */
import type { MeaningCheck } from './check.ts';
import { circularReference } from './rules/circular-reference.ts';
import { doubtfulCondition } from './rules/doubtful-condition.ts';
import { emptyBand } from './rules/empty-band.ts';
import { exceptionsOverlap } from './rules/exceptions-overlap.ts';
import { listLikeOffence } from './rules/list-like-offence.ts';
import { noVerdict } from './rules/no-verdict.ts';
import { readingCodes } from './rules/reading-codes.ts';
import { restListing } from './rules/rest-listing.ts';
import { tableGap } from './rules/table-gap.ts';
import { tableOverlap } from './rules/table-overlap.ts';
import { unreachableRow } from './rules/unreachable-row.ts';
import { unusedName } from './rules/unused-name.ts';
import { unusedProvision } from './rules/unused-provision.ts';
import { waived } from './rules/waived.ts';

/**
 * Errors that leave the decision without a meaning stand first, then those of single tables, then what is only worth
 * knowing. No check depends on another; the order is that of a reader who mends from the root.
 */
export const meaningChecks: readonly MeaningCheck[] = Object.freeze([
  circularReference,
  noVerdict,
  unusedProvision,
  readingCodes,
  listLikeOffence,
  emptyBand,
  unreachableRow,
  tableOverlap,
  tableGap,
  exceptionsOverlap,
  restListing,
  unusedName,
  waived,
]);

/**
 * Advice, never a mistake, and asked of a decision without mistakes only: from a gap in a table, or from a circle,
 * anything would seem to follow.
 */
export const lastChecks: readonly MeaningCheck[] = Object.freeze([doubtfulCondition]);
