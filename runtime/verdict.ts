/**
 * From what each provision says to the answer about a person. The tool proposes and explains; people decide.
 *
 * Three kinds of Article make a decision: one that says who may be considered at all, one whose clauses are the
 * routes to being proposed, and one that excludes.
 */
import type { Engine } from './engine.ts';
import type { ProvisionIr } from './ir.ts';
import type { Decision } from './decision.ts';
import { createOpenKeys } from './missing.ts';
import { articlesOf, routesOf } from './outline.ts';
import { kleene, NO, truthOf, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

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

/** All that is always the same when a decision is asked for its verdict, made once. */
export function createDecide<Case>(decision: Decision, engine: Engine<Case>): (c: Case) => Outcome {
  const { ir } = decision;
  const domains = articlesOf(ir, 'domain').map(({ id }) => ({ id, holds: engine.holds(id) }));
  const duties = articlesOf(ir, 'duty');
  const proposing = duties.map(({ id }) => ({ holds: engine.holds(id) }));
  const routes = duties.flatMap(routesOf).map((route) => ({ id: route.id, isMet: isMet(route, engine) }));
  const exclusions = articlesOf(ir, 'exclusion').map((article) => ({
    mayApply: mayApply(article, engine),
    clauses: exclusionsIn(article, engine),
  }));
  const openKeys = createOpenKeys(decision);

  return (c) => {
    const considered = allHold(domains, c);
    const truth = considered === NO ? NO : kleene(considered & allHold(proposing, c));
    const excludedBy: string[] = [];
    for (const { mayApply: isPossible, clauses } of exclusions)
      if (isPossible(c)) for (const clause of clauses) addCertain(clause, c, excludedBy);
    return {
      verdict: VERDICTS[truthOf(truth)],
      route: truth === YES ? (routes.find((route) => route.isMet(c))?.id ?? null) : null,
      failed: truth === NO ? failedOf(c, considered) : [],
      excludedBy,
      missing: truth === UNKNOWN ? openKeys(engine.interpreter(c)) : [],
    };
  };

  /** Of who is not considered at all, nothing else is asked. */
  function failedOf(c: Case, considered: Kleene): readonly string[] {
    if (considered !== NO) return engine.failed(c);
    return domains.filter(({ holds }) => holds(c) === NO).map(({ id }) => id);
  }
}

const VERDICTS = { yes: 'eligible', no: 'ineligible', unknown: 'undetermined' } as const;

function allHold<Case>(provisions: readonly { holds: (c: Case) => Kleene }[], c: Case): Kleene {
  let result = YES;
  for (const { holds } of provisions) result = kleene(result & holds(c));
  return result;
}

function isMet<Case>({ id, applies }: ProvisionIr, engine: Engine<Case>): (c: Case) => boolean {
  const holds = engine.holds(id);
  if (applies === undefined) return (c) => holds(c) === YES;
  const isFor = engine.applies(id);
  return (c) => isFor(c) === YES && holds(c) === YES;
}

/** An Article that says no more than that one of its clauses applies need not be looked into when it does not. */
function mayApply<Case>({ id, rule, children }: ProvisionIr, engine: Engine<Case>): (c: Case) => boolean {
  const alternatives = rule?.op === 'any' ? rule.of : [];
  const isSum = children.every(
    (child) =>
      child.force === 'waived' ||
      alternatives.some((part) => part.op === 'provision' && part.as === 'case' && part.id === child.id),
  );
  const holds = engine.holds(id);
  return isSum ? (c) => holds(c) !== NO : () => true;
}

/** A numbered provision of an exclusion, and the smaller ones it consists of. */
interface Exclusion<Case> {
  readonly id: string;
  readonly isMet: (c: Case) => boolean;
  readonly inner: readonly Exclusion<Case>[];
}

/** Paragraphs and limbs have no number. */
const exclusionsIn = <Case>({ children }: ProvisionIr, engine: Engine<Case>): readonly Exclusion<Case>[] =>
  children
    .filter(({ level, force }) => force !== 'waived' && level !== 'paragraph' && level !== 'limb')
    .map((child) => ({
      id: child.id,
      isMet: isMet(child, engine),
      inner: exclusionsIn(child, engine),
    }));

/** The smallest ones that certainly apply. */
function addCertain<Case>(exclusion: Exclusion<Case>, c: Case, found: string[]): void {
  if (!exclusion.isMet(c)) return;
  const before = found.length;
  for (const smaller of exclusion.inner) addCertain(smaller, c, found);
  if (found.length === before) found.push(exclusion.id);
}
