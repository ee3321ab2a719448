/** What generated modules may import from the runtime: of these, each imports what it uses. */
export const RUNTIME_VALUES: readonly string[] =
  `among anything areApart areDifferent atLeast butAtLeast butAtMost createOffences createReviewers dateRange days
  either eitherChoice every Faults fraction groupOf hasQuarterOutside implies is isAmong isAtLeast
  isAtMost isEqual isExact isOpen isOver isUnder itemsOf kleene latestRun legalDays lowOf minus months
  NO not offences period plus quarterNumber rank rowOf some total UNKNOWN unknownKey unlimited years
  YES`.split(/\s+/);

export const RUNTIME_TYPES: readonly string[] =
  `Answer Choice Counting Explanation Items Kleene Offence Offences Options Order Range Row Situation Trail Truth Writable`.split(
    ' ',
  );
