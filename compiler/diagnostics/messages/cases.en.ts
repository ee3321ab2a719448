/** 8xx: cases. */
import type { CaseKey, Sentences } from './sentence.ts';

export const caseSentences: Sentences<CaseKey> = {
  duplicateTitle: {
    message: ({ title }) => `the title “${title}” is already that of another case`,
    help: () => 'give each case a title of its own, in Vietnamese and in English',
  },
  unknownBase: {
    message: ({ base }) => `there is no base person “${base}”`,
    help: ({ known }) =>
      known === '' ? 'add this person under “bases”' : `use: ${known}; or add this person under “bases”`,
  },
  circularBases: {
    message: ({ path }) => `these base persons rest on each other in a circle: ${path}`,
    help: () => 'give one of them a whole record, so that it rests on nobody',
  },
  unknownPath: {
    message: ({ path }) => `a record has no entry “${path}”`,
    help: ({ known }) => `what can stand here: ${known}`,
  },
  itemOutOfList: {
    message: ({ path }) => `this record has no “${path}” yet`,
    help: ({ next }) => `entries are counted from 0; to add one, give the whole of it as “${next}”`,
  },
  unknownProvision: {
    message: ({ provision }) =>
      `“${provision}” cannot stand here: there is no such provision, or it never has this result`,
    help: ({ known }) => `what can stand here: ${known}`,
  },
  unknownReading: {
    message: ({ reading }) =>
      `the decision has no place with the code “${reading}” that can be read in several ways`,
    help: ({ known }) =>
      known === ''
        ? 'leave “readings” out: this decision has no such place'
        : `what can stand here: ${known}`,
  },
  unknownReadingChoice: {
    message: ({ choice, reading }) => `${reading} has no reading “${choice}”`,
    help: ({ choices }) => `choose one of: ${choices}`,
  },
  badValue: {
    message: ({ problem }) => problem,
    help: () => 'correct this value; if the case is about a wrong record, expect the verdict: invalid',
  },
  contradictoryPerson: {
    message: ({ problem }) => `the person of this case is invalid: ${problem}`,
    help: () => 'make the changes agree; if the case is about a wrong record, expect the verdict: invalid',
  },
  contradictoryBase: {
    message: ({ base, problem }) => `the base person “${base}” is invalid: ${problem}`,
    help: () => 'correct this record: a base must be valid, what is wrong belongs into a case',
  },
  emptyEach: {
    message: () => 'there are no values, so this case never runs',
    help: () => 'give at least one value, or leave this entry out',
  },
  noCases: {
    message: () => 'the file has no cases',
    help: () => 'add at least one case under “cases”',
  },
  unknownVerdict: {
    message: ({ verdict }) => `“${verdict}” is not a verdict`,
    help: ({ known }) => `choose one of: ${known}`,
  },
};
