/** A name that nothing uses: often what should have used it says something else. Shared names may serve other years. */
import type { Title } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { idOf } from '../../names/ids.ts';
import type { TypedDecision } from '../../resolve/typed.ts';
import type { MeaningCheck } from '../check.ts';

export const unusedName: MeaningCheck = function* (decision) {
  const { document, definitions, offenceLists } = decision;
  if (document.header.kind === 'shared') return;
  const used = usedNames(decision);
  const own: readonly { readonly id: string; readonly title: Title }[] = [...offenceLists, ...definitions]
    .filter(({ source }) => source === document.source)
    .map(({ id, syntax }) => ({ id, title: syntax.title }));
  for (const { id, title } of own.toSorted((one, other) => one.title.span.start - other.title.span.start))
    if (!used.has(id))
      yield diagnostic('unusedName', document.source, title.span, { name: { vi: title.vi, en: title.en } });
};

function usedNames({ uses, world }: TypedDecision): ReadonlySet<string> {
  const byRules = [...uses].flatMap(([user, each]) =>
    each.flatMap(({ kind, id }) => (kind === 'definition' && user !== `definition:${id}` ? [id] : [])),
  );
  // A record is also checked against some of them.
  const bySchema = world.schema.constraints.flatMap((each) =>
    each.kind === 'positive' ? [idOf(each.definition)] : [],
  );
  return new Set([...byRules, ...bySchema]);
}
