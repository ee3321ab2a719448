/** One offence of the catalogue, with its articles in each Penal Code. */
import type { Bilingual, SourceFile, Span } from '../../grammar/index.ts';
import { articleRank } from './article-order.ts';
import { isKey, wantedKey } from './keys.ts';
import type { Offence } from './model.ts';
import {
  bilingual,
  entriesOf,
  fieldsOf,
  listOf,
  oneOf,
  text,
  textOrNumber,
  wrongShape,
} from './yaml-reader.ts';
import type { Read, Report } from './yaml-reader.ts';
import type { YamlEntry } from './yaml-tree.ts';

/** An article under which an offence falls, of one code. */
export interface Citation {
  readonly code: string;
  readonly article: string;
  /** Only so far as the article is about these acts; without any, all of it. */
  readonly acts: readonly string[];
  readonly codeSpan: Span;
  readonly span: Span;
}

export interface CitedOffence {
  readonly id: string;
  readonly names: Bilingual;
  readonly citations: readonly Citation[];
  readonly span: Span;
}

export function readOffence({ key: id, span, value }: YamlEntry, report: Report): CitedOffence | undefined {
  if (!isKey(id)) wrongShape(report, span, id, wantedKey);
  const fields = fieldsOf(value, id, report, ['names', 'articles']);
  const names = fields?.required('names', bilingual);
  const codes = fields?.required('articles', entriesOf);
  if (fields === undefined || names === undefined || codes === undefined) return undefined;
  const citations = codes.flatMap((code) =>
    (readArticles(code.value, code.key, report) ?? []).map((cited) => ({
      ...cited,
      code: code.key,
      codeSpan: code.span,
      span: code.value.span,
    })),
  );
  return { id, names, citations, span: fields.spanOf('names') };
}

type Cited = Pick<Citation, 'article' | 'acts'>;

/** `"108"`, `"251, 252"`, or `{ article: "194", acts: trading }`. */
const readArticles: Read<readonly Cited[]> = (node, key, report) => {
  if (node.kind === 'map') {
    const fields = fieldsOf(node, key, report, ['article', 'acts']);
    const article = fields?.required('article', readArticle);
    const acts = fields?.required('acts', readActs);
    return article === undefined || acts === undefined ? undefined : [{ article, acts }];
  }
  const written = textOrNumber(node, key, report);
  const articles = written?.split(',').map((part) => part.trim());
  if (articles === undefined) return undefined;
  return articles.every((article) => articleRank(article) !== undefined)
    ? articles.map((article) => ({ article, acts: [] }))
    : wrongShape(report, node.span, key, wantedArticles);
};

const wantedArticles: Bilingual = {
  vi: 'số điều như 123 hoặc 256a',
  en: 'the number of an article such as 123 or 256a',
};

const readArticle: Read<string> = (node, key, report) => {
  const article = textOrNumber(node, key, report);
  if (article === undefined || articleRank(article) !== undefined) return article;
  return wrongShape(report, node.span, key, wantedArticles);
};

/** The acts that one article may name together; a conviction says which (1999 Code, article 194). */
const act = oneOf('production', 'storage', 'transport', 'trading', 'appropriation');

const readActs: Read<readonly string[]> = (node, key, report) => {
  if (node.kind === 'list') return listOf(act)(node, key, report);
  const only = text(node, key, report) === undefined ? undefined : act(node, key, report);
  return only === undefined ? undefined : [only];
};

export const memberKeys = ({ code, article, acts }: Citation): readonly string[] =>
  acts.length === 0 ? [`${code}/${article}`] : acts.map((each) => `${code}/${article}:${each}`);

export const offenceOf = ({ id, names, citations, span }: CitedOffence, source: SourceFile): Offence => ({
  id,
  names,
  members: [...new Set(citations.flatMap(memberKeys))],
  source,
  span,
});
