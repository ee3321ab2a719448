/**
 * Articles that the catalogue does not know. Such an offence is in no list, so a slip of the pen would pass every
 * exclusion: people are told, though the record is not wrong by itself.
 */
import type { DecisionIr } from '../../runtime/ir.ts';

export interface OddArticle {
  /** `convictions[0].article` */
  readonly path: string;
  readonly code: string;
  readonly article: string;
}

export type FindOdd = (record: unknown) => readonly OddArticle[];

export function oddArticles({ schema, articles }: DecisionIr): FindOdd {
  const known = new Map(Object.entries(articles).map(([code, text]) => [code, new Set(text.split(' '))]));
  const lists = schema.entries.flatMap((entry) => (entry.list && entry.offence !== undefined ? [entry] : []));
  return (record) =>
    lists.flatMap(({ key, offence }) =>
      itemsOf(record, key).flatMap((item, index): readonly OddArticle[] => {
        const [code, article] = [textAt(item, offence?.code), textAt(item, offence?.article)];
        if (code === undefined || article === undefined || known.get(code)?.has(article) !== false) return [];
        return [{ path: `${key}[${index}].${offence?.article ?? ''}`, code, article }];
      }),
    );
}

function itemsOf(record: unknown, key: string): readonly unknown[] {
  const items =
    typeof record === 'object' && record !== null ? (Reflect.get(record, key) as unknown) : undefined;
  return Array.isArray(items) ? items : [];
}

function textAt(item: unknown, key = ''): string | undefined {
  const value = typeof item === 'object' && item !== null ? (Reflect.get(item, key) as unknown) : undefined;
  return typeof value === 'string' ? value : undefined;
}
