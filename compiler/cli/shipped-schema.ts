/** The schema of the record that comes with the program, from its sources or from its package. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The compiled program lies one folder deeper than its sources, so it is looked for from here upwards. */
export function shippedSchema(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, 'decisions', 'schema', 'inmate.yaml');
    if (existsSync(path) || folder === dirname(folder)) return path;
  }
}
