/** A broken law as somebody who mends it wants to see it: the seed, the small program in both languages, what differs. */
import { write } from './compile.ts';
import type { Broken } from './shrink.ts';

export function show({ program, failure, plain }: Broken): string {
  const faces = (['vi', 'en'] as const).map((dialect) => {
    const { main, shared } = write(program, dialect, plain);
    return `${shared === undefined ? '' : `${shared}\n-----\n`}${main}`;
  });
  return [`seed ${program.seed}: ${failure.message}`, ...faces].join('\n\n');
}
