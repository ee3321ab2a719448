/** The Node that runs the tests, and the oldest that the package promises to run on, where it can be had. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { emptyFolder, run, writeIn } from './install.ts';

export interface NodeVersion {
  readonly version: string;
  readonly program: string;
}

const OLDEST = '22.18.0';

/** Comes from the registry as the package does, into a folder that goes when the tests do. */
export function nodeVersions(): readonly NodeVersion[] {
  const own = { version: process.versions.node, program: process.execPath };
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = emptyFolder();
  writeIn(folder, 'package.json', '{ "private": true }');
  run('npm', ['install', `${name}@${OLDEST}`, '--prefer-offline', '--no-audit', '--no-fund'], folder);
  const program = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(program)) return [own, { version: OLDEST, program }];
  console.log(`no Node ${OLDEST} to be had: tried on ${own.version} only`);
  return [own];
}
