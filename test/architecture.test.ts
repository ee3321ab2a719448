/** The house rules of the code: who may import whom, and what no file may hold. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = ['runtime', 'grammar', 'compiler', 'decisions/generated'].flatMap(filesIn);
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const imports: readonly Import[] = sources.flatMap((from) =>
  [
    ...textOf(from).matchAll(
      /^(?:import|export)\s(?:type\s)?(?:[{*][^'"]*?|\w+\s)from\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => {
    const to = match[1] ?? match[2] ?? '';
    return { from, to: to.startsWith('.') ? relative(root, normalize(join(root, dirname(from), to))) : to };
  }),
);

const folderOf = (path: string): string => path.split('/')[0] ?? path;

/** Beside itself, each folder may import these, and nothing else. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  runtime: [],
  grammar: ['chevrotain', 'prettier'],
  compiler: ['grammar', 'runtime', 'yaml', 'js-yaml', 'ts-morph', 'prettier', 'unplugin', 'node:'],
  decisions: ['dacxa/runtime'],
};

const doors = ['grammar/index.ts', 'grammar/format.ts', 'grammar/prettier/plugin.ts'];

describe('imports', () => {
  it('go one way between folders', () => {
    const wrong = imports.filter(({ from, to }) => {
      const folder = folderOf(from);
      const allowed = mayImport[folder] ?? [];
      return (
        folderOf(to) !== folder &&
        !allowed.some((name) => to === name || folderOf(to) === name || to.startsWith(`${name}`))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('enter the grammar by its doors: one to read, one to print', () => {
    const deep = imports.filter(
      ({ from, to }) => folderOf(from) === 'compiler' && to.startsWith('grammar/') && !doors.includes(to),
    );
    expect(deep).toEqual([]);
  });

  it('know ts-morph in one file, and load it late', () => {
    const direct = imports.filter(({ to }) => to === 'ts-morph').map(({ from }) => from);
    expect([...new Set(direct)]).toEqual(['compiler/emit/typescript.ts']);
    const early = sources.filter((path) => /from '[^']*emit\/typescript\.ts'/.test(textOf(path)));
    expect(early).toEqual([]);
  });

  it('load what lays files out late', () => {
    const early = sources.filter((path) =>
      /^import (?!type)[^;]*from '[^']*(?:grammar\/format|\/print)\.ts'/m.test(textOf(path)),
    );
    expect(early.toSorted()).toEqual(['compiler/bundler/prettier.ts', 'compiler/print.ts']);
  });

  it("know the machine in the command line, the bundlers' plugin and the files' readers only", () => {
    const outside = imports
      .filter(({ to }) => to.startsWith('node:'))
      .map(({ from }) => from)
      .filter((path) => !/^compiler\/(?:bundler|cli|review|server)\//.test(path));
    expect(outside).toEqual([]);
  });
});

describe('sources', () => {
  it('hold no `any`, no default export, no enum, no clock and no barrel inside a folder', () => {
    const banned: readonly (readonly [string, RegExp])[] = [
      ['any', /:\s*any\b(?!\()|\bas any\b|<any[,>]/],
      ['default export', /^export default/m],
      ['enum', /^\s*(?:export )?(?:const )?enum /m],
      ['clock', /Date\.now\(|new Date\(\)|Math\.random\(/],
    ];
    const found = sources.flatMap((path) =>
      banned.flatMap(([name, pattern]) => (pattern.test(textOf(path)) ? [`${path}: ${name}`] : [])),
    );
    expect(found).toEqual([]);
    const barrels = sources.filter((path) => path.endsWith('/index.ts') && path.split('/').length > 2);
    expect(barrels).toEqual([]);
  });

  it('stay small: the median under 100 lines, none by hand over 360', () => {
    const lengths = sources
      .filter((path) => !path.startsWith('decisions/'))
      .map((path) => ({ path, lines: textOf(path).split('\n').length }))
      .toSorted((one, other) => one.lines - other.lines);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(100);
    expect(lengths.filter(({ lines }) => lines > 360)).toEqual([]);
  });
});
