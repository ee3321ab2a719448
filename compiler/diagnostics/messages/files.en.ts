/** 7xx: files. */
import type { FileKey, Sentences } from './sentence.ts';

export const fileSentences: Sentences<FileKey> = {
  otherEncoding: {
    message: ({ encoding }) => `the file is saved as ${encoding}, not as Unicode (UTF-8)`,
    help: () => 'open it in the program that wrote it and save it as UTF-8',
  },
  notLaidOut: {
    message: () =>
      'the program could not rewrite this file and be sure of what it says, so it gives out no text',
    help: () =>
      'your file is not at fault and stays as it is; please send it to the developers, so that they mend the program',
  },
  notText: {
    message: ({ format }) => `this file is ${format}, not a text file`,
    help: () => 'write in a plain text file saved as UTF-8; from Word, save as “Plain Text” and choose UTF-8',
  },
  unreadableFile: {
    message: ({ file }) => `the file “${file}” cannot be read`,
    help: () => 'check its name and its folder',
  },
  noSchema: {
    message: () => 'the file does not say where the facts of a record come from',
    help: () => 'add a line to its head: uses "schema/inmate.yaml"',
  },
  noCatalogue: {
    message: () => 'the file does not say where the names of offences come from',
    help: () => 'add a line to its head: uses "schema/offences.yaml"',
  },
  notADecision: {
    message: () => 'this file holds shared definitions only; it is no decision',
    help: () =>
      'take the file of the decision: it begins with “decision” and names this one in its line “uses”',
  },
  noOtherName: {
    message: ({ name, language }) =>
      `“${name}” has no name in ${language}, so it cannot be called by one there`,
    help: ({ language }) =>
      `write its name in ${language} between the quotation marks, on the other side of the “/”`,
  },
};
