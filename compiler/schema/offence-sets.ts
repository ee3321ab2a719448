/** The offences that a citation of a Penal Code stands for: a chapter, some articles, or the whole Code. */
import { articlesBetween } from './article-order.ts';
import type { Catalogue, PenalCode } from './model.ts';

/** The members as `2015/123`, or what of the citation the catalogue does not know. */
export type Cited =
  | { readonly known: true; readonly members: readonly string[] }
  | { readonly known: false; readonly key: 'unknownCode'; readonly code: string }
  | { readonly known: false; readonly key: 'unknownChapter'; readonly code: string; readonly chapter: string }
  | {
      readonly known: false;
      readonly key: 'unknownArticle';
      readonly code: string;
      readonly article: string;
    }
  | {
      readonly known: false;
      readonly key: 'articlesBackwards';
      readonly first: string;
      readonly last: string;
    };

const members = (code: string, articles: readonly string[]): Cited => ({
  known: true,
  members: articles.map((article) => `${code}/${article}`),
});

export const membersOfCode = (catalogue: Catalogue, code: string): Cited =>
  catalogue.codes.has(code)
    ? { known: true, members: [`${code}/*`] }
    : { known: false, key: 'unknownCode', code };

/** `BLHS 1999 chương XII`; the number in capitals or not. */
export function membersOfChapter(catalogue: Catalogue, code: string, chapter: string): Cited {
  const penalCode = catalogue.codes.get(code);
  if (penalCode === undefined) return { known: false, key: 'unknownCode', code };
  const found = penalCode.chapters.get(chapter.toUpperCase());
  return found === undefined
    ? { known: false, key: 'unknownChapter', code, chapter }
    : members(code, found.articles);
}

/**
 * `điều 353 đến 359`, or one article alone: every article on the way, lettered ones too. The first and the last
 * must be known. In a range that runs backwards the last is not to be found after the first.
 */
export function membersOfArticles(catalogue: Catalogue, code: string, first: string, last = first): Cited {
  const penalCode = catalogue.codes.get(code);
  if (penalCode === undefined) return { known: false, key: 'unknownCode', code };
  const known = articlesIn(penalCode);
  const from = spelled(first);
  const to = spelled(last);
  const missing = [from, to].find((article) => !known.has(article));
  if (missing !== undefined) return { known: false, key: 'unknownArticle', code, article: missing };
  const between = articlesBetween(from, to, known).filter((article) => known.has(article));
  return between.length > 0
    ? members(code, between)
    : { known: false, key: 'articlesBackwards', first: from, last: to };
}

const spelled = (article: string): string => article.normalize('NFC').toLowerCase();

const articlesOf = new WeakMap<PenalCode, ReadonlySet<string>>();

/** A decision cites the same Code again and again. */
function articlesIn(code: PenalCode): ReadonlySet<string> {
  const known = articlesOf.get(code) ?? new Set([...code.chapters.values()].flatMap((each) => each.articles));
  articlesOf.set(code, known);
  return known;
}
