/**
 * `dacxa` as a library: a file of rules in, its decision or its mistakes out. Nothing here knows Node, so that an editor
 * in a browser can use it too; `dacxa/node` has the host for programs on Node.
 */
import type { DecisionIr } from '../runtime/ir.ts';
import type { Emitted } from './emit/emitted.ts';

export { compile } from './compile.ts';
export { severityOf } from './diagnostics/diagnostic.ts';
export type { Diagnostic, Outcome, Severity } from './diagnostics/diagnostic.ts';
export { renderPretty } from './diagnostics/render.ts';
export type { Emitted } from './emit/emitted.ts';
export { emitJsonSchema } from './emit/json-schema.ts';
export type { Host } from './host.ts';

/** Loads what it needs when it is first asked: most who compile do not emit. */
export async function emitTypescript(ir: DecisionIr): Promise<readonly Emitted[]> {
  const emitter = await import('./emit/typescript.ts');
  return emitter.emitTypescript(ir);
}
