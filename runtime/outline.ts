/** How a decision is built: Articles by their force, and the clauses that are routes to being proposed. */
import type { DecisionIr, ProvisionIr } from './ir.ts';

export const articlesOf = ({ provisions }: DecisionIr, force: ProvisionIr['force']): readonly ProvisionIr[] =>
  provisions.filter((article) => article.force === force);

/** Clauses of which any one suffices. */
export const routesOf = (duty: ProvisionIr): readonly ProvisionIr[] =>
  duty.children.filter(({ level, force }) => level === 'clause' && force !== 'waived');
