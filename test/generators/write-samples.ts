/**
 * Writes `decisions/samples`: every sample dossier in `2026.jsonl`, and ten of them as a folder of CSV files. With
 * `--check`, only says which are not as they would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadSchema } from '../../compiler/schema/load-schema.ts';
import { schemaIr } from '../../compiler/schema/schema-ir.ts';
import { createSource } from '../../grammar/index.ts';
import { samples, tabled } from './samples.ts';
import { tableFiles } from './tables.ts';

const decisions = fileURLToPath(new URL('../../decisions/', import.meta.url));
const schema = loadSchema(
  createSource('inmate.yaml', readFileSync(`${decisions}schema/inmate.yaml`, 'utf8')),
);
if (!schema.ok) throw new Error('the schema has mistakes');

const records = samples();
const tables = tableFiles(tabled(records), schemaIr(schema.value), { style: 'vi' });
const files = [
  ['samples/2026.jsonl', `${records.join('\n')}\n`] as const,
  ...Object.entries(tables).map(([name, text]) => [`samples/csv/${name}`, text] as const),
];

for (const [name, text] of files) {
  const file = `${decisions}${name}`;
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    continue;
  }
  const upToDate = existsSync(file) && readFileSync(file, 'utf8') === text;
  console.log(`decisions/${name} is ${upToDate ? 'up to date' : 'stale'}`);
  if (!upToDate) process.exitCode = 1;
}
