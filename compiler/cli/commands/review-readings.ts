/** `dacxa review --readings`: whose verdict hangs on how the law is read. */
import type { DecisionIr } from '../../../runtime/ir.ts';
import { reviewByReading } from '../../review/by-reading.ts';
import type { Dossiers } from '../../review/entry.ts';
import type { Speaking } from '../command.ts';
import { effectLines, effectsJson } from '../effects.ts';
import { tellWarnings } from '../open-records.ts';
import type { ReviewOptions } from '../review-options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ReadingRun {
  readonly ir: DecisionIr;
  readonly options: ReviewOptions;
  readonly dossiers: Dossiers;
  readonly format: 'pretty' | 'json';
}

/** What it cost is told apart from the answer, which is the same on every machine. */
export async function reviewReadings(
  { ir, options, dossiers, format }: ReadingRun,
  terminal: Terminal,
  speaking: Speaking,
): Promise<ExitCode> {
  const start = performance.now();
  const result = await reviewByReading(dossiers, ir, options);
  await tellWarnings(dossiers, terminal, speaking);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  await terminal.out(
    format === 'json' ? `${JSON.stringify(effectsJson(result), null, 2)}\n` : effectLines(result, speaking),
  );
  await terminal.err(`${speaking.texts.effects.cost(result.records, result.effects.length, seconds)}\n`);
  return result.invalid > 0 ? 3 : 0;
}
