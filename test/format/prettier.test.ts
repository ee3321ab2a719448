/** Prettier lays out files of rules and the examples in Markdown as the formatter does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import * as plugin from '../../compiler/bundler/prettier.ts';
import * as fences from '../docs/prettier-fences.ts';
import { englishFiles } from '../generators/english.ts';
import { formatted } from './equations.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const laidOut = (text: string, path: string): Promise<string> =>
  prettier.format(text, { filepath: path, plugins: [plugin, fences] });

describe('files', () => {
  it('come out as from the formatter', async () => {
    const path = at('decisions/common.rules');
    const text = readFileSync(path, 'utf8').replaceAll(/^ {2}/gm, '    ');
    expect(await laidOut(text, path)).toBe(formatted(text));
  });

  it('with a mistake are shown with its place', async () => {
    const path = at('decisions/new.rules');
    const text = readFileSync(at('decisions/common.rules'), 'utf8').replace(
      'mức án trừ đi',
      'mức ánn trừ đi',
    );
    const line = text.slice(0, text.indexOf('mức ánn')).split('\n').length;
    await expect(laidOut(text, path)).rejects.toMatchObject({
      name: 'SyntaxError',
      loc: { start: { line, column: 3 } },
    });
  });
});

describe('examples', () => {
  const page = (info: string, text: string): string => `# A\n\n\`\`\`${info}\n${text}\n\`\`\`\n`;

  it('are laid out without a head that they do not have', async () => {
    const vi = page('rules vi', 'Điều 3 "A" / "A"\n    phải đang   mang thai');
    expect(await laidOut(vi, 'a.md')).toBe(page('rules vi', 'Điều 3 "A" / "A"\n  phải đang mang thai'));
    const en = page('rules', 'definition "a" / "b" when pregnant');
    expect(await laidOut(en, 'a.md')).toBe(page('rules', 'definition "a" / "b" when\n  pregnant'));
  });

  it('stay as they are where they cannot be read, are wrong on purpose, or quote a file', async () => {
    for (const [info, text] of [
      ['rules', 'Điều 3 "A" / "A"\n    phải đang   mang thaii'],
      ['rules vi wrong DX120', 'Điều 3 "A" / "A"\n    phải đang   mang thai'],
      ['rules in decisions/2026.rules', 'Điều 3 "A" / "A"\n    phải đang   mang thai'],
    ] as const)
      expect(await laidOut(page(info, text), 'a.md')).toBe(page(info, text));
  });
});

it.each(englishFiles())('$path is what the translation gives', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
