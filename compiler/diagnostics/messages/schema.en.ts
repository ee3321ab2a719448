/** What is wrong with the schema or the catalogue, in English. */
import type { SchemaKey, Sentences } from './sentence.ts';

export const schemaSentences: Sentences<SchemaKey> = {
  notYaml: {
    message: ({ detail }) => `the file is not written correctly here: ${detail}`,
    help: () =>
      'write it like the lines around it; each level is indented by two spaces, text with special signs stands in quotation marks',
  },
  missingKey: {
    message: ({ key }) => `“${key}” is missing`,
    help: ({ key }) => `add a line “${key}: …” to this group`,
  },
  unknownKey: {
    message: ({ key }) => `nothing is called “${key}” here`,
    help: ({ known }) => `what can stand here: ${known}`,
  },
  misspelledKey: {
    message: ({ key }) => `nothing is called “${key}” here`,
    help: ({ nearest }) => `did you mean “${nearest}”?`,
  },
  wrongShape: {
    message: ({ key }) => `what “${key}” says is not of the right form`,
    help: ({ wanted }) => `write ${wanted}`,
  },
  badPair: {
    message: ({ key }) => `“${key}” must be said in Vietnamese and in English`,
    help: ({ key }) => `write ${key}: { vi: …, en: … }`,
  },
  duplicateKey: {
    message: ({ key }) => `“${key}” is already there`,
    help: () => 'make one of the two, or give one of them another name',
  },
  unknownKind: {
    message: ({ kind }) => `there is no kind of fact “${kind}”`,
    help: ({ kinds }) => `choose one of the kinds: ${kinds}`,
  },
  unknownOption: {
    message: ({ option }) => `“${option}” cannot be used here`,
    help: ({ options }) =>
      options === '' ? 'choose a fact that has a list of values' : `choose one of: ${options}`,
  },
  unknownFact: {
    message: ({ fact }) => `there is no fact “${fact}”`,
    help: () =>
      'write the key of a fact of this file, such as sentence.term; for the entries of a list, such as convictions.term',
  },
  wrongKindOfFact: {
    message: ({ fact, wanted }) => `“${fact}” is not ${wanted}`,
    help: ({ wanted }) => `choose a fact that is ${wanted}`,
  },
  articlesBackwards: {
    message: ({ first, last }) =>
      `article ${first} comes after article ${last}, so nothing lies between them`,
    help: ({ first, last }) => `write the lower one first: “articles ${last} to ${first}”`,
  },
  unknownArticle: {
    message: ({ article, code }) => `the catalogue has no article ${article} of the Penal Code ${code}`,
    help: () => 'check the article and the Code; a range runs from the lower article to the higher',
  },
  unknownChapter: {
    message: ({ chapter, code }) => `the catalogue has no chapter ${chapter} of the Penal Code ${code}`,
    help: () => 'check the chapter (a Roman numeral) and the Code',
  },
  unknownCode: {
    message: ({ code }) => `the catalogue has no Penal Code ${code}`,
    help: () => 'use a Code that stands under “codes” in the catalogue of offences, or add it there',
  },
  articleWithoutChapter: {
    message: ({ article, code }) => `article ${article} lies in no chapter of the Penal Code ${code}`,
    help: () => 'correct the article, or widen the range of its chapter under “codes”',
  },
};
