/** `check --fix`: mends what needs no asking in the files that were named, and says what it did. */
import { fix } from '../fix.ts';
import type { Speaking } from './command.ts';
import { nodeHost } from './node-host.ts';
import { reasonOf } from './reason.ts';
import { replaceFile } from './replace-file.ts';

export interface Mended {
  readonly ok: boolean;
  /** One line a file. */
  readonly told: readonly string[];
}

/** A file that several decisions share is changed only where it was named itself. */
export function fixFiles(files: readonly string[], { texts }: Speaking): Mended {
  const results = [...new Set(files)].map((file) => {
    const { applied, left, bytes } = fix(file, nodeHost);
    try {
      if (bytes !== undefined) replaceFile(file, bytes);
      return { ok: true, line: `${file}: ${texts.fixes.applied(applied)}${texts.fixes.left(left)}` };
    } catch (error) {
      return { ok: false, line: texts.files.unwritable(file, reasonOf(error)) };
    }
  });
  return { ok: results.every(({ ok }) => ok), told: results.map(({ line }) => line) };
}
