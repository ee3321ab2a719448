/** Waiting until somebody changes a file: by looking now and then, which works in every editor and on every disk. */
import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Host } from '../host.ts';

const BETWEEN_LOOKS = 150;

/** What a file was like when it was read; a file that is not there is like nothing. */
export type Looks = ReadonlyMap<string, string>;

function lookOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return [mtimeMs, size, ino].join(' ');
  } catch {
    return '';
  }
}

/** A host that remembers what was read, and how it looked just before; some files count in any case. */
export function remembering(host: Host, always: readonly string[]): Host & { readonly looks: Looks } {
  const looks = new Map(always.map((path) => [path, lookOf(path)]));
  return {
    ...host,
    looks,
    read: (path) => {
      looks.set(path, lookOf(path));
      return host.read(path);
    },
  };
}

/** Answers true once a file looks different, false when it was told to stop. */
export async function changed(looks: Looks, stop: AbortSignal | undefined): Promise<boolean> {
  while (stop?.aborted !== true) {
    if ([...looks].some(([path, look]) => lookOf(path) !== look)) return true;
    try {
      await setTimeout(BETWEEN_LOOKS, undefined, stop === undefined ? {} : { signal: stop });
    } catch {
      return false;
    }
  }
  return false;
}
