/** `--fix`: mends what needs no asking in the files that were named and those read with them, and says what it did. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fix } from '../fix.ts';
import type { Host } from '../host.ts';
import type { Speaking } from './command.ts';
import { nodeHost } from './node-host.ts';
import { reasonOf } from './reason.ts';
import { replaceFile } from './replace-file.ts';

export interface Mended {
  readonly ok: boolean;
  /** One line a file. */
  readonly told: readonly string[];
}

export function fixFiles(
  files: readonly string[],
  look: (host: Host) => readonly Diagnostic[],
  { texts }: Speaking,
): Mended {
  const results = fix(files, nodeHost, look).map(({ path, applied, left, bytes }) => {
    try {
      if (bytes !== undefined) replaceFile(path, bytes);
      return { ok: true, line: `${path}: ${texts.fixes.applied(applied)}${texts.fixes.left(left)}` };
    } catch (error) {
      return { ok: false, line: texts.files.unwritable(path, reasonOf(error)) };
    }
  });
  return { ok: results.every(({ ok }) => ok), told: results.map(({ line }) => line) };
}
