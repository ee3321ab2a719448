/** The decision that a command works with. */
import type { DecisionIr } from '../../runtime/ir.ts';
import { compile } from '../compile.ts';
import { renderPretty } from '../diagnostics/render.ts';
import type { Speaking } from './command.ts';
import { nodeHost } from './node-host.ts';
import type { Terminal } from './terminal.ts';

/** Undefined after its mistakes have been told. Warnings are told by `check`; here they would hide the answer. */
export async function load(
  file: string,
  terminal: Terminal,
  { lang }: Speaking,
): Promise<DecisionIr | undefined> {
  const outcome = compile(file, nodeHost, 'mistakes');
  if (outcome.ok) return outcome.value;
  await terminal.err(renderPretty(outcome.diagnostics, lang, { color: false }));
  return undefined;
}
