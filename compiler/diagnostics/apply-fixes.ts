/** A text after everything in it that may be mended without asking. */
import type { Diagnostic, TextEdit } from './diagnostic.ts';
import { applyEdits } from './mended.ts';
import { isSafe } from './safe-fix.ts';

export interface Applied {
  readonly text: string;
  readonly applied: readonly Diagnostic[];
}

/**
 * Fixes that touch each other are left for the next round: what the second would change is no longer what it was made
 * for. A finding about another text, or about this one before it was changed, is left alone.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Applied {
  const edits: TextEdit[] = [];
  const applied = diagnostics.filter((finding) => {
    const { source, fix = [] } = finding;
    if (source.text !== text || !isSafe(finding) || !changes(text, fix)) return false;
    if (fix.some((edit) => edits.some((other) => touch(edit, other)))) return false;
    edits.push(...fix);
    return true;
  });
  return { text: applyEdits(text, edits), applied };
}

const changes = (text: string, edits: readonly TextEdit[]): boolean => applyEdits(text, edits) !== text;

const touch = (one: TextEdit, other: TextEdit): boolean => one.start <= other.end && other.start <= one.end;
