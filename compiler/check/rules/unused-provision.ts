/** A provision that nothing refers to has no effect, and nobody would see it. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TypedDecision, TypedProvision } from '../../resolve/typed.ts';
import type { MeaningCheck } from '../check.ts';
import { provisionNameOf } from '../provision-names.ts';
import { typedProvisions } from '../typed-walk.ts';

export const unusedProvision: MeaningCheck = function* (decision) {
  const { document } = decision;
  const used = usedRules(decision);
  for (const provision of typedProvisions(decision.provisions))
    if (needsUse(provision) && !used.has(provision.id) && !isToldAnyway(provision, decision))
      yield diagnostic('unusedProvision', document.source, provision.syntax.head, {
        provision: provisionNameOf(document, provision.id),
      });
};

/** The verdict begins at the Articles that oblige or that say who is looked at; all else must be called for. */
const needsUse = ({ force, parent }: TypedProvision): boolean =>
  force !== 'waived' && (parent !== undefined || force === 'exclusion' || force === 'case');

/** Where no Article obliges, that is the mistake: none could lead to another. */
const isToldAnyway = ({ parent }: TypedProvision, { provisions }: TypedDecision): boolean =>
  parent === undefined && !provisions.some(({ force }) => force === 'duty');

/** A property that must hold is no part of the verdict. */
const usedRules = ({ uses }: TypedDecision): ReadonlySet<string> =>
  new Set(
    [...uses]
      .filter(([user]) => !user.startsWith('assertion:'))
      .flatMap(([, each]) => each.filter(({ kind }) => kind === 'rule').map(({ id }) => id)),
  );
