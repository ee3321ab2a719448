/** Walking a resolved decision. */
import type { Document } from '../../grammar/index.ts';
import type { TypedDecision, TypedDefinition, TypedProvision } from '../resolve/typed.ts';

/** Each before its children. */
export function* typedProvisions(provisions: readonly TypedProvision[]): Generator<TypedProvision> {
  for (const provision of provisions) {
    yield provision;
    yield* typedProvisions(provision.children);
  }
}

/** The decision's own file last. */
export const documentsOf = ({ world, document }: TypedDecision): readonly Document[] => [
  ...world.shared,
  document,
];

/** The file that a definition stands in. */
export const homeOf = (decision: TypedDecision, { source }: Pick<TypedDefinition, 'source'>): Document =>
  documentsOf(decision).find((document) => document.source === source) ?? decision.document;
