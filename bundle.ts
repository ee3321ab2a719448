/**
 * The last step of `npm run build`: the build in few files, since a command spends most of a short run on finding and
 * loading them. The parser library and the reader of all YAML are a hundred more: they are taken in, with their
 * licences. Types stay as they are, a file each.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const isTakenIn = (id: string): boolean =>
  id === 'chevrotain' || id === 'yaml' || id.startsWith('@chevrotain/');

const isTheirs = (id: string): boolean => id.includes('node_modules');

const found = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`not found: ${what}`);
  return value;
};

/** Where a package lies, as one of its importers would find it. */
const folderOf = (name: string, importer: string): string =>
  found(
    (createRequire(importer).resolve.paths(name) ?? [])
      .map((path) => join(path, name))
      .find((path) => existsSync(join(path, 'package.json'))),
    name,
  );

/** Finds the packages that are taken in, and keeps what their authors ask to be kept. */
function takeIn(): Plugin {
  const licences = new Map<string, Set<string>>();
  return {
    name: 'take-in',
    resolveId: (id, importer) => {
      if (!isTakenIn(id) || importer === undefined) return null;
      const folder = folderOf(id, importer);
      const { name, version, license, exports: doors } = manifestIn(folder);
      const file = ['LICENSE', 'LICENSE.txt']
        .map((each) => join(folder, each))
        .find((each) => existsSync(each));
      const text = readFileSync(found(file, `licence of ${name}`), 'utf8').trim();
      licences.set(text, (licences.get(text) ?? new Set()).add(`${name} ${version} (${license})`));
      // What Node is given of one of them is no ECMAScript module; what browsers are given is, and says the same.
      const main = doors['.'];
      const entry = typeof main === 'object' ? (main['import'] ?? main['default']) : main;
      return join(folder, found(entry, `main module of ${name}`));
    },
    // Without comments, which would be as long as the code.
    transform: (code, id) =>
      isTheirs(id) ? { code: transformSync(code, { legalComments: 'none' }).code, map: null } : null,
    generateBundle() {
      const parts = [...licences].map(([text, names]) => `${[...names].toSorted().join('\n')}\n\n${text}\n`);
      const source = parts.toSorted().join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source });
    },
  };
}

/** A pool starts its workers from the file beside it: both keep their places. */
const workers: readonly string[] = ['compiler/cli/mutate-pool', 'compiler/cli/mutate-worker'];

/** The modules that others or the shell may ask for keep their places. */
function opened(): Readonly<Record<string, string>> {
  const { bin, exports: doors } = manifestIn('.');
  const paths = [
    ...Object.values(bin),
    ...Object.values(doors).flatMap((door) => (typeof door === 'object' ? (door['default'] ?? []) : [])),
  ];
  const names = paths.flatMap((path) => /^(?:\.\/)?dist\/(.*)\.js$/.exec(path)?.[1] ?? []);
  return Object.fromEntries([...names, ...workers].map((name) => [name, `out/build/${name}.js`]));
}

const made = await rollup({
  input: opened(),
  external: (id) => !/^(?:[./]|[A-Za-z]:)/.test(id) && !isTakenIn(id),
  plugins: [takeIn()],
  onLog: (level, { code, message }) => {
    if (level === 'warn' && code !== 'CIRCULAR_DEPENDENCY') throw new Error(message);
  },
  treeshake: { moduleSideEffects: (id) => !isTheirs(id) },
});
await made.write({
  dir: 'dist',
  chunkFileNames: 'chunks/[name]-[hash].js',
  hoistTransitiveImports: false,
});
