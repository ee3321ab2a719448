/**
 * How long each command takes from the moment it is typed: whole processes, nothing warm. Medians, and ratios to a
 * Node that does nothing. From the sources, and from the build where there is one (`npm run build`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { median, show } from './show.ts';

const RUNS = 7;
const RULES = 'decisions/2026.rules';
const SAMPLES = 'decisions/samples/2026.jsonl';
const scratch = mkdtempSync(join(tmpdir(), 'dacxa-bench-'));

const commands: Readonly<Record<string, readonly string[]>> = {
  check: ['check', RULES],
  'build --check': ['build', RULES, '--out', 'decisions/generated', '--check'],
  test: ['test', RULES],
  'review of the samples': ['review', RULES, SAMPLES, '--output', join(scratch, 'answers.jsonl')],
  explain: ['explain', RULES, SAMPLES, '--id', 'M001'],
  readings: ['readings', RULES],
  template: ['template', '--out', join(scratch, 'tables')],
};

/** Of the review of the samples, some of which are invalid on purpose, 3. */
const WELL = [0, 3];

function taken(args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const time = performance.now() - start;
  if (status === null || !WELL.includes(status)) throw new Error(`${args.join(' ')}\n${stderr}`);
  return time;
}

const several = (run: () => number): number => median(Array.from({ length: RUNS }, run));

const nothing = several(() => taken(['-e', '0']));
show('node -e 0', nothing, 'ms');

const programs: readonly (readonly [name: string, program: readonly string[]])[] = [
  ['sources', ['--conditions=dacxa-source', 'compiler/cli/bin.ts']],
  ['build', ['dist/compiler/cli/bin.js']],
];

for (const [place, program] of programs) {
  if (!existsSync(program.at(-1) ?? '')) continue;
  for (const [name, args] of Object.entries(commands)) {
    // The first run finds nothing that was compiled before; the others do.
    const cache = mkdtempSync(join(scratch, 'cache-'));
    const env = { ...process.env, NODE_COMPILE_CACHE: cache };
    const first = taken([...program, ...args], env);
    const later = several(() => taken([...program, ...args], env));
    const beside = `${(later / nothing).toFixed(1)} × node -e 0; the very first ${first.toFixed(0)} ms`;
    show(`${name} (${place})`, later, 'ms', beside);
  }
}

rmSync(scratch, { recursive: true, force: true });
