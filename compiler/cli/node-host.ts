/** The machine under the compiler, as Node gives it. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
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
  // Loaded by who asks for it: only a decision that is carried out has a hash.
  hash: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
};
