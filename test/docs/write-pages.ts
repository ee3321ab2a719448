/** Writes what the pages show anew: generated tables, and what commands and code in the examples print. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './generated.ts';
import { languageOf, pages, root } from './pages.ts';
import { play } from './play.ts';

for (const [path, text] of Object.entries(await generated())) writeFileSync(join(root, path), text);

for (const path of pages) {
  const text = readFileSync(join(root, path), 'utf8');
  const played = await play(text, languageOf(path));
  if (played === text) continue;
  writeFileSync(join(root, path), played);
  console.log(path);
}
