/**
 * From what each provision says to the answer about a person. The tool proposes and explains; people decide.
 *
 * Three kinds of Article make a decision: one that says who may be considered at all, one whose clauses are the
 * routes to being proposed, and one that excludes.
 */
import { createFailed } from './failed.ts';
import type { DecisionIr, ProvisionIr } from './ir.ts';
import type { Decision, Interpreter } from './interpreter.ts';
import { every } from './lists.ts';
import { createOpenKeys } from './missing.ts';
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

/** All that is always the same when a decision is asked for its verdict, made once. */
export function createDecide(decision: Decision): (interpreter: Interpreter) => Outcome {
  const { ir } = decision;
  const domains = articlesOf(ir, 'domain').map(({ id }) => id);
  const duties = articlesOf(ir, 'duty');
  const proposing = duties.map(({ id }) => id);
  const routes = duties.flatMap(routesOf).map(({ id }) => id);
  const exclusions = articlesOf(ir, 'exclusion').flatMap(exclusionsIn);
  const failedProvisions = createFailed(decision);
  const openKeys = createOpenKeys(decision);

  return (interpreter) => {
    const considered = every(domains, (id) => interpreter.holds(id));
    const truth = all(
      considered,
      every(proposing, (id) => interpreter.holds(id)),
    );
    const excludedBy: string[] = [];
    for (const exclusion of exclusions) addCertain(exclusion, interpreter, excludedBy);
    const none = { route: null, failed: [], missing: [], excludedBy };
    switch (truth) {
      case 'yes':
        return { ...none, verdict: 'eligible', route: routes.find((id) => isMet(id, interpreter)) ?? null };
      case 'no': {
        const outside = domains.filter((id) => interpreter.holds(id) === 'no');
        const failed = considered === 'no' ? outside : failedProvisions(interpreter);
        return { ...none, verdict: 'ineligible', failed };
      }
      case 'unknown':
        return { ...none, verdict: 'undetermined', missing: openKeys(interpreter) };
    }
  };
}

const isMet = (id: string, interpreter: Interpreter): boolean =>
  interpreter.applies(id) === 'yes' && interpreter.holds(id) === 'yes';

/** A numbered provision of an exclusion, and the smaller ones it consists of. */
interface Exclusion {
  readonly id: string;
  readonly inner: readonly Exclusion[];
}

/** Paragraphs and limbs have no number. */
const exclusionsIn = ({ children }: ProvisionIr): readonly Exclusion[] =>
  children
    .filter(({ level, force }) => force !== 'waived' && level !== 'paragraph' && level !== 'limb')
    .map((child) => ({ id: child.id, inner: exclusionsIn(child) }));

/** The smallest ones that certainly apply. */
function addCertain({ id, inner }: Exclusion, interpreter: Interpreter, found: string[]): void {
  if (!isMet(id, interpreter)) return;
  const before = found.length;
  for (const smaller of inner) addCertain(smaller, interpreter, found);
  if (found.length === before) found.push(id);
}
