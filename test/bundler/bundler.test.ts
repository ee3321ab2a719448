/** A file of rules imported in each bundler decides as the module that is committed does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import * as committed from 'dacxa/decisions/2026';
import * as runtime from 'dacxa/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesModule } from '../../compiler/bundler/rules-module.ts';
import { bundlers, rollup } from './bundlers.ts';

const decisions = fileURLToPath(new URL('../../decisions/', import.meta.url));
const records = readFileSync(join(decisions, 'samples/2026.jsonl'), 'utf8').trim().split('\n');
let folder = '';

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dacxa-bundler-'));
  cpSync(decisions, folder, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The page has the language's own globals and, for who leaves it out of the bundle, the runtime. */
const answersOf = (code: string): unknown => {
  const page = createContext({ runtime, records });
  runInContext(code, page);
  return JSON.parse(String(runInContext('answers', page)));
};

const ENTRY = (rules: string): string => `
  import { decision, explain, isEligible, provisions, review } from ${JSON.stringify(rules)};
  const dossiers = records.map((record) => JSON.parse(record));
  globalThis.answers = JSON.stringify({
    decision,
    provisions: provisions.length,
    reviewed: dossiers.map((dossier) => review(dossier)),
    eligible: dossiers.map((dossier) => isEligible(dossier)),
    explained: explain(dossiers[0]),
  });`;

describe.each(bundlers)('%s', (_name, bundle) => {
  it('bundles the decision, for a page without Node', async () => {
    const entry = write('entry.js', ENTRY(join(decisions, '2026.rules')));
    const { code, files } = await bundle(entry, {});
    expect(code).not.toMatch(/['"]node:|require\(/);
    const dossiers = records.map((record) => JSON.parse(record) as committed.Inmate);
    const [first] = dossiers;
    expect(answersOf(code)).toEqual({
      decision: committed.decision,
      provisions: committed.provisions.length,
      reviewed: dossiers.map((dossier) => committed.review(dossier)),
      eligible: dossiers.map((dossier) => committed.isEligible(dossier)),
      explained: first === undefined ? undefined : JSON.parse(JSON.stringify(committed.explain(first))),
    });
    if (files !== undefined) expect(files).toContain(join(decisions, 'schema/offences.yaml'));
  });

  it.each([
    ['vi', 'lỗi'],
    ['en', 'error'],
  ] as const)('says what is wrong and where (%s)', async (lang, word) => {
    const text = readFileSync(join(folder, '2026.rules'), 'utf8');
    const rules = write('broken.rules', text.replace('- cướp tài sản', '- cướp tài sảnn'));
    const line = text.slice(0, text.indexOf('- cướp tài sản')).split('\n').length;
    const entry = write(
      'broken.js',
      `import { decision } from ${JSON.stringify(rules)}; console.log(decision);`,
    );
    await expect(bundle(entry, { lang })).rejects.toThrow(
      new RegExp(`broken\\.rules:${line}:5 ${word} DX\\d+: .*cướp`),
    );
  });
});

it('passes warnings on, and no notes', async () => {
  const text = readFileSync(join(folder, '2026.rules'), 'utf8');
  const unused = 'định nghĩa "năm cũ" / "older year" khi\n  đang mang thai\n\n';
  const rules = write('doubtful.rules', text.replace(/^Điều 1 /m, `${unused}Điều 1 `));
  const entry = write(
    'doubtful.js',
    `import { decision } from ${JSON.stringify(rules)}; console.log(decision);`,
  );
  const { warnings } = await rollup(entry, { lang: 'en' });
  expect(warnings).toEqual([expect.stringMatching(/doubtful\.rules:\d+:12 warning DX432: [^]*1 warning$/)]);
});

it('stands on every file that the rules use', async () => {
  const { files } = await rulesModule(join(decisions, '2026.rules'));
  const used = ['2026.rules', 'schema/inmate.yaml', 'schema/offences.yaml', 'common.rules'];
  expect(files).toEqual(used.map((name) => join(decisions, name)));
});
