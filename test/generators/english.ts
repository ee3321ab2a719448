/** The English face of decision 457: what `dacxa translate` makes of it, beside shared definitions in English. */
import { fileURLToPath } from 'node:url';
import { nodeHost } from '../../compiler/cli/node-host.ts';
import { translate } from '../../compiler/print.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function english(path: string): string {
  const outcome = translate(at(path), nodeHost, 'en');
  if (outcome.ok) return outcome.value;
  throw new Error(`${path}: ${outcome.diagnostics.map(({ key }) => key).join(', ')}`);
}

/** By the path where it is kept. */
export const englishFiles = (): readonly { readonly path: string; readonly text: string }[] => [
  {
    path: at('test/fixtures/2026.en.rules'),
    text: english('decisions/2026.rules').replace('"common.rules"', '"common.en.rules"'),
  },
  { path: at('test/fixtures/common.en.rules'), text: english('decisions/common.rules') },
];
