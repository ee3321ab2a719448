/** A slip in an article's number would pass every exclusion: people are told. */
import { expect, it } from 'vitest';
import { oddArticles } from '../../compiler/review/odd-articles.ts';
import { data } from '../../decisions/generated/2026.data.ts';
import { benign, dossiers } from '../generators/dossiers.ts';

const find = oddArticles(data);
const convictedUnder = (code: '1985' | '1999' | '2015', article: string): unknown => ({
  ...benign('p'),
  convictions: (benign('p').convictions ?? []).map((each) => ({ ...each, code, article })),
});

it('an article that no Code of the catalogue has is told with its place', () => {
  expect(find(convictedUnder('2015', '1730'))).toEqual([
    { path: 'convictions[0].article', code: '2015', article: '1730' },
  ]);
  expect(find(convictedUnder('1999', '256a'))).toHaveLength(1);
});

it('articles that exist, also lettered ones, are not', () => {
  for (const [code, article] of [
    ['2015', '173'],
    ['2015', '256a'],
    ['1999', '230a'],
    ['1985', '96a'],
  ] as const)
    expect(find(convictedUnder(code, article))).toEqual([]);
  for (const dossier of dossiers(5, 300)) expect(find(dossier)).toEqual([]);
});

it('what is missing, or no record at all, is no article', () => {
  for (const record of [null, 7, {}, { convictions: null }, { convictions: [null, { code: '2015' }] }])
    expect(find(record)).toEqual([]);
});
