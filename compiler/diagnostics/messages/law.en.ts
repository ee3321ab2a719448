/** 4xx: the decision as law. */
import type { LawKey, Sentences } from './sentence.ts';

export const lawSentences: Sentences<LawKey> = {
  noRule: {
    message: ({ provision }) => `${provision} says nothing yet`,
    help: () =>
      'add “must …”, “when …”, “not to be proposed if …”, or “sets no condition because …” with the reason',
  },
  severalRules: {
    message: ({ provision }) => `${provision} has more than one rule`,
    help: () =>
      'join them under “all of the following:” or “any of the following:”, or make paragraphs of them',
  },
  ruleAfterChildren: {
    message: ({ provision }) => `the rule of ${provision} stands after the parts within it`,
    help: ({ provision }) => `move this sentence up, right below the heading of ${provision}`,
  },
  danglingReference: {
    message: ({ reference }) => `there is no ${reference}`,
    help: () => 'check the numbers, and name every level: “point a of clause 1 of Article 3”',
  },
  circularReference: {
    message: ({ path }) => `these refer to each other in a circle: ${path}`,
    help: () => 'take one reference out of the circle; to ask only who is covered, use “covered by …”',
  },
  duplicateProvision: {
    message: ({ provision }) => `${provision} stands here twice`,
    help: () => 'number one of them anew, or take it out',
  },
  provisionOrder: {
    message: ({ provision, previous }) => `${provision} stands after ${previous}`,
    help: () => 'keep the order of the act: numbers rising, letters as a, b, c, d, đ, e, g, h, i, k …',
  },
  noChildren: {
    message: ({ level }) => `there is no ${level} below to refer to`,
    help: ({ level }) => `write each ${level} right below, or refer to it by its number`,
  },
  unusedProvision: {
    message: ({ provision }) => `no sentence leads to ${provision}, so it has no effect`,
    help: () =>
      'name it in what it stands in (“… all the points below”), refer to it, or write “sets no condition because …”',
  },
  noApplies: {
    message: ({ provision }) => `${provision} has no “applies when”, so nobody is covered by it`,
    help: () => 'add “applies when …” there, or refer to it with “meets …” or “falls under …”',
  },
  noVerdict: {
    message: () => 'no Article sets a condition that must be met, so everyone would be proposed',
    help: () => 'at least one Article needs a “must …”',
  },
  emptyBand: {
    message: () => 'nothing lies between these two bounds: the first is not below the second',
    help: () => 'look at the bounds again, they may be exchanged; for one single value write “equal to …”',
  },
  missingHeader: {
    message: ({ field }) => `the head of the decision lacks the line “${field}”`,
    help: ({ field }) => `add a line below the heading, such as: ${field} 2026-05-31`,
  },
  appliesPlace: {
    message: ({ provision }) => `“applies when” of ${provision} is not in its place`,
    help: () =>
      'there is one “applies when”, before the rule; several conditions are written as bullets under it',
  },
  domainPlace: {
    message: ({ provision }) => `${provision} cannot say “considers only when”`,
    help: () => '“considers only when” is for a whole Article; below it write “applies when …”',
  },
  tableGap: {
    message: ({ example }) => `the table has no row for ${example}`,
    help: ({ row }) => `add the row ${row} and put in its result`,
  },
  tableOverlap: {
    message: ({ first, second, example }) =>
      `rows ${first} and ${second} below the heading both take this case: ${example}`,
    help: () => 'narrow one of the two, so that each case has one result',
  },
  unreachableRow: {
    message: () => 'no case is left for this row',
    help: () => 'take the row out, or narrow the rows that take all of its cases',
  },
  restListing: {
    message: ({ cases }) => `all other cases are: ${cases}`,
    help: () => 'give a case that is not meant to fall here a row of its own',
  },
  emptyTable: {
    message: ({ name }) => `the table “${name}” has no rows`,
    help: () => 'add at least one row below its heading',
  },
  exceptionsOverlap: {
    message: ({ first, second, example }) =>
      `two exceptions with the results “${first}” and “${second}” can hold together: ${example}`,
    help: () => 'say which of them does not apply where the other does, or give both one result',
  },
  waived: {
    message: ({ provision, reason }) => `${provision} sets no condition: ${reason}`,
    help: () => 'for information only; nothing needs doing if the reason is right',
  },
  notEncoded: {
    message: ({ provision, reason }) => `the condition of ${provision} has not been written yet: ${reason}`,
    help: () => 'write it before the decision is used',
  },
  unusedName: {
    message: ({ name }) => `no sentence uses the name “${name}”`,
    help: () =>
      'take it out, or look again at the sentence that should have used it; to keep it, write: acknowledged "DX432" because "lý do" / "reason"',
  },
  cutoffOutOfYear: {
    message: ({ cutoff, year }) => `the cut-off date ${cutoff} does not lie in the decision's year ${year}`,
    help: () =>
      'check the year in the first line and the date after “time counted to”; if both are right, write: acknowledged "DX433" because "lý do" / "reason"',
  },
  neverHolds: {
    message: ({ phrase, why }) => `“${phrase}” is never so: ${why}`,
    help: () =>
      'look again at the amount, the value or a “not”; if the act is like that, write: acknowledged "DX440" because "lý do" / "reason"',
  },
  alwaysHolds: {
    message: ({ phrase, why }) => `“${phrase}” is always so: ${why}`,
    help: () =>
      'take it out, or look again at the amount and the value; to keep it, write: acknowledged "DX441" because "lý do" / "reason"',
  },
  neverTogether: {
    message: ({ phrase, other }) => `“${phrase}” cannot be so together with ${other}`,
    help: () =>
      'change one of these conditions, or join them by “or” if either is enough; if the act is like that, write: acknowledged "DX442" because "lý do" / "reason"',
  },
  alreadyAsked: {
    message: ({ phrase, other }) => `“${phrase}” adds nothing: it follows from ${other}`,
    help: () =>
      'take it out, or look again at the amount and the value; if the act repeats it on purpose, write: acknowledged "DX443" because "lý do" / "reason"',
  },
  alreadyCovered: {
    message: ({ phrase, other }) => `the case “${phrase}” adds nothing: it is among ${other}`,
    help: () =>
      'take it out, or look again at the amount and the value; if the act repeats it on purpose, write: acknowledged "DX444" because "lý do" / "reason"',
  },
  idleAcknowledgement: {
    message: ({ code }) => `there is no warning ${code} here to acknowledge`,
    help: () => 'delete this line, or look again at the code',
  },
};
