/** `import { dacxa } from 'dacxa/rollup'`: the plugin as Rollup takes it. */
import { dacxa as plugin } from './unplugin.ts';

export const dacxa = plugin.rollup;
