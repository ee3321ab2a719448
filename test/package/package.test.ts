/** `npm run test:package`: the package in the hands of others, without any file of this repository beside it. */
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONSUMER, PLAIN } from './consumer.ts';
import { emptyFolder, install, run, writeIn } from './install.ts';
import type { Installed } from './install.ts';
import { nodeVersions } from './node-versions.ts';

const FEW_CASES = `decision: 2026.rules
bases:
  an: { title: { vi: 'Án trộm cắp', en: 'Theft' }, record: { id: PN-1, convictionsSameOffence: 4 } }
cases:
  - title: { vi: 'Bốn lần về cùng một tội', en: 'Four times for one offence' }
    about: '4.15'
    base: an
    expect: { verdict: ineligible, excludedBy: ['4.15'] }
`;

let installed: Installed;
const inProject = (path: string): string => join(installed.project, path);
const node = (args: readonly string[], cwd = installed.project) => run(process.execPath, args, cwd);

beforeAll(() => {
  installed = install();
});

describe('the tarball', () => {
  it('holds what runs and what it is made from, and no tests', () => {
    const kinds = [
      /^dist\/.*\.(?:js|d\.ts|json)$/,
      /^decisions\/(?:[\w.]+\.rules|schema\/\w+\.yaml)$/,
      /^docs\/diagnostics\/.*\.md$/,
    ];
    const single = [
      'package.json',
      'dist/third-party-licences.txt',
      'README.md',
      'LICENSE',
      'compiler/bundler/rules.d.ts',
    ];
    const { files, bytes } = installed.packed;
    const strays = files.filter((path) => !single.includes(path) && !kinds.some((kind) => kind.test(path)));
    expect(strays).toEqual([]);
    expect(
      files.filter((path) => /(?:^|[/.])(?:test|tests|toolchain)\//.test(path) || /\.test\./.test(path)),
    ).toEqual([]);
    expect(bytes).toBeLessThan(800_000);
  });

  it('leads somewhere with each of its exports', () => {
    const { exports } = JSON.parse(readFileSync(inProject('node_modules/dacxa/package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    };
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string'
        ? [target]
        : Object.entries(target).flatMap(([key, to]) => (key === 'dacxa-source' ? [] : [to])),
    );
    const missing = targets.filter(
      (to) => !to.includes('*') && !existsSync(inProject(`node_modules/dacxa/${to}`)),
    );
    expect(missing).toEqual([]);
  });
});

describe('a program', () => {
  it('in plain JavaScript reviews and explains', () => {
    writeIn(installed.project, 'plain.js', PLAIN);
    const { code, out } = node(['plain.js']);
    expect(out).toContain('"verdict":"undetermined"');
    expect(code).toBe(0);
  });

  it('does so with none of the dependencies there', () => {
    const bare = emptyFolder();
    mkdirSync(join(bare, 'node_modules'));
    cpSync(inProject('node_modules/dacxa'), join(bare, 'node_modules/dacxa'), { recursive: true });
    writeIn(bare, 'package.json', '{ "type": "module" }');
    writeIn(bare, 'plain.js', PLAIN);
    expect(node(['plain.js'], bare)).toEqual(node(['plain.js']));
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('in strict TypeScript has the types of the record (%s, %s)', (module, moduleResolution) => {
    writeIn(installed.project, 'consumer.ts', CONSUMER);
    const options = {
      module,
      moduleResolution,
      target: 'es2024',
      strict: true,
      noEmit: true,
      types: ['dacxa/rules'],
    };
    const strict = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
    const config = { compilerOptions: { ...options, ...strict }, files: ['consumer.ts'] };
    writeIn(installed.project, 'tsconfig.json', JSON.stringify(config));
    expect(node([join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', '.'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('compiles rules by the library', () => {
    const text = `
      import { compile, emitTypescript, renderPretty } from 'dacxa';
      import { nodeHost } from 'dacxa/node';
      import { decision } from 'dacxa/decisions/2026';
      const outcome = compile('node_modules/dacxa/decisions/2026.rules', nodeHost);
      if (!outcome.ok) throw new Error(renderPretty(outcome.diagnostics, 'en', { color: false }));
      const files = await emitTypescript(outcome.value);
      console.log(files.map(({ path }) => path).join(' '), outcome.value.hash === decision.hash);`;
    writeIn(installed.project, 'library.js', text);
    expect(node(['library.js'])).toEqual({ code: 0, out: '2026.ts 2026.data.ts true\n', err: '' });
  });
});

describe.each(nodeVersions())('on Node $version', ({ program }) => {
  const on = (args: readonly string[]) => run(program, args, installed.project);

  it('a program reviews and explains, to the same answers', () => {
    writeIn(installed.project, 'plain.js', PLAIN);
    expect(on(['--version']).out.slice(1)).toMatch(/^2[2-9]\./);
    expect(on(['plain.js'])).toEqual(node(['plain.js']));
  });

  it('the command shares its work among workers', () => {
    const folder = 'node_modules/dacxa/decisions';
    writeIn(installed.project, 'few.cases.yaml', FEW_CASES);
    const { code, out } = on([
      'node_modules/dacxa/dist/compiler/cli/bin.js',
      'mutate',
      `${folder}/2026.rules`,
      '--cases',
      'few.cases.yaml',
      '--filter',
      '4',
      '--jobs',
      '2',
      '--lang',
      'en',
    ]);
    expect(out).toMatch(/tried \d{3} changes/);
    expect(code).toBe(1);
  });

  it('a program that has the condition `source` for reasons of its own is given the build', () => {
    writeIn(installed.project, 'plain.js', PLAIN);
    expect(on(['--conditions=source', 'plain.js'])).toEqual(node(['plain.js']));
  });

  it('the command checks the rules that came with it, and compiles them', () => {
    const command = 'node_modules/dacxa/dist/compiler/cli/bin.js';
    const rules = 'node_modules/dacxa/decisions/2026.rules';
    expect(on([command, 'check', rules, '--lang', 'en']).code).toBe(0);
    expect(on([command, 'build', rules, '--out', 'made', '--lang', 'en'])).toMatchObject({
      code: 0,
      err: '',
    });
  });
});

describe('the command', () => {
  it('checks the rules that came with it', () => {
    const rules = 'node_modules/dacxa/decisions/2026.rules';
    expect(node(['node_modules/dacxa/dist/compiler/cli/bin.js', 'check', rules, '--lang', 'en']).code).toBe(
      0,
    );
    expect(run(inProject('node_modules/.bin/dacxa'), ['help', '--lang', 'en'], installed.project).code).toBe(
      0,
    );
  });
});
