/** `import { dacxa } from 'dacxa/webpack'`: the plugin as webpack takes it. */
import { dacxa as plugin } from './unplugin.ts';

export const dacxa = plugin.webpack;
