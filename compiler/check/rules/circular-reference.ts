/** A provision that in the end depends on itself decides nothing. */
import type { Bilingual } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TypedDecision, Use } from '../../resolve/typed.ts';
import type { MeaningCheck } from '../check.ts';
import { provisionNameOf } from '../provision-names.ts';

interface Circle {
  readonly nodes: readonly string[];
  readonly use: Use;
}

/** One wrong reference may close many circles through the same provisions: the shortest is told. */
export const circularReference: MeaningCheck = function* (decision) {
  const entangled = new Set<string>();
  for (const { nodes, use } of circlesIn(decision).toSorted(
    (one, other) => one.nodes.length - other.nodes.length,
  )) {
    const told = nodes.some((node) => entangled.has(node));
    for (const node of nodes) entangled.add(node);
    if (!told)
      yield diagnostic('circularReference', use.source, use.span, { path: wayRound(nodes, decision) });
  }
};

function circlesIn({ uses }: TypedDecision): readonly Circle[] {
  const circles: Circle[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (node: string): void => {
    open.push(node);
    for (const use of uses.get(node) ?? [])
      for (const target of targets(use)) {
        if (open.includes(target))
          circles.push({ nodes: [...open.slice(open.indexOf(target)), target], use });
        else if (!done.has(target)) visit(target);
      }
    open.pop();
    done.add(node);
  };
  for (const node of uses.keys()) if (!done.has(node)) visit(node);
  return circles;
}

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
