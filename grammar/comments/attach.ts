/** Which node of the tree each comment belongs to. */
import type { Document } from '../ast.ts';
import type { Comment } from '../lexemes.ts';
import type { SourceFile } from '../source.ts';
import { lineText, positionAt, textOf } from '../source.ts';
import type { Anchor } from './anchors.ts';
import { anchorsOf, indentOf } from './anchors.ts';

/** On lines of its own before the node, at the end of the node's line, or on lines of its own after all of the node. */
export type CommentPlace = 'before' | 'beside' | 'after';

/** A comment as it is printed. */
export interface PlacedComment {
  readonly text: string;
  readonly start: number;
}

export interface Attachment {
  /** Of the node, the same in every file of the same tree. */
  readonly path: string;
  readonly place: CommentPlace;
  readonly text: string;
}

export interface Attached {
  readonly at: (node: object, place: CommentPlace) => readonly PlacedComment[];
  /** Whether a comment stands at the end of a line inside this stretch. */
  readonly endsLineWithin: (span: { readonly start: number; readonly end: number }) => boolean;
  readonly list: readonly Attachment[];
}

interface Placed {
  readonly anchor: Anchor;
  readonly place: CommentPlace;
  readonly comment: PlacedComment;
}

export function attachComments(document: Document, comments: readonly Comment[]): Attached {
  const { source } = document;
  const anchors = anchorsOf(document);
  const placed: Placed[] = [];
  for (const each of comments) {
    const comment = { text: textOf(source, each).trimEnd(), start: each.start };
    const before = anchors.filter(({ span }) => span.start < each.start).at(-1);
    const next = anchors.find(({ span }) => span.start > each.start);
    if (!isAlone(source, each.start) && before !== undefined) {
      if (next !== undefined && opensChain(next, before))
        placed.push({ anchor: lineOf(before), place: 'before', comment });
      else besideAt(placed, before, comment);
    } else placed.push({ ...placeOf(source, comment, anchors, before, next), comment });
  }
  const ordered = placed.toSorted((one, other) => one.comment.start - other.comment.start);
  return {
    at: (node, place) =>
      ordered
        .filter((each) => each.anchor.node === node && each.place === place)
        .map(({ comment }) => comment),
    endsLineWithin: ({ start, end }) =>
      placed.some(
        ({ anchor: { span }, place }) => place === 'beside' && span.start >= start && span.end <= end,
      ),
    list: ordered
      .map(({ anchor: { path }, place, comment: { text } }) => ({ path, place, text }))
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0)),
  };
}

const keyOf = ({ path, place }: Attachment): string => `${path} ${place}`;

const isAlone = (source: SourceFile, start: number): boolean => {
  const { line, column } = positionAt(source, start);
  return /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u.test(lineText(source, line).slice(0, column - 1));
};

/** The end of a line has room for one comment: when the lines of a sentence are joined, earlier ones go before it. */
function besideAt(placed: Placed[], anchor: Anchor, comment: PlacedComment): void {
  const at = placed.findIndex((each) => each.anchor === anchor && each.place === 'beside');
  const [earlier] = at < 0 ? [] : placed.splice(at, 1);
  if (earlier !== undefined) placed.push({ ...earlier, anchor: lineOf(anchor), place: 'before' });
  placed.push({ anchor, place: 'beside', comment });
}

/** Conditions that are joined by and or or follow in the anchor's own line: the end of that line is the last one's. */
const opensChain = ({ parent, path, block }: Anchor, anchor: Anchor): boolean =>
  parent === anchor && !block && path.endsWith('.items.0');

/** What begins the line that an anchor stands in. A later part of a sentence may begin one, its first may not. */
function lineOf(anchor: Anchor): Anchor {
  if (anchor.block || anchor.parent === undefined) return anchor;
  return /\.(?:items\.[1-9]\d*|exception)$/.test(anchor.path) ? anchor : lineOf(anchor.parent);
}

function placeOf(
  source: SourceFile,
  { start }: PlacedComment,
  anchors: readonly Anchor[],
  before: Anchor | undefined,
  next: Anchor | undefined,
): Pick<Placed, 'anchor' | 'place'> {
  const around = enclosing(before, start);
  if (around !== undefined && (next === undefined || next.span.start >= around.span.end))
    return { anchor: lineOf(around), place: 'before' };
  const column = indentOf(source, start);
  for (let anchor = before; anchor !== undefined && anchor.span.end <= start; anchor = anchor.parent)
    if (
      anchor.block &&
      anchor.column <= column &&
      anchor.depth > (next?.depth ?? -1) &&
      endsAll(anchor, start)
    )
      return { anchor: lastOfHeader(anchor, anchors), place: 'after' };
  if (next !== undefined) return { anchor: lineOf(next), place: 'before' };
  if (before === undefined) throw new Error('a file has a header');
  return { anchor: outermost(before), place: 'after' };
}

/** Of what it stands in nothing more follows before the comment, such as the bracket around a list. */
function endsAll({ path, span, parent }: Anchor, start: number): boolean {
  if (path.startsWith('header')) return true;
  for (let outer = parent; outer !== undefined && outer.span.end <= start; outer = outer.parent)
    if (outer.span.end > span.end) return false;
  return true;
}

/** The lines of a header are printed in an order of their own: what follows them all stands after the last. */
const lastOfHeader = (anchor: Anchor, anchors: readonly Anchor[]): Anchor =>
  ['header.uses', 'header.cutoff', 'header.signed']
    .filter(() => anchor.path.startsWith('header.'))
    .map((path) => anchors.find((each) => each.path === path))
    .find((each) => each !== undefined) ?? anchor;

function enclosing(before: Anchor | undefined, start: number): Anchor | undefined {
  let anchor = before;
  while (anchor !== undefined && anchor.span.end <= start) anchor = anchor.parent;
  return anchor;
}

const outermost = (anchor: Anchor): Anchor =>
  anchor.parent === undefined ? anchor : outermost(anchor.parent);
