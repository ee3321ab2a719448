/**
 * From what each provision says to the answer about a person. The tool proposes and explains; people decide.
 *
 * Three kinds of Article make a decision: one that says who may be considered at all, one whose clauses are the
 * routes to being proposed, and one that excludes.
 */
import { failedProvisions } from './failed.ts';
import type { DecisionIr, ProvisionIr } from './ir.ts';
import type { Decision, Interpreter } from './interpreter.ts';
import { openKeys } from './missing.ts';
import { all } from './truth.ts';
import type { Truth } from './truth.ts';

export type Verdict = 'eligible' | 'ineligible' | 'undetermined' | 'invalid';

/** What is said of each provision: by the interpreter, or faster by a generated module. */
export interface Judge {
  readonly holds: (id: string) => Truth;
  readonly applies: (id: string) => Truth;
}

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

export function decide(decision: Decision, judge: Judge, interpreter: Interpreter): Outcome {
  const { ir } = decision;
  const considered = all(...articlesOf(ir, 'domain').map(({ id }) => judge.holds(id)));
  const duties = articlesOf(ir, 'duty');
  const proposed = all(...duties.map(({ id }) => judge.holds(id)));
  const truth = all(considered, proposed);
  const excludedBy = articlesOf(ir, 'exclusion').flatMap((article) => exclusionsIn(article, judge));
  const none = { route: null, failed: [], missing: [], excludedBy };
  if (truth === 'yes') {
    const route = duties.flatMap(routesOf).find((clause) => all(judge.applies(clause.id), judge.holds(clause.id)) === 'yes');
    return { ...none, verdict: 'eligible', route: route?.id ?? null };
  }
  if (truth === 'no') {
    const failed =
      considered === 'no'
        ? articlesOf(ir, 'domain').flatMap(({ id }) => (judge.holds(id) === 'no' ? [id] : []))
        : failedProvisions(decision, judge, interpreter);
    return { ...none, verdict: 'ineligible', failed };
  }
  return { ...none, verdict: 'undetermined', missing: openKeys(decision, interpreter) };
}

/** The smallest numbered provisions of an exclusion that certainly apply; paragraphs and limbs have no number. */
function exclusionsIn(provision: ProvisionIr, judge: Judge): readonly string[] {
  const inner = provision.children.filter(
    ({ level, force }) => force !== 'waived' && level !== 'paragraph' && level !== 'limb',
  );
  return inner.flatMap((child) => {
    if (all(judge.applies(child.id), judge.holds(child.id)) !== 'yes') return [];
    const smaller = exclusionsIn(child, judge);
    return smaller.length > 0 ? smaller : [child.id];
  });
}
