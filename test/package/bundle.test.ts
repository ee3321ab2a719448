/** The installed package in a page: bundled for a browser, and run where there is nothing but the language. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build as esbuildBuild } from 'esbuild';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { build as viteBuild } from 'vite';
import type { PluginOption } from 'vite';
import webpackBuild from 'webpack';
import type { Configuration, WebpackPluginInstance } from 'webpack';
import { beforeAll, describe, expect, it } from 'vitest';
import { install, run, writeIn } from './install.ts';

const records = readFileSync('decisions/samples/2026.jsonl', 'utf8').trim().split('\n');
const answering = (from: string, imports: string): string => `
  import { decision, explain, isEligible, provisions, review } from '${from}';
  ${imports}
  globalThis.answers = JSON.stringify(records.map((record) => {
    const dossier = JSON.parse(record);
    return [isEligible(dossier), review(dossier), explain(dossier), provisions.length, decision.hash];
  }));`;
let project = '';
let expected = '';

beforeAll(() => {
  ({ project } = install());
  cpSync(join(project, 'node_modules/dacxa/decisions'), join(project, 'rules'), { recursive: true });
  writeIn(project, 'page.js', answering('dacxa/decisions/2026', ''));
  writeIn(project, 'rules-page.js', answering('./rules/2026.rules', ''));
  const lines = `import { readFileSync } from 'node:fs';\nconst records = ${JSON.stringify(records)};`;
  const said = 'process.stdout.write(globalThis.answers);';
  writeIn(project, 'node-page.js', `${answering('dacxa/decisions/2026', lines)}\n${said}`);
  expected = run(process.execPath, ['node-page.js'], project).out;
});

/** A script that asks for anything but the language's own globals and the records fails here. */
function answersOf(script: string): string {
  const page = createContext({ records });
  runInContext(script, page);
  return String(runInContext('answers', page));
}

type Bundle = (entry: string, plugins: readonly unknown[]) => Promise<string>;

const esbuild: Bundle = async (entry, plugins) => {
  const { outputFiles } = await esbuildBuild({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    plugins: plugins as EsbuildPlugin[],
  });
  return outputFiles[0]?.text ?? '';
};

const vite: Bundle = async (entry, plugins) => {
  const result = await viteBuild({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: plugins as PluginOption[],
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('vite made nothing');
  return output.output[0].code;
};

const webpack: Bundle = (entry, plugins) =>
  new Promise((resolve, reject) => {
    const output = { path: join(project, 'webpack'), filename: `${entry}.bundle.js` };
    const config: Configuration = {
      context: project,
      mode: 'production',
      target: ['web', 'es2022'],
      performance: { hints: false },
      entry: `./${entry}`,
      output,
      plugins: plugins as WebpackPluginInstance[],
    };
    webpackBuild(config, (failure, stats) => {
      if (failure || stats === undefined) reject(failure ?? new Error('webpack made nothing'));
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(readFileSync(join(output.path, output.filename), 'utf8'));
    });
  });

const bundlers = [
  ['esbuild', esbuild],
  ['vite', vite],
  ['webpack', webpack],
] as const;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

describe.each(bundlers)('%s', (name, bundle) => {
  it('bundles the decision into a script that answers as on Node', async () => {
    const script = await bundle('page.js', []);
    const zipped = gzipSync(script).length;
    console.log(`${name}: ${kilobytes(Buffer.byteLength(script))} minified, ${kilobytes(zipped)} gzip`);
    expect(script).not.toMatch(/["'`]node:|\brequire\(/);
    expect(answersOf(script)).toBe(expected);
    expect(zipped).toBeLessThan(100_000);
  });

  it('bundles a file of rules by the plugin of the package', async () => {
    const door = pathToFileURL(join(project, `node_modules/dacxa/dist/compiler/bundler/${name}.js`)).href;
    const { dacxa } = (await import(/* @vite-ignore */ door)) as {
      readonly dacxa: (options: object) => unknown;
    };
    expect(answersOf(await bundle('rules-page.js', [dacxa({ lang: 'en' })]))).toBe(expected);
  });
});
