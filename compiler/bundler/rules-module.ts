/** A file of rules as a module, with what a bundler asks about it: what it stands on, and what is wrong with it. */
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { nodeHost } from '../cli/node-host.ts';
import { compile } from '../compile.ts';
import { isError, severityOf } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface RulesModule {
  /** JavaScript; undefined when the rules have mistakes. */
  readonly code: string | undefined;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** Every file that was asked for, in full: when one changes, the module does. */
  readonly files: readonly string[];
}

/** Messages name files from where the bundler was started, as its own messages do. */
export async function rulesModule(file: string): Promise<RulesModule> {
  const asked = new Set<string>();
  const host = {
    ...nodeHost,
    read: (path: string) => {
      asked.add(resolve(path));
      return nodeHost.read(path);
    },
  };
  const outcome = compile(relative(process.cwd(), file), host);
  const found = {
    errors: outcome.diagnostics.filter(isError),
    warnings: outcome.diagnostics.filter((finding) => severityOf(finding) === 'warning'),
    files: [...asked],
  };
  if (!outcome.ok) return { ...found, code: undefined };
  const { emitJavascript } = await import('../emit/typescript.ts');
  return { ...found, code: emitJavascript(outcome.value) };
}
