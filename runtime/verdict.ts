/**
 * From what each provision says to the answer about a person. The tool proposes and explains; people decide.
 *
 * Three kinds of Article make a decision: one that says who may be considered at all, one whose clauses are the
 * routes to being proposed, and one that excludes.
 */
import { failedProvisions } from './failed.ts';
import type { DecisionIr, ProvisionIr } from './ir.ts';
import type { Interpreter } from './interpreter.ts';
import { openKeys } from './missing.ts';
import { all } from './truth.ts';

export type Verdict = 'eligible' | 'ineligible' | 'undetermined' | 'invalid';

export interface Outcome {
  readonly verdict: Exclude<Verdict, 'invalid'>;
  /** The first clause, in the act's order, that is certainly met; only of who is eligible. */
  readonly route: string | null;
  /** The smallest provisions that certainly fail, of who is ineligible; exclusions are told apart. */
  readonly failed: readonly string[];
  /** Every clause of an exclusion that certainly applies. */
  readonly excludedBy: readonly string[];
  /** Of who is undetermined: every unknown key on which a still open provision depends. */
  readonly missing: readonly string[];
}

export const articlesOf = ({ provisions }: DecisionIr, force: ProvisionIr['force']): readonly ProvisionIr[] =>
  provisions.filter((article) => article.force === force);

/** Clauses of which any one suffices. */
export const routesOf = (duty: ProvisionIr): readonly ProvisionIr[] =>
  duty.children.filter(({ level, force }) => level === 'clause' && force !== 'waived');

export function decide(interpreter: Interpreter): Outcome {
  const { ir } = interpreter.decision;
  const considered = all(...articlesOf(ir, 'domain').map(({ id }) => interpreter.holds(id)));
  const duties = articlesOf(ir, 'duty');
  const proposed = all(...duties.map(({ id }) => interpreter.holds(id)));
  const truth = all(considered, proposed);
  const excludedBy = articlesOf(ir, 'exclusion').flatMap((article) => exclusionsIn(article, interpreter));
  const none = { route: null, failed: [], missing: [], excludedBy };
  if (truth === 'yes') {
    const route = duties
      .flatMap(routesOf)
      .find((clause) => all(interpreter.applies(clause.id), interpreter.holds(clause.id)) === 'yes');
    return { ...none, verdict: 'eligible', route: route?.id ?? null };
  }
  if (truth === 'no') {
    const failed =
      considered === 'no'
        ? articlesOf(ir, 'domain').flatMap(({ id }) => (interpreter.holds(id) === 'no' ? [id] : []))
        : failedProvisions(interpreter);
    return { ...none, verdict: 'ineligible', failed };
  }
  return { ...none, verdict: 'undetermined', missing: openKeys(interpreter) };
}

/** The smallest numbered provisions of an exclusion that certainly apply; paragraphs and limbs have no number. */
function exclusionsIn(provision: ProvisionIr, interpreter: Interpreter): readonly string[] {
  const inner = provision.children.filter(
    ({ level, force }) => force !== 'waived' && level !== 'paragraph' && level !== 'limb',
  );
  return inner.flatMap((child) => {
    if (all(interpreter.applies(child.id), interpreter.holds(child.id)) !== 'yes') return [];
    const smaller = exclusionsIn(child, interpreter);
    return smaller.length > 0 ? smaller : [child.id];
  });
}
