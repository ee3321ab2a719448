/** The installed package in a page: bundled for a browser, and run where there is nothing but the language. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundlers } from './bundlers.ts';
import { install, run, writeIn } from './install.ts';
import { nodeVersions } from './node-versions.ts';

const records = readFileSync('decisions/samples/2026.jsonl', 'utf8').trim().split('\n');
const answering = (from: string, imports: string): string => `
  import { decision, explain, isEligible, provisions, review } from '${from}';
  ${imports}
  globalThis.answers = JSON.stringify(records.map((record) => {
    const dossier = JSON.parse(record);
    return [isEligible(dossier), review(dossier), explain(dossier), provisions.length, decision.hash];
  }));`;
let project = '';
let expected = '';

beforeAll(() => {
  ({ project } = install());
  cpSync(join(project, 'node_modules/dacxa/decisions'), join(project, 'rules'), { recursive: true });
  writeIn(project, 'page.js', answering('dacxa/decisions/2026', ''));
  writeIn(project, 'rules-page.js', answering('./rules/2026.rules', ''));
  const lines = `import { readFileSync } from 'node:fs';\nconst records = ${JSON.stringify(records)};`;
  const said = 'process.stdout.write(globalThis.answers);';
  writeIn(project, 'node-page.js', `${answering('dacxa/decisions/2026', lines)}\n${said}`);
  expected = run(process.execPath, ['node-page.js'], project).out;
});

/** A script that asks for anything but the language's own globals and the records fails here. */
function answersOf(script: string): string {
  const page = createContext({ records });
  runInContext(script, page);
  return String(runInContext('answers', page));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a bundler makes of an entry when this Node runs it. */
function bundle(node: string, ...words: readonly string[]): string {
  const { code, out, err } = run(
    node,
    [join(process.cwd(), 'test/package/bundle-once.ts'), project, ...words],
    project,
  );
  if (code !== 0) throw new Error(err);
  return out;
}

const runs = nodeVersions().flatMap(({ version, program }) =>
  Object.keys(bundlers).map((name) => [name, version, program] as const),
);

describe.each(runs)('%s on Node %s', (name, _, node) => {
  it('bundles the decision into a script that answers as on Node', () => {
    const script = bundle(node, 'page.js', name);
    const zipped = gzipSync(script).length;
    console.log(`${name}: ${kilobytes(Buffer.byteLength(script))}, ${kilobytes(zipped)} gzip`);
    expect(script).not.toMatch(/["'`]node:|\brequire\(/);
    expect(answersOf(script)).toBe(expected);
    expect(zipped).toBeLessThan(100_000);
  });

  it('bundles a file of rules by the plugin of the package', () => {
    expect(answersOf(bundle(node, 'rules-page.js', name, 'with-plugin'))).toBe(expected);
  });
});
