/** The lines a finding points at, as a reader sees them. */
import { displayWidth, lineText, positionAt } from '../../grammar/index.ts';
import type { SourceFile, Span } from '../../grammar/index.ts';
import { expandTabs } from './width.ts';

/** The line before, the line itself, and a row of ^ below the words that are meant. */
export function frame(source: SourceFile, span: Span): readonly string[] {
  const { line, column } = positionAt(source, span.start);
  const text = lineText(source, line);
  const before = expandTabs(text.slice(0, column - 1));
  const marked = expandTabs(text.slice(0, column - 1 + Math.max(0, span.end - span.start))).slice(
    before.length,
  );
  const gutter = String(line).length;
  const number = (shown: string): string => shown.padStart(gutter);
  const previous = line > 1 ? lineText(source, line - 1) : '';
  return [
    ...(previous.trim() === '' ? [] : [`${number(String(line - 1))} | ${expandTabs(previous)}`]),
    `${number(String(line))} | ${expandTabs(text)}`,
    `${number('')} | ${' '.repeat(displayWidth(before))}${'^'.repeat(Math.max(1, displayWidth(marked)))}`,
  ].map((each) => each.trimEnd());
}
