/**
 * Tries the equations on many programs: `npm run test:long -- 100000`, and from another first seed with a second number.
 * One thread for each core; ends with 1 when a law was broken.
 */
import os from 'node:os';
import process from 'node:process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { trialsOf } from './equations.ts';
import { programOf } from './program.ts';
import { breaks, shrink } from './shrink.ts';
import { show } from './show.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Message = { readonly done: number } | { readonly broken: string };

/** More than these of one thread say nothing new. */
const MOST_SHOWN = 5;

async function tryAll({ from, to }: Stretch, tell: (message: Message) => void): Promise<void> {
  let shown = 0;
  for (let seed = from; seed < to; seed++) {
    const program = programOf(seed);
    const failure = await breaks(program);
    if (failure !== undefined) {
      const small = shown < MOST_SHOWN ? await shrink(program, failure) : { program, failure, plain: false };
      shown += 1;
      tell({ broken: shown <= MOST_SHOWN ? show(small) : `seed ${seed}: ${failure.law}` });
    }
    if ((seed - from) % 100 === 99 || seed === to - 1) tell({ done: ((seed - from) % 100) + 1 });
  }
}

async function main(count: number, first: number): Promise<void> {
  const cores = os.availableParallelism();
  const size = Math.ceil(count / cores);
  const start = performance.now();
  let done = 0;
  let broken = 0;
  await Promise.all(
    Array.from({ length: cores }, (_, at) => {
      const stretch = { from: first + at * size, to: Math.min(first + count, first + (at + 1) * size) };
      const worker = new Worker(new URL(import.meta.url), { workerData: stretch });
      return new Promise<void>((resolve, reject) => {
        worker.on('message', (message: Message) => {
          if ('broken' in message) {
            broken += 1;
            console.log(`\n${message.broken}\n`);
          } else {
            const before = done;
            done += message.done;
            if (Math.floor(done / 1000) > Math.floor(before / 1000)) {
              const seconds = (performance.now() - start) / 1000;
              console.log(`${done} of ${count}, ${Math.round(seconds)} s, ${broken} broken`);
            }
          }
        });
        worker.on('error', reject);
        worker.on('exit', () => {
          resolve();
        });
      });
    }),
  );
  console.log(`${done} programs, ${broken} broken; of each both faces are one decision`);
  if (done === count) console.log(`of these ${trialsBetween(first, first + count)}`);
  if (broken > 0 || done < count) process.exitCode = 1;
}

/** `25000 translated, 10000 run as JavaScript`. */
function trialsBetween(from: number, to: number): string {
  const counts = new Map<string, number>();
  for (let seed = from; seed < to; seed++)
    for (const trial of trialsOf(seed)) counts.set(trial, (counts.get(trial) ?? 0) + 1);
  return [...counts].map(([trial, times]) => `${times} ${trial}`).join(', ');
}

if (isMainThread) {
  const [count = 100_000, first = 0] = process.argv.slice(2).map(Number);
  await main(count, first);
} else {
  await tryAll(workerData as Stretch, (message) => parentPort?.postMessage(message));
}
