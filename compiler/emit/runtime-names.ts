/** What generated modules may import from the runtime: of these, each imports what it uses. */
export const RUNTIME_VALUES: readonly string[] =
  `among anything areApart atLeast butAtLeast butAtMost createOffences createReviewer dateRange days
  either eitherChoice every fraction groupOf hasQuarterOutside implies isAmong isAscending isAtLeast
  isAtMost isEqual isExact isOpen isOver isUnder itemsOf kleene latestRun legalDays lowOf minus months
  NO not offences perCase period plus quarterNumber rank rowOf some total unknownKey unlimited years
  YES`.split(/\s+/);

export const RUNTIME_TYPES: readonly string[] =
  `Answer CaseOf Choice Explanation Items Kleene Offence Offences Options Order Range Row Trail Truth Writable`.split(
    ' ',
  );
