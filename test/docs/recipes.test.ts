/** The recipes for contributors are followed to the letter, in a copy of the sources. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fencesOf, valueIn } from './fences.ts';
import type { Fence } from './fences.ts';
import { read, root } from './pages.ts';
import { writeOrChange } from './play.ts';

const recipe = (number: number): readonly Fence[] => {
  const [, after = ''] = read('CONTRIBUTING.md').split(`\n## Recipe ${number}: `);
  return fencesOf(after.split('\n## ')[0] ?? '');
};

/** The files of the project that a recipe touches; the drafter's try is none of them. */
const touched = (fences: readonly Fence[]): readonly string[] => [
  ...new Set(
    fences.flatMap((fence) => valueIn(fence, 'file') ?? []).filter((file) => !file.includes('try.')),
  ),
];

const home = process.cwd();
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'dacxa-recipe-'));
  for (const part of ['grammar', 'compiler', 'runtime', 'decisions', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'test'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  process.chdir(copy);
});

afterEach(() => {
  process.chdir(home);
  rmSync(copy, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

function ran(command: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: copy });
  return { code: status, said: `${stdout}${stderr}` };
}

const dacxa = (...args: readonly string[]): Ran =>
  ran(process.execPath, ['--conditions=dacxa-source', 'compiler/cli/bin.ts', ...args, '--lang', 'vi']);

/** The commands that a recipe shows. */
const commands = (fences: readonly Fence[]): readonly (readonly string[])[] =>
  fences
    .filter(({ language }) => language === 'console')
    .flatMap(({ text }) => [...text.matchAll(/^\$ dacxa (.+)$/gm)].map(([, line = '']) => line.split(' ')));

const types = (): Ran => ran(join(root, 'node_modules/.bin/tsc'), ['-p', '.']);

it('a spelling of a keyword is one row', () => {
  const fences = recipe(1);
  const rules = fences.filter(({ language }) => language === 'rules');
  const [check = []] = commands(fences);
  rules.forEach(writeOrChange);
  expect(dacxa(...check).code).toBe(1);
  fences.forEach(writeOrChange);
  expect(touched(fences)).toEqual(['grammar/vocabulary.ts']);
  expect(dacxa(...check)).toEqual({ code: 0, said: expect.stringContaining('không có lỗi nào') });
});

it('a diagnostic is a row, two sentences and a page; a check is a file and its place in the list', () => {
  const [said, checked] = [recipe(2), recipe(3)];
  said.forEach(writeOrChange);
  // The page, which is prose, is the fourth.
  expect(touched(said)).toHaveLength(3);
  expect(touched(checked)).toHaveLength(2);
  checked.forEach(writeOrChange);
  expect(types()).toEqual({ code: 0, said: '' });
  const [check = []] = commands(checked);
  const { code, said: words } = dacxa(...check);
  expect(words).toContain('cảnh báo DX439: ngày ký sau mốc tính thời gian');
  expect(code).toBe(0);
});

it('a diagnostic without its sentence does not compile', () => {
  const [row] = recipe(2);
  if (row === undefined) throw new Error('the recipe has no first step');
  writeOrChange(row);
  const { code, said } = types();
  expect(code).not.toBe(0);
  expect(said).toContain('signedAfterCutoff');
});

it('a decision is rules and cases', () => {
  const fences = recipe(4);
  fences.forEach(writeOrChange);
  expect(touched(fences)).toHaveLength(2);
  for (const command of commands(fences))
    expect(dacxa(...command), command.join(' ')).toMatchObject({ code: 0 });
});

it('the module of a small decision has nothing unused', () => {
  const fences = recipe(4);
  fences.forEach(writeOrChange);
  for (const command of commands(fences)) dacxa(...command);
  expect(types().said).not.toMatch(/generated\/2027\.ts.* is declared but/);
});
