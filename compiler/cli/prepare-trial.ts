/** A decision, its cases and all changes to it. The same files give the same changes, in the same order. */
import { takenAsConfirmed } from '../cases/case-file.ts';
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

/** `withUnconfirmed`: as if somebody stood up for every case. */
export function prepareTrial(file: string, path: string, withUnconfirmed = false): Outcome<PreparedTrial> {
  const prepared = prepareCases(file, path, nodeHost);
  if (!prepared.ok) return prepared;
  const text = read(file, nodeHost);
  if (!text.ok) return { ...text, diagnostics: text.diagnostics.filter(isError) };
  const { ir } = prepared.value;
  const cases = withUnconfirmed ? takenAsConfirmed(prepared.value.cases) : prepared.value.cases;
  return done({ trial: startTrial(text.value, cases, ir), cases });
}
