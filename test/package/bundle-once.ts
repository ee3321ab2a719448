/** `node bundle-once.ts PROJECT ENTRY BUNDLER [with-plugin]`: writes the bundle, made by whichever Node runs this. */
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundlers } from './bundlers.ts';

const [project = '', entry = '', name = '', withPlugin] = process.argv.slice(2);
const bundle = bundlers[name];
if (bundle === undefined) throw new Error(`no such bundler: ${name}`);

async function plugins(): Promise<readonly unknown[]> {
  if (withPlugin === undefined) return [];
  const door = pathToFileURL(join(project, `node_modules/dacxa/dist/compiler/bundler/${name}.js`)).href;
  const { dacxa } = (await import(door)) as { readonly dacxa: (options: object) => unknown };
  return [dacxa({ lang: 'en' })];
}

process.stdout.write(await bundle(project, entry, await plugins()));
