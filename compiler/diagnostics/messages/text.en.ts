/** 1xx: text and form. */
import type { Sentences, TextKey } from './sentence.ts';

export const textSentences: Sentences<TextKey> = {
  noDialect: {
    message: () => 'the file does not begin with “decision” or “shared definitions”',
    help: () =>
      'write a first line such as: decision "457/QĐ-CTN" year 2026 "Đặc xá năm 2026" / "Special amnesty 2026"',
  },
  otherDialect: {
    message: ({ phrase, other, own }) =>
      `“${phrase}” belongs in a file written in ${other}, and this one is in ${own}`,
    help: ({ wanted, own }) =>
      wanted === '' ? `leave it out: a file in ${own} has no need of it` : `write “${wanted}”`,
  },
  openText: {
    message: ({ text }) => `the text “${text}” has no closing quotation mark`,
    help: () => 'add the quotation mark at its end, on the same line',
  },
  straySign: {
    message: ({ sign }) => `the sign “${sign}” means nothing here`,
    help: ({ advice }) => `take it out; ${advice}`,
  },
  noSuchDate: {
    message: ({ date }) => `the calendar has no ${date}`,
    help: () => 'write dates as year-month-day, such as 2026-05-31',
  },
  unexpected: {
    message: ({ found }) =>
      found === '' ? 'the end of this sentence is missing' : `${found} cannot stand here`,
    help: ({ expected }) =>
      expected === ''
        ? 'look at the sentence again: a word may be too many, or an “and”, an “or” or a comma missing'
        : `what may stand here is ${expected}`,
  },
  tooDeep: {
    message: () => 'too many brackets, lists or “not” within one another',
    help: () => 'make a definition of what stands inside, and use its name here',
  },
  bulletColumn: {
    message: ({ column }) => `the bullet in column ${column} is in line with no list`,
    help: ({ wanted }) => `move it to column ${wanted}, where its neighbours stand`,
  },
  continuationColumn: {
    message: () => 'this line continues a bullet but stands further out than the bullet',
    help: () => 'indent it deeper than the bullet, or join it to the line above',
  },
  nestingColumn: {
    message: ({ line, column }) =>
      `the line that begins with “${line}” stands in column ${column}, which is not its level`,
    help: ({ wanted }) => `move it to column ${wanted}`,
  },
  mixedConnectives: {
    message: () => '“and” beside “or” without brackets can be read in two ways',
    help: ({ first, second }) => `add the brackets that are meant: “${first}” or “${second}”`,
  },
  negatedAlternative: {
    message: () => '“not … or …” can be read in two ways',
    help: ({ first, second }) => `add the brackets that are meant: “${first}” or “${second}”`,
  },
  openWhere: {
    message: () => 'whether what follows still belongs to the words before it cannot be told',
    help: ({ first, second }) => `add the brackets that are meant: “${first}” or “${second}”`,
  },
  mixedReferences: {
    message: () =>
      'one list of references has both “and” and “or”: whether all or one of them is meant cannot be told',
    help: () => 'make several references of it, or write them as bullets',
  },
};
