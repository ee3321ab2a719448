/** Lets bundlers import files of rules: one plugin, and a door to it for each bundler. */
import process from 'node:process';
import { createUnplugin } from 'unplugin';
import type { Dialect } from '../../grammar/index.ts';
import { environmentLanguage } from '../cli/language.ts';
import { bundlerMessage } from './message.ts';
import { rulesModule } from './rules-module.ts';

export interface BundlerOptions {
  /** The language of messages; that of the command line unless told: `DACXA_LANG`, the locale, else Vietnamese. */
  readonly lang?: Dialect;
}

/** With a query, as in `2026.rules?raw`, a file is not meant as a module of rules. */
const RULES = /\.rules$/;

export const dacxa = createUnplugin((options?: BundlerOptions) => {
  const lang = options?.lang ?? environmentLanguage(process.env);
  return {
    name: 'dacxa',
    esbuild: { onLoadFilter: RULES },
    // Not `load`: what is watched there leads Vite's development server back to no module.
    transform: {
      filter: { id: RULES },
      async handler(_text, id) {
        const { code, errors, warnings, files } = await rulesModule(id);
        for (const file of files) this.addWatchFile(file);
        if (warnings.length > 0) this.warn(bundlerMessage(warnings, lang));
        if (errors.length > 0) this.error(bundlerMessage(errors, lang));
        // Some bundlers only note an error and go on: they get a module with nothing in it to complain about.
        return { code: code ?? '', map: null };
      },
    },
  };
});
