/** Files of rules for prettier: how they are opened is the caller's to say, since names come from other files. */
import type { Parser, ParserOptions, Plugin, Printer } from 'prettier';
import type { Document } from '../ast.ts';
import type { Comment } from '../lexemes.ts';
import { documentDoc, LINE_WIDTH } from '../print/document.ts';
import type { Speller } from '../print/speller.ts';

/** A file ready to be printed, and how much of the result was only added to make it whole. */
export interface OpenedFile {
  readonly document: Document;
  /** Not called comments: prettier would lay those out itself. */
  readonly remarks: readonly Comment[];
  readonly speller: Speller;
  /** Declarations and provisions of an example are printed without the head that was put before them. */
  readonly fragment: boolean;
}

/** Why a file cannot be read, as prettier shows it: lines and columns from 1. */
export interface NotOpened {
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** `path` is missing for an example that stands in another file. */
export type OpenFile = (text: string, path: string | undefined) => OpenedFile | NotOpened;

const NAME = 'dacxa';

export function createPlugin(open: OpenFile): Plugin<OpenedFile> {
  const parser: Parser<OpenedFile> = {
    astFormat: NAME,
    parse: (text, { filepath, parentParser }: ParserOptions<OpenedFile>) => {
      const opened = open(text, parentParser === null || parentParser === undefined ? filepath : undefined);
      if ('document' in opened) return opened;
      const { message, start, end } = opened;
      throw Object.assign(new SyntaxError(`${message} (${start.line}:${start.column})`), {
        loc: { start, end },
      });
    },
    locStart: () => 0,
    locEnd: ({ document }) => document.source.text.length,
  };
  const printer: Printer<OpenedFile> = {
    print: ({ node: { document, remarks, speller, fragment } }) =>
      documentDoc(document, remarks, speller, { fragment }),
  };
  return {
    languages: [{ name: NAME, parsers: [NAME], extensions: ['.rules'] }],
    parsers: { [NAME]: parser },
    printers: { [NAME]: printer },
    defaultOptions: { printWidth: LINE_WIDTH },
  };
}
