/**
 * What continuous integration runs: types, lint, layout, generated files, tests. All of them run, so that one look
 * shows everything; the last line is `N passed, N failed`, where each of the first steps counts as one.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { startVitest } from 'vitest/node';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const GENERATED = ['build', 'decisions/2026.rules', '--out', 'decisions/generated', '--check'];

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'oxlint', ['--type-aware']],
  ['layout', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['generated files', process.execPath, ['--conditions=dacxa-source', 'compiler/cli/bin.ts', ...GENERATED]],
  ['samples', process.execPath, ['test/generators/write-samples.ts', '--check']],
];

function runStep([name, command, args]: (typeof steps)[number]): Count {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A file that does not load, and an error outside of any test, fail too; so does a run without tests. */
async function runTests(): Promise<Count> {
  console.log('\n== tests');
  const vitest = await startVitest('test', [], { watch: false });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failed = tests.filter((test) => test.result().state === 'failed').length;
  const broken = modules.filter((module) => module.errors().length > 0).length;
  const strays = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return { passed, failed: failed + broken + strays + (tests.length === 0 ? 1 : 0) };
}

const counts = [...steps.map(runStep), await runTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
