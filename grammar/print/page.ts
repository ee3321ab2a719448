/** What the printing of a whole file shares: how names are spelled, and which comments stand where. */
import { builders } from 'prettier/doc';
import type { Attached, PlacedComment } from '../comments/attach.ts';
import type { SourceFile } from '../source.ts';
import { lineText, positionAt } from '../source.ts';
import type { Keyword } from '../vocabulary.ts';
import { spell } from '../vocabulary.ts';
import type { Speller } from './speller.ts';

export type Doc = builders.Doc;

export const { align, fill, group, hardline, ifBreak, indent, indentIfBreak, join, line, lineSuffix } =
  builders;

/** A new line that does not force what stands around it apart. */
export const { hardlineWithoutBreakParent: newLine } = builders;

export interface Page {
  readonly source: SourceFile;
  readonly speller: Speller;
  readonly comments: Attached;
  /** After `must` English says meet, not meets. */
  readonly bareVerbs?: boolean;
}

export const say = ({ speller: { dialect } }: Page, keyword: Keyword): string => spell(keyword, dialect);

/** The comment at the end of the node's line. */
export const beside = (page: Page, node: object): Doc =>
  page.comments.at(node, 'beside').map(({ text }) => lineSuffix(` ${text}`));

/** Comments before something that begins a line, each on its own. */
export const above = (page: Page, node: object): Doc =>
  page.comments.at(node, 'before').map(({ text }) => [text, newLine]);

export interface Item {
  readonly node: object;
  /** Where it begins in the source. */
  readonly start: number;
  readonly doc: Doc;
  /** An empty line always stands before it. */
  readonly apart?: boolean;
}

/** What stands one below the other, each with its comments. Empty lines that group are kept, one of several. */
export const stack = (page: Page, items: readonly Item[]): Doc =>
  items.map(({ node, start, doc, apart = false }, at) => {
    const before = page.comments.at(node, 'before');
    const first = before[0]?.start ?? start;
    return [
      at === 0 ? '' : newLine,
      at > 0 && (apart || isAfterGap(page, first)) ? newLine : '',
      before.map((comment, index) => [
        comment.text,
        newLine,
        isAfterGap(page, before[index + 1]?.start ?? start) ? newLine : '',
      ]),
      doc,
      page.comments.at(node, 'after').map((comment) => below(page, comment)),
    ];
  });

const below = (page: Page, { text, start }: PlacedComment): Doc => [
  newLine,
  isAfterGap(page, start) ? newLine : '',
  text,
];

/** Whether this begins its line, and the line before is empty. */
function isAfterGap({ source }: Page, offset: number): boolean {
  const { line: at, column } = positionAt(source, offset);
  if (at < 2) return false;
  // A bullet, a bar or the keyword of a line may stand before it, but nothing that ended a line.
  const startsLine = /^[^"]*$/.test(lineText(source, at).slice(0, column - 1));
  return (
    startsLine &&
    lineText(source, at - 1)
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .trim() === ''
  );
}
