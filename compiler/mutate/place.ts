/** A node of a tree together with the way to build the same files again around another node in its place. */
import type { Dialect, Document, SourceFile } from '../../grammar/index.ts';

/** A decision and the files it shares: what a change is made to. */
export interface Files {
  readonly main: Document;
  readonly shared: readonly Document[];
}

/** Whose words these are: a provision, or a definition with the reading. */
export interface Home {
  /** `4.11`, `timeServed:endCounted`. */
  readonly owner: string;
  readonly source: SourceFile;
  readonly dialect: Dialect;
}

export interface Place<Node> {
  readonly node: Node;
  readonly put: (node: Node) => Files;
  readonly home: Home;
}

/** A part of what stands at a place. */
export const inside = <Outer, Inner>(
  { home, put }: Place<Outer>,
  node: Inner,
  around: (inner: Inner) => Outer,
): Place<Inner> => ({ node, home, put: (inner) => put(around(inner)) });

/** Each member of a list. */
export const membersOf = <Member>(list: Place<readonly Member[]>): readonly Place<Member>[] =>
  list.node.map((member, at) => inside(list, member, (other) => list.node.with(at, other)));

/** The same place, spoken of under another name. */
export const ownedBy = <Node>(place: Place<Node>, owner: string): Place<Node> => ({
  ...place,
  home: { ...place.home, owner },
});

export const without = <Member>(list: readonly Member[], at: number): readonly Member[] =>
  list.toSpliced(at, 1);

/** For a part that is the whole, of a narrower kind. */
export const same = <Node>(node: Node): Node => node;
