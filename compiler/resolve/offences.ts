/** What an offence may be said to belong to, resolved to articles of the Penal Codes. */
import type { OffenceSet } from '../../grammar/index.ts';
import type { OffenceSetIr } from '../../runtime/ir.ts';
import { membersOfArticles, membersOfChapter } from '../schema/offence-sets.ts';
import { lookUp, noteUse, report } from './context.ts';
import type { Context, Scope } from './context.ts';

/** The id under which the decision keeps a set, and its members. */
export interface ResolvedSet {
  readonly id: string;
  readonly set: OffenceSetIr;
}

export function resolveOffenceSet(
  context: Context,
  scope: Scope,
  set: OffenceSet,
): ResolvedSet | undefined {
  if (set.kind === 'namedOffences') {
    const [meaning] = lookUp(context, 'offence', set.name);
    if (meaning?.kind !== 'offences')
      return report(context, scope, 'unknownPhrase', set.name.span, { phrase: set.name.text });
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
  const cited = set.parts.map((part) => (part.kind === 'chapter' ? part.chapter : `${part.first}-${part.last}`));
  return { id: [set.code.text, ...cited].join(':'), set: { names: code.names, members } };
}

function citedMembers(
  context: Context,
  scope: Scope,
  set: Extract<OffenceSet, { kind: 'citedOffences' }>,
): readonly string[] | undefined {
  const { catalogue } = context.world;
  const code = set.code.text;
  if (!catalogue.codes.has(code)) return report(context, scope, 'unknownCode', set.code.span, { code });
  if (set.parts.length === 0) return [`${code}/*`];
  return set.parts.flatMap((part) => {
    if (part.kind === 'chapter') {
      const members = membersOfChapter(catalogue, code, part.chapter);
      if (members === undefined) report(context, scope, 'unknownChapter', part.span, { chapter: part.chapter, code });
      return members ?? [];
    }
    const members = membersOfArticles(catalogue, code, part.first, part.last);
    if (members === undefined || members.length === 0) {
      const article = part.first === part.last ? part.first : `${part.first}–${part.last}`;
      report(context, scope, 'unknownArticle', part.span, { article, code });
    }
    return members ?? [];
  });
}
