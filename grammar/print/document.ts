/** A whole file laid out. */
import { printer } from 'prettier/doc';
import type { Document } from '../ast.ts';
import { attachComments } from '../comments/attach.ts';
import type { Comment } from '../lexemes.ts';
import { statementDoc } from './declaration.ts';
import type { Doc, Item, Page } from './page.ts';
import { beside, hardline, indent, line, fill, newLine, say, stack } from './page.ts';
import { provisionItems } from './provision.ts';
import type { Speller } from './speller.ts';
import { printText, printTitle } from './speller.ts';
import { printDate } from './value.ts';

/** How wide a line may be. Titles and rows of a table are never broken. */
export const LINE_WIDTH = 110;

/** The file in the speller's dialect, with its comments at the nodes that they speak of; a fragment is without its head. */
export function documentDoc(
  document: Document,
  comments: readonly Comment[],
  speller: Speller,
  { fragment = false }: { readonly fragment?: boolean } = {},
): Doc {
  const page: Page = {
    source: document.source,
    speller,
    comments: attachComments(document, comments),
  };
  const { header, declarations, provisions } = document;
  const head: Item = { node: header, start: header.span.start, doc: headerDoc(document, page) };
  const below = [
    ...declarations.map((node) => ({
      node,
      start: node.span.start,
      apart: true,
      doc: statementDoc(node, page),
    })),
    ...provisionItems(provisions, page),
  ];
  // A property may stand after the provisions: it stays there.
  const ordered = below.toSorted((one, other) => one.start - other.start);
  const items = fragment ? ordered : [head, ...ordered];
  return [stack(page, items), hardline];
}

export const layOut = (doc: Doc, width = LINE_WIDTH): string =>
  printer.printDocToString(doc, { printWidth: width, tabWidth: 2, useTabs: false }).formatted;

function headerDoc({ header }: Document, page: Page): Doc {
  const { dialect } = page.speller;
  const head =
    header.kind === 'shared'
      ? say(page, 'Shared')
      : `${say(page, 'Decision')} ${printText(header.number.text)} ${say(page, 'Year')} ${header.year}`;
  const dates =
    header.kind === 'shared'
      ? []
      : [['Signed', header.signed] as const, ['CutoffHead', header.cutoff] as const].flatMap(
          ([keyword, date]): readonly Item[] =>
            date === undefined
              ? []
              : [
                  {
                    node: date,
                    start: date.span.start,
                    doc: [`${say(page, keyword)} ${printDate(date.iso, dialect)}`, beside(page, date)],
                  },
                ],
        );
  const [first] = header.uses;
  const uses: readonly Item[] =
    first === undefined ? [] : [{ node: first, start: first.span.start, doc: usesDoc(header.uses, page) }];
  const items = [...dates, ...uses];
  return [
    `${head} ${printTitle(header.title)}`,
    beside(page, header),
    items.length === 0 ? '' : indent([newLine, stack(page, items)]),
  ];
}

function usesDoc(uses: Document['header']['uses'], page: Page): Doc {
  const [first] = uses;
  const files = uses.map(({ text }, at) => `${printText(text)}${at < uses.length - 1 ? ',' : ''}`);
  return [
    `${say(page, 'Uses')} `,
    indent(fill(files.flatMap((file, at) => (at === 0 ? [file] : [line, file])))),
    first === undefined ? '' : beside(page, first),
  ];
}
