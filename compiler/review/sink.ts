/** Where answers go. To a file they go all or not at all: whoever looks there never sees half a run. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

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

/** Rejects with what the machine says when the file cannot be written. */
export async function fileSink(path: string): Promise<Sink> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  const file = await open(unfinished, 'w');
  const lines = batched((text) => file.writeFile(text));
  return {
    write: lines.write,
    close: async () => {
      await lines.close();
      await file.close();
      await rename(unfinished, path);
    },
    discard: async () => {
      await file.close();
      await rm(unfinished, { force: true });
    },
  };
}
