/** The package, short of packing it (`npm run test:package` does): it builds, its doors open, and few things are behind. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { decision, review } from 'dacxa/decisions/2026';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { hostOf } from './harness.ts';

type Door = string | { readonly 'dacxa-source'?: string; readonly types?: string; readonly default?: string };

const { exports: doors, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Door>>;
  readonly files: readonly string[];
};

let dist = '';
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'dacxa-dist-'));
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', dist];
  const { status, stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}, 300_000);
afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
});

/** Where a path of package.json is in this build; the JSON Schema is written by the command afterwards. */
const built = (path: string): string => path.replace(/^\.\/dist/, dist);

/** Everything that a module asks for, at once or later, by the names that are not files of the build. */
function behind(door: string): ReadonlySet<string> {
  const entry = doors[door];
  const start = typeof entry === 'object' ? entry.default : undefined;
  if (start === undefined) throw new Error(`no such door: ${door}`);
  const outside = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from, late] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?:[\w$*{][\w\s$*,{}]*\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm,
    )) {
      const name = from ?? late ?? '';
      if (name.startsWith('.')) walk(join(dirname(file), name));
      else if (name === 'dacxa/runtime') walk(join(dist, 'runtime/index.js'));
      else outside.add(name);
    }
  };
  walk(built(start));
  return outside;
}

describe('the package', () => {
  it('has something behind every door, in the sources and in the build', () => {
    const targets = Object.values(doors).flatMap((door) =>
      typeof door === 'string' ? [door] : Object.values(door),
    );
    const written = targets.filter((path) => !path.includes('*') && !path.endsWith('.schema.json'));
    expect(written.filter((path) => !existsSync(built(path)))).toEqual([]);
  });

  it('packs what is built and the rules, nothing else', () => {
    expect(
      files.filter(
        (path) =>
          !/^(?:dist|decisions\/(?:\*\.rules|schema)|docs\/diagnostics|compiler\/bundler\/rules\.d\.ts)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  it('begins its command as a command', () => {
    expect(readFileSync(join(dist, 'compiler/cli/bin.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('behind the doors', () => {
  it.each(['./decisions/2026', './decisions/2026/data', './runtime'])('%s stands on nothing', (door) => {
    expect([...behind(door)]).toEqual([]);
  });

  it('the compiler knows no machine', () => {
    expect([...behind('.')].toSorted()).toEqual(['chevrotain', 'js-yaml', 'prettier', 'ts-morph', 'yaml']);
  });
});

it('module and answers carry the hash of the rules', () => {
  const outcome = compile('2026.rules', hostOf({}));
  expect(outcome.ok && outcome.value.hash).toBe(decision.hash);
  expect(review({ id: 'P1' }).decision).toEqual({ id: decision.id, hash: decision.hash });
});
