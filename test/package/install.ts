/** The package as others get it: packed, and installed in an empty folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll } from 'vitest';

export interface Installed {
  /** A project of somebody else, with the package among its modules. */
  readonly project: string;
  readonly packed: { readonly bytes: number; readonly files: readonly string[] };
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Settings of the npm that runs these tests are not those of somebody else's project; the Node that runs them is. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_OPTIONS$|VITEST)/i.test(name)),
  ),
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
};

export function run(command: string, args: readonly string[], cwd: string): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (error !== undefined) throw error;
  return { code: status, out: stdout, err: stderr };
}

function must(command: string, args: readonly string[], cwd: string): string {
  const { code, out, err } = run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${out}${err}`);
  return out;
}

export function writeIn(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A folder of somebody else, gone when the tests of the file are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dacxa-package-'));
  made.push(folder);
  return folder;
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Packs what `npm run build` has built. */
export function install(): Installed {
  const project = emptyFolder();
  const root = process.cwd();
  const tarball = must(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', project],
    root,
  ).trim();
  const listed = must('tar', ['-tzf', tarball], project);
  writeIn(project, 'package.json', JSON.stringify({ name: 'somebody', private: true, type: 'module' }));
  must('npm', ['install', `./${tarball}`, '--prefer-offline', '--no-audit', '--no-fund'], project);
  const files = listed
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
  return { project, packed: { bytes: statSync(join(project, tarball)).size, files } };
}
