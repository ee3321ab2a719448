/** 2xx: names. */
import type { NameKey, Sentences } from './sentence.ts';

export const nameSentences: Sentences<NameKey> = {
  unknownPhrase: {
    message: ({ phrase }) => `nothing is called “${phrase}”`,
    help: () => 'use the name of a fact or a definition that exists, or add a definition of this name',
  },
  misspelled: {
    message: ({ phrase }) => `nothing is called “${phrase}”`,
    help: ({ nearest }) => `is “${nearest}” meant?`,
  },
  duplicateName: {
    message: ({ name }) => `the name “${name}” already stands for something else`,
    help: () => 'choose another name, so that each name has one meaning',
  },
  nameScansOtherwise: {
    message: ({ name }) =>
      `the name “${name}” can also be read as a sentence of words that have a meaning already`,
    help: () => 'change a word of the name, so that nobody reads it as that sentence',
  },
  nameBeginsWithKeyword: {
    message: ({ name, keyword }) =>
      `the name “${name}” begins with “${keyword}”, which joins or compares in a sentence`,
    help: () => 'begin the name with another word',
  },
  nameIsPrefix: {
    message: ({ name, longer }) => `the name “${name}” is the beginning of the name “${longer}”`,
    help: () =>
      'where both could be read, the longer one is meant; change one of them if they may be confused',
  },
  sameId: {
    message: ({ name, other }) => `the English name “${name}” cannot be told apart from “${other}”`,
    help: () => 'choose an English name with other words',
  },
  unknownFile: {
    message: ({ file }) => `there is no file “${file}”`,
    help: () => 'give the file as seen from the folder of this one, such as "schema/inmate.yaml"',
  },
  unknownChoice: {
    message: ({ choice }) => `“${choice}” is not one of the readings above`,
    help: ({ choices }) => `choose one of: ${choices}`,
  },
  wrongPlaceOfName: {
    message: ({ name }) => `“${name}” cannot stand here`,
    help: ({ wanted }) => `what belongs here: ${wanted}`,
  },
  duplicateReadingCode: {
    message: ({ code }) => `the code “${code}” already stands for the readings of another definition`,
    help: () => 'give each place that has several readings a code of its own',
  },
  unknownUnit: {
    message: ({ unit }) => `“${unit}” is no unit`,
    help: ({ way }) => way,
  },
  unknownLetter: {
    message: ({ letter }) => `no point has the letter “${letter}”`,
    help: ({ way }) => way,
  },
  unknownOffence: {
    message: ({ phrase }) => `no offence and no list of offences is called “${phrase}”`,
    help: () =>
      'use the name of one that exists, or cite articles such as “Penal Code 2015 article 173”; a new name is declared with “offence list”',
  },
};
