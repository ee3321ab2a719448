/** Where answers go. To a file they go all or not at all: whoever looks there never sees half a run. */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** After the last answer. */
  readonly close: () => Promise<void>;
  /** When it came to nothing. */
  readonly discard: () => Promise<void>;
}

const BATCH = 65_536;

/** Gathers lines, because each step to the outside costs more than an answer. */
export function batched(write: (text: string) => Promise<void>): Pick<Sink, 'write' | 'close'> {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await write(text);
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= BATCH) await flush();
    },
    close: flush,
  };
}

export async function fileSink(path: string): Promise<Sink> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  const stream = createWriteStream(unfinished);
  await once(stream, 'open');
  const lines = batched(async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  });
  return {
    write: lines.write,
    close: async () => {
      await lines.close();
      stream.end();
      await finished(stream);
      await rename(unfinished, path);
    },
    discard: async () => {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}
