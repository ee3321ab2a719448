/** Writes `decisions/samples/2026.jsonl`; with `--check`, only says whether it is as it would be written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { samples } from './samples.ts';

const folder = fileURLToPath(new URL('../../decisions/samples/', import.meta.url));
const file = `${folder}2026.jsonl`;
const text = `${samples().join('\n')}\n`;

if (process.argv.includes('--check')) {
  const upToDate = existsSync(file) && readFileSync(file, 'utf8') === text;
  console.log(
    upToDate ? 'decisions/samples/2026.jsonl is up to date' : 'decisions/samples/2026.jsonl is stale',
  );
  process.exitCode = upToDate ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}
