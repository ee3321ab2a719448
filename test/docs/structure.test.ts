/** Every page is there twice, built alike, listed once; links lead somewhere; generated tables are of today. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fencesOf, headingsOf, linksOf } from './fences.ts';
import { generated } from './generated.ts';
import { otherPage, pages, read, root } from './pages.ts';

const ENTRIES = ['docs/README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'] as const;

/** What an example is, apart from its language: the same examples stand in both pages, in the same order. */
const shapeOf = (page: string): readonly string[] =>
  fencesOf(page).map(({ language, words }) =>
    [language, ...words.filter((word) => word !== 'vi' && word !== 'en')].join(' '),
  );

describe.each(pages)('%s', (path) => {
  const text = read(path);

  it('has the same headings and examples in the other language', () => {
    expect(pages).toContain(otherPage(path));
    const other = read(otherPage(path));
    expect(headingsOf(text)).toEqual(headingsOf(other));
    expect(shapeOf(text)).toEqual(shapeOf(other));
  });

  it('is listed in the index, once', () => {
    const listed = linksOf(read('docs/README.md')).filter((target) => `docs/${target}` === path);
    expect(listed).toHaveLength(1);
  });

  it('links to pages of its own language', () => {
    const foreign = path.endsWith('.vi.md') ? '.en.md' : '.vi.md';
    expect(linksOf(text).filter((target) => target.endsWith(foreign))).toEqual([]);
  });
});

it.each([...pages, ...ENTRIES])('%s links to what is there', (path) => {
  const broken = linksOf(read(path)).filter((target) => !existsSync(join(root, dirname(path), target)));
  expect(broken).toEqual([]);
});

it('has generated pages of today: npm run docs:generate', async () => {
  for (const [path, text] of Object.entries(await generated())) expect(read(path), path).toBe(text);
});

it.each(['vi', 'en'])('names files that are there in the picture of the passes (%s)', (language) => {
  const named = [...read(`docs/explanation/pipeline.${language}.md`).matchAll(/`([\w/-]+\.ts)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
