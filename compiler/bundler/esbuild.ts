/** `import { dacxa } from 'dacxa/esbuild'`: the plugin as esbuild takes it. */
import { dacxa as plugin } from './unplugin.ts';

export const dacxa = plugin.esbuild;
