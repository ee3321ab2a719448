/** Files that a command writes, told one by one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emitted } from '../emit/emitted.ts';
import type { Speaking } from './command.ts';
import { reasonOf } from './reason.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Stops at the first that cannot be written, and says why. */
export async function writeFiles(
  files: readonly Emitted[],
  out: string,
  terminal: Terminal,
  { texts }: Speaking,
): Promise<ExitCode> {
  for (const { path, text } of files) {
    const file = join(out, path);
    try {
      mkdirSync(out, { recursive: true });
      writeFileSync(file, text);
    } catch (error) {
      await terminal.err(`${texts.files.unwritable(file, reasonOf(error))}\n`);
      return 1;
    }
    await terminal.out(`${texts.files.written(file)}\n`);
  }
  return 0;
}
