/** `import { dacxa } from 'dacxa/vite'`: the plugin as Vite takes it. */
import { dacxa as plugin } from './unplugin.ts';

export const dacxa = plugin.vite;
