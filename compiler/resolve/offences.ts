/** What an offence may be said to belong to, resolved to articles of the Penal Codes. */
import type { OffenceSet } from '../../grammar/index.ts';
import type { OffenceSetIr } from '../../runtime/ir.ts';
import { membersOfArticles, membersOfChapter, membersOfCode } from '../schema/offence-sets.ts';
import type { Cited } from '../schema/offence-sets.ts';
import { lookUp, noteUse, report } from './context.ts';
import type { Context, Scope } from './context.ts';

/** The id under which the decision keeps a set, and its members. */
export interface ResolvedSet {
  readonly id: string;
  readonly set: OffenceSetIr;
}

export function resolveOffenceSet(context: Context, scope: Scope, set: OffenceSet): ResolvedSet | undefined {
  if (set.kind === 'namedOffences') {
    const [meaning] = lookUp(context, 'offence', set.name);
    if (meaning?.kind !== 'offences')
      return report(context, scope, 'unknownOffence', set.name.span, { phrase: set.name.text });
    const list = context.offenceLists.get(meaning.id);
    if (list !== undefined) {
      noteUse(context, scope, 'definition', meaning.id, set.span);
      return { id: meaning.id, set: list };
    }
    const offence = context.world.catalogue.offences.get(meaning.id);
    return offence === undefined
      ? undefined
      : { id: offence.id, set: { names: offence.names, members: offence.members } };
  }
  const members = citedMembers(context, scope, set);
  const code = context.world.catalogue.codes.get(set.code.text);
  if (members === undefined || code === undefined) return undefined;
  const cited = set.parts.map((part) =>
    part.kind === 'chapter' ? part.chapter : `${part.first}-${part.last}`,
  );
  return { id: [set.code.text, ...cited].join(':'), set: { names: code.names, members } };
}

function citedMembers(
  context: Context,
  scope: Scope,
  { code, parts }: Extract<OffenceSet, { kind: 'citedOffences' }>,
): readonly string[] | undefined {
  const { catalogue } = context.world;
  const cited =
    parts.length === 0
      ? [{ span: code.span, found: membersOfCode(catalogue, code.text) }]
      : parts.map((part) => ({
          span: part.span,
          found:
            part.kind === 'chapter'
              ? membersOfChapter(catalogue, code.text, part.chapter)
              : membersOfArticles(catalogue, code.text, part.first, part.last),
        }));
  // A Code that is not known is one mistake, however many of its articles are cited.
  if (!catalogue.codes.has(code.text))
    return report(context, scope, 'unknownCode', code.span, { code: code.text });
  for (const { span, found } of cited) reportUnknown(context, scope, found.known ? undefined : found, span);
  return cited.flatMap(({ found }) => (found.known ? found.members : []));
}

function reportUnknown(
  context: Context,
  scope: Scope,
  cited: Extract<Cited, { known: false }> | undefined,
  span: OffenceSet['span'],
): void {
  switch (cited?.key) {
    case undefined:
      return;
    case 'unknownCode':
      return report(context, scope, cited.key, span, { code: cited.code });
    case 'unknownChapter':
      return report(context, scope, cited.key, span, { chapter: cited.chapter, code: cited.code });
    case 'articlesBackwards':
      return report(context, scope, cited.key, span, { first: cited.first, last: cited.last });
    case 'unknownArticle':
      return report(context, scope, cited.key, span, { article: cited.article, code: cited.code });
  }
}
