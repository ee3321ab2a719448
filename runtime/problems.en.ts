/** What is wrong with a record, in English. */
import { lengthWords } from './length-words.ts';
import type { ProblemSentences } from './problem.ts';

export const problemsEn: ProblemSentences = {
  notARecord: () => 'each record must stand in one pair of braces { }, with keys and values',
  missingId: () => 'the record has no id; the key “id” is required',
  unknownKey: ({ key, meant }) =>
    meant === undefined
      ? `a record has no key “${key}”; keys differ by capitals: correct the name or take it out`
      : `a record has no key “${key}”; write “${meant}”: keys differ by capitals and by signs`,
  notAGroup: ({ key }) => `“${key}” must be a group with keys of its own`,
  notAList: ({ name }) => `“${name.en}” must be a list`,
  notAnItem: ({ name }) => `each entry of “${name.en}” must be a group of keys and values`,
  emptyList: ({ name }) => `“${name.en}” must have at least one entry`,
  notYesNo: ({ name }) => `“${name.en}” is either true or false, without quotation marks`,
  notText: ({ name }) => `“${name.en}” must be text in quotation marks`,
  notACountry: ({ name, value }) =>
    `“${name.en}” must be a country code of two capital letters such as VN, not “${value}”`,
  notADate: ({ name, value }) =>
    `“${name.en}” must be a day that exists, written year-month-day such as 2026-05-31, not “${value}”`,
  notALength: ({ name, value }) =>
    `“${name.en}” must be a length of time written such as P7Y6M (7 years 6 months), not “${value}”`,
  notALengthOrLife: ({ name, value }) =>
    `“${name.en}” must be a length of time written such as P7Y6M (7 years 6 months) or life, not “${value}”`,
  notWhole: ({ name, value }) => `“${name.en}” must be a whole number, not “${value}”`,
  notAValue: ({ name, value, values }) => `“${name.en}” is one of: ${values}; not “${value}”`,
  notValues: ({ name, values }) => `“${name.en}” must be a list of nothing but: ${values}`,
  lengthTooSmall: ({ name, least }) => `“${name.en}” must be at least ${lengthWords(least, 'en')}`,
  lengthTooLarge: ({ name, most }) => `“${name.en}” must not be over ${lengthWords(most, 'en')}`,
  tooSmall: ({ name, least }) => `“${name.en}” must be at least ${least}`,
  tooLarge: ({ name, most }) => `“${name.en}” must not be over ${most}`,
  notBefore: ({ first, second }) => `“${first.en}” must be before “${second.en}”`,
  after: ({ first, second }) => `“${first.en}” must not be after “${second.en}”`,
  overMost: ({ name, most }) => `“${name.en}” must not be over “${most.en}”`,
  together: ({ first, second }) => `“${first.en}” and “${second.en}” cannot both be so; look at both again`,
  notAbsent: ({ name, because }) => `“${name.en}” must be left out when ${because.en}`,
  overlap: ({ name, other }) =>
    `in “${name.en}”, the time of this entry overlaps ${other}; correct the dates of one of them`,
  twice: ({ names, other }) => `the same ${names.en} as ${other}; correct or remove one of them`,
  noneRunning: ({ name, because }) =>
    `nothing in “${name.en}” is still running, although ${because.en}; leave out the end of the one that is running, or correct the other`,
  quarterTooEarly: ({ than }) =>
    `this quarter ended on or before “${than.en}”; look again at its year and number, or at that day`,
  quarterTooLate: () =>
    'this quarter ends after the board date and cannot have a rating yet; look again at its year and number',
  nothingLeft: ({ name }) =>
    `“${name.en}” must be more than nothing; look again at the term, the date of arrest and the reductions`,
  told: ({ words }) => words.en,
};
