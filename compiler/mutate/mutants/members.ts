/** A list that lacks one of its members: articles of a Code, offences by name, values after `là`. */
import type { CitedOffences, CitedPart, OffenceSet } from '../../../grammar/index.ts';
import { articlesBetween } from '../../schema/article-order.ts';
import { dropped, both } from '../mutant.ts';
import type { Change, Generate, Surroundings } from '../mutant.ts';
import { inside, membersOf, without } from '../place.ts';
import type { Place } from '../place.ts';

export const members: Generate = {
  kind: 'member',
  *changes(site, surroundings) {
    if (site.at === 'offenceList') {
      const { node } = site.place;
      yield* setChanges(
        inside(site.place, node.entries, (entries) => ({ ...node, entries })),
        surroundings,
      );
    }
    if (site.at === 'condition' && site.place.node.kind === 'exists' && site.place.node.such.kind === 'in') {
      const { node } = site.place;
      const { such } = site.place.node;
      yield* setChanges(
        inside(site.place, such.sets, (sets) => ({ ...node, such: { ...such, sets } })),
        surroundings,
      );
    }
    if (site.at !== 'test') return;
    const { node, put } = site.place;
    if (node.kind === 'in')
      yield* setChanges(
        inside(site.place, node.sets, (sets) => ({ ...node, sets })),
        surroundings,
      );
    if (node.kind === 'is' && node.values.length > 1)
      for (const [at, value] of node.values.entries())
        yield {
          step: dropped(at + 1),
          span: value.span,
          files: () => put({ ...node, values: without(node.values, at) }),
        };
  },
};

function* setChanges(sets: Place<readonly OffenceSet[]>, surroundings: Surroundings): Generator<Change> {
  for (const [at, set] of membersOf(sets).entries()) {
    const { node } = set;
    if (sets.node.length > 1)
      yield {
        step: dropped(node.kind === 'namedOffences' ? at + 1 : node.code.text),
        span: node.span,
        files: () => sets.put(without(sets.node, at)),
      };
    if (node.kind === 'citedOffences')
      yield* partChanges(
        inside(set, node, (other) => other),
        surroundings,
      );
  }
}

function* partChanges({ node, put }: Place<CitedOffences>, surroundings: Surroundings): Generator<Change> {
  for (const [at, part] of node.parts.entries()) {
    const { span } = part;
    if (node.parts.length > 1)
      yield {
        step: dropped(`${node.code.text}/${part.kind === 'chapter' ? part.chapter : nameOf(part)}`),
        span,
        files: () => put({ ...node, parts: without(node.parts, at) }),
        ...(part.kind === 'articles' ? { hint: part.first } : {}),
      };
    if (part.kind !== 'articles' || part.first === part.last) continue;
    const all = articlesOf(node.code.text, surroundings);
    const range = articlesBetween(part.first, part.last, all).filter((article) => all.includes(article));
    for (const article of range)
      yield {
        step: dropped(`${node.code.text}/${article}`),
        span,
        hint: article,
        files: () => put({ ...node, parts: node.parts.toSpliced(at, 1, ...around(part, range, article)) }),
      };
    const [before, after] = [all[all.indexOf(part.first) - 1], all[all.indexOf(part.last) + 1]];
    const stretched = (first: string, last: string): CitedPart => ({ ...part, first, last });
    if (before !== undefined)
      yield {
        step: both(`${node.code.text}/${nameOf(part)}+${before}`),
        span,
        hint: before,
        files: () => put({ ...node, parts: node.parts.with(at, stretched(before, part.last)) }),
      };
    if (after !== undefined)
      yield {
        step: both(`${node.code.text}/${nameOf(part)}+${after}`),
        span,
        hint: after,
        files: () => put({ ...node, parts: node.parts.with(at, stretched(part.first, after)) }),
      };
  }
}

type Articles = Extract<CitedPart, { kind: 'articles' }>;

const nameOf = ({ first, last }: Articles): string => (first === last ? first : `${first}-${last}`);

const articlesOf = (code: string, { world }: Surroundings): readonly string[] =>
  [...(world.catalogue.codes.get(code)?.chapters.values() ?? [])].flatMap(({ articles }) => articles);

/** A range without one of its articles: what comes before it, and what comes after. */
function around(part: Articles, range: readonly string[], article: string): readonly Articles[] {
  const at = range.indexOf(article);
  const stretch = (articles: readonly string[]): readonly Articles[] => {
    const [first, last] = [articles[0], articles.at(-1)];
    return first === undefined || last === undefined ? [] : [{ ...part, first, last }];
  };
  return [...stretch(range.slice(0, at)), ...stretch(range.slice(at + 1))];
}
