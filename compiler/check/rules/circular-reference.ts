/** A provision that in the end depends on itself decides nothing. */
import type { Bilingual } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TypedDecision, Use } from '../../resolve/typed.ts';
import type { MeaningCheck } from '../check.ts';
import { provisionNameOf } from '../provision-names.ts';

export const circularReference: MeaningCheck = function* (decision) {
  const done = new Set<string>();
  const open: string[] = [];
  function* visit(node: string): Generator<Diagnostic> {
    open.push(node);
    for (const use of decision.uses.get(node) ?? [])
      for (const target of targets(use)) {
        if (open.includes(target)) {
          const circle = [...open.slice(open.indexOf(target)), target];
          yield diagnostic('circularReference', use.source, use.span, { path: wayRound(circle, decision) });
        } else if (!done.has(target)) yield* visit(target);
      }
    open.pop();
    done.add(node);
  }
  for (const node of decision.uses.keys()) if (!done.has(node)) yield* visit(node);
};

/** What a provision says depends on what it applies to. */
const targets = ({ kind, id }: Use): readonly string[] =>
  kind === 'rule' ? [`applies:${id}`, `rule:${id}`] : [`${kind}:${id}`];

function wayRound(circle: readonly string[], decision: TypedDecision): Bilingual {
  const names = circle.map((node) => nameOf(node, decision));
  return { vi: names.map(({ vi }) => vi).join(' → '), en: names.map(({ en }) => en).join(' → ') };
}

function nameOf(node: string, { document, definitions }: TypedDecision): Bilingual {
  const [, kind, id] = /^(\w+):(.*)$/u.exec(node) ?? [];
  if (id === undefined) return { vi: node, en: node };
  if (kind === 'definition') {
    const names = definitions.find((definition) => definition.id === id)?.names ?? { vi: id, en: id };
    return { vi: `“${names.vi}”`, en: `“${names.en}”` };
  }
  const name = provisionNameOf(document, id);
  return kind === 'applies'
    ? { vi: `“đối tượng của ${name.vi}”`, en: `“who is covered by ${name.en}”` }
    : { vi: `“${name.vi}”`, en: `“${name.en}”` };
}
