/** The terminal of this process. */
import { once } from 'node:events';
import process from 'node:process';
import type { Writable } from 'node:stream';
import type { Terminal } from './terminal.ts';

/** Waits where the reader is slower, so that a long answer does not pile up in memory. */
const writer =
  (stream: Writable) =>
  async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };

export function nodeTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stopQuietly);
  return {
    out: writer(process.stdout),
    err: writer(process.stderr),
    env: process.env,
    color: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  };
}

/** `dacxa … | head` closes the pipe once it has enough: no mistake of anybody's. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
