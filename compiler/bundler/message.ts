/** Findings as one message of a bundler, at the place of the first. */
import { resolve } from 'node:path';
import { positionAt } from '../../grammar/index.ts';
import type { Dialect } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import { renderPretty } from '../diagnostics/render.ts';

export interface BundlerMessage {
  /** With file:line:column of every finding, because not every bundler shows `loc`. */
  readonly message: string;
  /** Bundlers count columns from 0. */
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}

export function bundlerMessage(findings: readonly Diagnostic[], lang: Dialect): BundlerMessage {
  const message = renderPretty(findings, lang, { color: false }).trimEnd();
  const [first] = inOrder(findings);
  if (first === undefined) return { message };
  const { line, column } = positionAt(first.source, first.span.start);
  return { message, loc: { file: resolve(first.source.path), line, column: column - 1 } };
}
