/** Shares the changes among workers: each asks for more as soon as it is done, so that none waits for another. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Fate, Trial } from '../mutate/trial.ts';
import type { WorkerInput } from './mutate-worker.ts';

/** Neighbours stay together: what noticed one often notices the next. */
const SHARE = 16;

export async function fatesOf(
  { mutants, fateOf }: Trial,
  numbers: readonly number[],
  input: WorkerInput,
  jobs: number,
): Promise<ReadonlyMap<number, Fate>> {
  const shares = Array.from({ length: Math.ceil(numbers.length / SHARE) }, (_, at) =>
    numbers.slice(at * SHARE, (at + 1) * SHARE),
  );
  const workers = Math.min(jobs, shares.length, mutants.length);
  if (workers <= 1) return new Map(numbers.map((number) => [number, fateOf(number)]));
  const fates = new Map<number, Fate>();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(workerUrl(), { workerData: input });
      const stopped = untilStopped(worker);
      try {
        for (let share = shares.shift(); share !== undefined; share = shares.shift()) {
          worker.postMessage(share);
          const told = await answerOf(worker, stopped);
          for (const [at, number] of share.entries()) {
            const fate = told[at];
            if (fate === undefined) throw new Error('a worker could not read the files');
            fates.set(number, fate);
          }
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return fates;
}

const knownFates: readonly unknown[] = ['refused', 'noticed', 'same', 'counted', 'unnoticed'];

const isFate = (value: unknown): value is Fate => knownFates.includes(value);

/** Never comes to a good end; that a worker is stopped when all is done is none of anybody's business. */
function untilStopped(worker: Worker): Promise<never> {
  const stopped = once(worker, 'exit').then(() => {
    throw new Error('a worker stopped before it answered');
  });
  stopped.catch(() => undefined);
  return stopped;
}

async function answerOf(worker: Worker, stopped: Promise<never>): Promise<readonly Fate[]> {
  const message: readonly unknown[] = await Promise.race([once(worker, 'message'), stopped]);
  const answer: unknown = message[0];
  return Array.isArray(answer) ? answer.filter(isFate) : [];
}

/** The same file as this one is: of the sources, or of what was built from them. */
const workerUrl = (): URL => new URL(import.meta.url.replace(/mutate-pool(\.\w+)$/, 'mutate-worker$1'));
