/** One of several processes of thought: reads the files for itself, and says what becomes of the changes it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { prepareTrial } from './prepare-trial.ts';

export interface WorkerInput {
  readonly file: string;
  readonly cases: string;
  readonly withUnconfirmed?: boolean;
}

const isInput = (data: unknown): data is WorkerInput =>
  typeof data === 'object' && data !== null && 'file' in data && 'cases' in data;

const input: unknown = workerData;
const prepared = isInput(input) ? prepareTrial(input.file, input.cases, input.withUnconfirmed) : undefined;
parentPort?.on('message', (numbers: readonly number[]) => {
  const fates = prepared?.ok === true ? numbers.map(prepared.value.trial.fateOf) : [];
  parentPort?.postMessage(fates);
});
