/** Writing over a file so that whoever looks there sees the old one or the new one, never half of either. */
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** Throws what the machine says where it cannot be done; the file is then as it was. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  // A link stays a link: what it leads to is replaced, with the rights it has.
  const target = realpathSync(path);
  const unfinished = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, bytes, { flag: 'wx' });
    chmodSync(unfinished, statSync(target).mode);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
