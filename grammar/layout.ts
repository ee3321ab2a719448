/**
 * Indentation says to the eye what headings say to the language. Where the two disagree, a reader would take a line
 * for part of another provision: that is an error, never a guess.
 */
import type { Document, Provision } from './ast.ts';
import type { Fault } from './fault.ts';
import { reindent } from './structure.ts';
import type { SourceToken } from './tokens.ts';

/** Checks every provision, statement and declaration of a tree against the columns of its lines. */
export function checkNesting(document: Document, tokens: readonly SourceToken[]): readonly Fault[] {
  const starts = new Map(
    tokens.filter(({ firstOnLine }) => firstOnLine).map((token) => [token.startOffset, token]),
  );
  const faults: Fault[] = [];
  const report = (token: SourceToken, wanted: number): void => {
    faults.push({
      key: 'nestingColumn',
      span: { start: token.startOffset, end: (token.endOffset ?? 0) + 1 },
      params: { line: token.image, column: token.column + 1, wanted: wanted + 1 },
      fix: [reindent(token, wanted)],
    });
  };

  /**
   * Things that stand side by side begin in one column, deeper than what they stand in. Answers the column that each
   * should have, so that what stands in a misplaced line is not reported as well.
   */
  const aligned = (offsets: readonly number[], parent: number): readonly number[] => {
    const columns = offsets
      .flatMap((offset) => starts.get(offset)?.column ?? [])
      .filter((column) => column > parent);
    const wanted = commonest(columns) ?? parent + 2;
    // One heading too many puts everything after it in the wrong place: the first line of it is told.
    let outside = false;
    return offsets.map((offset) => {
      const token = starts.get(offset);
      if (token === undefined) return wanted;
      if (token.column !== wanted && !(outside && token.column <= parent)) report(token, wanted);
      outside ||= token.column <= parent;
      return Math.min(token.column, wanted);
    });
  };

  const visit = (provisions: readonly Provision[], parent: number): void => {
    const columns = aligned(
      provisions.map(({ span }) => span.start),
      parent,
    );
    for (const [at, { statements, children }] of provisions.entries()) {
      const column = columns[at] ?? parent;
      aligned(
        statements.map(({ span }) => span.start),
        column,
      );
      visit(children, column);
    }
  };

  visit(document.provisions, -1);
  return faults;
}

/** The column that most of them have: the odd one out is the mistake. Of equals, the first. */
function commonest(columns: readonly number[]): number | undefined {
  const count = (column: number): number => columns.filter((other) => other === column).length;
  return columns.reduce<number | undefined>(
    (best, column) => (best === undefined || count(column) > count(best) ? column : best),
    undefined,
  );
}
