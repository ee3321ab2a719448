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
  const starts = new Map(tokens.filter(({ firstOnLine }) => firstOnLine).map((token) => [token.startOffset, token]));
  const faults: Fault[] = [];
  const report = (token: SourceToken, wanted: number, reason: string): void => {
    faults.push({
      key: 'nestingColumn',
      span: { start: token.startOffset, end: (token.endOffset ?? 0) + 1 },
      params: { line: token.image, column: token.column + 1, wanted: wanted + 1, reason },
      fix: [reindent(token, wanted)],
    });
  };

  /** Things that stand side by side begin in one column, deeper than what they stand in. */
  const aligned = (offsets: readonly number[], parent: number, reason: string): void => {
    let column: number | undefined;
    for (const offset of offsets) {
      const token = starts.get(offset);
      if (token === undefined) continue;
      if (column === undefined && token.column > parent) column = token.column;
      const wanted = column ?? parent + 2;
      if (token.column !== wanted) report(token, wanted, reason);
    }
  };

  const visit = (provision: Provision): void => {
    const column = starts.get(provision.span.start)?.column ?? 0;
    aligned(
      provision.statements.map(({ span }) => span.start),
      column,
      'statement',
    );
    aligned(
      provision.children.map(({ span }) => span.start),
      column,
      'provision',
    );
    provision.children.forEach(visit);
  };

  aligned(
    document.provisions.map(({ span }) => span.start),
    -1,
    'provision',
  );
  document.provisions.forEach(visit);
  return faults;
}
