/**
 * A file of rules in, the same file in the one layout out: in its own dialect or in the other one. A door of its own, since
 * who only reads files need not wait for what lays them out.
 */
import type { Document } from './ast.ts';
import { attachComments } from './comments/attach.ts';
import type { Attachment } from './comments/attach.ts';
import type { Fault } from './fault.ts';
import type { Comment } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { parse } from './parse.ts';
import { documentDoc, layOut } from './print/document.ts';
import { spellerOf } from './print/lexicon-speller.ts';
import type { Spellings } from './print/lexicon-speller.ts';
import { treeKey } from './same-tree.ts';
import { createSource } from './source.ts';
import type { Dialect, SourceFile } from './source.ts';
import { phraseKey } from './words.ts';

export type { Attachment, CommentPlace } from './comments/attach.ts';
export { spellerOf } from './print/lexicon-speller.ts';
export type { Spellings } from './print/lexicon-speller.ts';

export type Printed =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly faults: readonly Fault[] };

/** The text that was printed does not say what was read: our mistake, and the file stays as it is. */
export class PrintedOtherwise extends Error {
  constructor(path: string) {
    super(`${path}: the text that was printed does not say the same`);
  }
}

/** Lays a file out in its own dialect, by its phrases alone: what they mean in each sentence need not be known. */
export function formatText(source: SourceFile, lexicon: Lexicon): Printed {
  const { document, comments, faults } = parse(source, lexicon);
  return document === undefined
    ? { ok: false, faults }
    : { ok: true, text: printDocument(document, comments, lexicon, document.dialect) };
}

/**
 * Prints a tree in a dialect, and reads the result again: a text that says something else, or has a comment at another
 * place, is never given out.
 */
export function printDocument(
  document: Document,
  comments: readonly Comment[],
  lexicon: Lexicon,
  dialect: Dialect,
  known?: Spellings,
): string {
  const speller = spellerOf(document, lexicon, dialect, known);
  const text = layOut(documentDoc(document, comments, speller));
  const again = parse(createSource(document.source.path, text), lexicon);
  const wanted = treeKey(document, (words) => phraseKey(speller.names(words)?.[dialect] ?? words.text));
  const same =
    again.document !== undefined &&
    wanted === treeKey(again.document, ({ text: name }) => phraseKey(name)) &&
    sameComments(attachments(document, comments), attachments(again.document, again.comments));
  if (!same) throw new PrintedOtherwise(document.source.path);
  return text;
}

const sameComments = (one: readonly Attachment[], other: readonly Attachment[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What each comment speaks of, in the order of the tree. */
export const attachments = (document: Document, comments: readonly Comment[]): readonly Attachment[] =>
  attachComments(document, comments).list;

/** Equal for trees that say the same, in whichever dialect; of names only what the lexicon knows of them. */
export function treeKeyOf(document: Document, lexicon: Lexicon, known?: Spellings): string {
  const { names } = spellerOf(document, lexicon, document.dialect, known);
  return treeKey(document, (words) => phraseKey(names(words)?.vi ?? words.text));
}
