/** A decision, its cases and all changes to it. The same files give the same changes, in the same order. */
import type { CaseFile } from '../cases/case-file.ts';
import { done, isError } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { startTrial } from '../mutate/trial.ts';
import type { Trial } from '../mutate/trial.ts';
import { read } from '../read.ts';
import { nodeHost } from './node-host.ts';
import { prepareCases } from './prepare-cases.ts';

export interface PreparedTrial {
  readonly trial: Trial;
  readonly cases: CaseFile;
}

export function prepareTrial(file: string, path: string): Outcome<PreparedTrial> {
  const prepared = prepareCases(file, path, nodeHost);
  if (!prepared.ok) return prepared;
  const text = read(file, nodeHost);
  if (!text.ok) return { ...text, diagnostics: text.diagnostics.filter(isError) };
  const { cases, ir } = prepared.value;
  return done({ trial: startTrial(text.value, cases, ir), cases });
}
