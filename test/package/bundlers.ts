/** Bundles an entry of somebody's project with each bundler, as a script that needs nothing but the language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build as esbuildBuild } from 'esbuild';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { rollup as rollupBuild } from 'rollup';
import type { Plugin as RollupPlugin } from 'rollup';
import { build as viteBuild } from 'vite';
import type { PluginOption } from 'vite';
import webpackBuild from 'webpack';
import type { Configuration, WebpackPluginInstance } from 'webpack';

export type Bundle = (project: string, entry: string, plugins: readonly unknown[]) => Promise<string>;

const esbuild: Bundle = async (project, entry, plugins) => {
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

const vite: Bundle = async (project, entry, plugins) => {
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

const webpack: Bundle = (project, entry, plugins) =>
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

/** Rollup alone finds no packages: its users give it a plugin for that, of which this is the least. */
const findsPackages = (project: string): RollupPlugin => ({
  name: 'finds-packages',
  resolveId: (id) =>
    id.startsWith('dacxa/') ? createRequire(join(project, 'package.json')).resolve(id) : null,
});

const rollup: Bundle = async (project, entry, plugins) => {
  const made = await rollupBuild({
    input: join(project, entry),
    plugins: [...(plugins as RollupPlugin[]), findsPackages(project)],
  });
  const { output } = await made.generate({ format: 'iife', name: 'bundle' });
  return output[0].code;
};

export const bundlers: Readonly<Record<string, Bundle>> = { esbuild, vite, rollup, webpack };
