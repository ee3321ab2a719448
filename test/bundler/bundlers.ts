/** Bundles one entry with each bundler, as a script that needs nothing of Node. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as esbuildBuild } from 'esbuild';
import { rollup as rollupBuild } from 'rollup';
import type { Plugin as RollupPlugin, RollupLog } from 'rollup';
import { build as viteBuild, defaultClientConditions } from 'vite';
import type { PluginOption } from 'vite';
import webpackBuild from 'webpack';
import type { Configuration } from 'webpack';
import { dacxa as esbuildPlugin } from '../../compiler/bundler/esbuild.ts';
import { dacxa as rollupPlugin } from '../../compiler/bundler/rollup.ts';
import type { BundlerOptions } from '../../compiler/bundler/unplugin.ts';
import { dacxa as vitePlugin } from '../../compiler/bundler/vite.ts';
import { dacxa as webpackPlugin } from '../../compiler/bundler/webpack.ts';

export interface Bundled {
  readonly code: string;
  /** What the bundler would watch, where it tells. */
  readonly files?: readonly string[];
  /** What it says besides, where it tells. */
  readonly warnings?: readonly string[];
}

export type Bundle = (entry: string, options: BundlerOptions) => Promise<Bundled>;

/** The runtime is TypeScript here, which Rollup and webpack do not read: they leave it to the page as `runtime`. */
const RUNTIME = 'dacxa/runtime';

const vite: Bundle = async (entry, options) => {
  const result = await viteBuild({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['dacxa-source', ...defaultClientConditions] },
    plugins: [vitePlugin(options) as PluginOption],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('vite made nothing');
  return { code: output.output[0].code };
};

const esbuild: Bundle = async (entry, options) => {
  const { outputFiles } = await esbuildBuild({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    conditions: ['dacxa-source'],
    plugins: [esbuildPlugin(options)],
  });
  return { code: outputFiles[0]?.text ?? '' };
};

export const rollup: Bundle = async (entry, options) => {
  const plugins = [rollupPlugin(options) as RollupPlugin];
  const warnings: string[] = [];
  const onLog = (_level: string, { message }: RollupLog): void => void warnings.push(message);
  const made = await rollupBuild({ input: entry, external: [RUNTIME], plugins, onLog });
  const { output } = await made.generate({ format: 'iife', globals: { [RUNTIME]: 'runtime' } });
  return { code: output[0].code, files: made.watchFiles, warnings };
};

const webpack: Bundle = (entry, options) => {
  const path = join(dirname(entry), 'webpack');
  const config: Configuration = {
    mode: 'none',
    target: ['web', 'es2022'],
    entry,
    output: { path, filename: 'bundle.js' },
    externals: { [RUNTIME]: 'runtime' },
    plugins: [webpackPlugin(options)],
  };
  return new Promise((resolve, reject) => {
    webpackBuild(config, (failure, stats) => {
      const { errors = [] } = stats?.toJson({ all: false, errors: true }) ?? {};
      if (failure) reject(failure);
      else if (errors.length > 0) reject(new Error(errors.map(({ message }) => message).join('\n')));
      else
        resolve({
          code: readFileSync(join(path, 'bundle.js'), 'utf8'),
          files: [...(stats?.compilation.fileDependencies ?? [])],
        });
    });
  });
};

export const bundlers: readonly (readonly [name: string, bundle: Bundle])[] = [
  ['Vite', vite],
  ['esbuild', esbuild],
  ['Rollup', rollup],
  ['webpack', webpack],
];
