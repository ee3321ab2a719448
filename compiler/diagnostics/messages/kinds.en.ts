/** 3xx: kinds of value. */
import type { KindKey, Sentences } from './sentence.ts';

const cells = (count: string): string => (count === '1' ? '1 cell' : `${count} cells`);
const columns = (count: string): string => (count === '1' ? '1 column' : `${count} columns`);

export const kindSentences: Sentences<KindKey> = {
  cannotCompare: {
    message: ({ left, leftKind, right, rightKind }) =>
      `“${left}” cannot be compared with “${right}”: on the left is ${leftKind}, on the right ${rightKind}`,
    help: () => 'write both sides in one kind of value, such as two lengths of time',
  },
  notTruth: {
    message: ({ phrase, kind }) => `“${phrase}” is ${kind}, so it is no condition by itself`,
    help: ({ phrase }) => `compare it with a value, such as “${phrase} is …” or “${phrase} is at least …”`,
  },
  notQuantity: {
    message: ({ phrase, kind }) => `“${phrase}” is ${kind}, which cannot be measured`,
    help: () => 'what belongs here is a length of time, a count, an amount of money or a date',
  },
  notAValueOf: {
    message: ({ value, name }) => `“${value}” is no value of “${name}”`,
    help: ({ name, values }) => `“${name}” has these values only: ${values}`,
  },
  cannotAdd: {
    message: ({ leftKind, rightKind }) => `${leftKind} and ${rightKind} cannot be added or subtracted`,
    help: () => 'add and subtract values of one kind; to a date only a number of days',
  },
  cannotOrder: {
    message: ({ name }) => `the values of “${name}” have no order, so none is more than another`,
    help: ({ name }) => `write “${name} is …” and name the values that are admitted`,
  },
  fieldOutsideList: {
    message: ({ name, list }) => `“${name}” belongs to each ${list}, not to the person`,
    help: ({ list }) =>
      `put it after words that speak of each ${list}, or define it “of ${/^[aeiou]/.test(list) ? 'an' : 'a'} ${list}”`,
  },
  missingUnit: {
    message: ({ number }) => `“${number}” has no unit`,
    help: ({ number }) =>
      `write the unit after it, such as “${number} years”, “${number} months” or “${number} days”`,
  },
  truthCompared: {
    message: ({ name }) => `“${name}” is so or is not, and cannot be compared with a value`,
    help: ({ name }) => `write “${name}” where it must be so, and “not ${name}” where it must not`,
  },
  badUnit: {
    message: ({ unit }) => `“${unit}” is no unit that can stand here`,
    help: () => 'write lengths of time in years, months and days; a count has one unit only',
  },
  fractionOfUnit: {
    message: () => 'a part of a year, of a month or of a date can be understood in several ways',
    help: () => 'write the months or days, such as “6 months” instead of “1/2 year”',
  },
  cellCount: {
    message: ({ found, wanted }) => `this row has ${cells(found)} where the table has ${columns(wanted)}`,
    help: () => 'add or remove cells to match the heading; write “any” where it makes no difference',
  },
  offenceOnly: {
    message: ({ name }) => `“${name}” is not an offence, so it cannot be in a list of offences`,
    help: () =>
      'write “offence listed in …” where each offence is spoken of, or “convicted of an offence listed in …”',
  },
  needsList: {
    message: ({ noun }) => `each “${noun}” cannot be counted or spoken of here`,
    help: () =>
      'use what one entry of a list of the record is called, such as “offence”, “judgment”, “interruption”',
  },
  isForAmount: {
    message: ({ name }) => `“is” names a value, and “${name}” is an amount`,
    help: () => 'compare amounts with “is equal to …”, “is at least …”, “is over …”, “is under …”',
  },
};
