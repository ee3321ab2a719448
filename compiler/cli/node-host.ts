/** The machine under the compiler, as Node gives it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Host } from '../host.ts';

export const nodeHost: Host = {
  read: (path) => {
    try {
      return readFileSync(path);
    } catch {
      // Whatever stands in the way, to the person it is a file that cannot be read.
      return undefined;
    }
  },
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};
