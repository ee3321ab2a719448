/**
 * A provision says exactly one thing, before its children, or says why it says nothing: so that no provision of the
 * act is left out unseen.
 */
import type { Provision, Rule, Statement, Waiver } from '../../../grammar/index.ts';
import { provisionName } from '../../names/provision-name.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { indexProvisions } from '../../resolve/provision-index.ts';
import type { IndexedProvision } from '../../resolve/provision-index.ts';
import type { FormCheck } from '../check.ts';

export const oneRule: FormCheck = function* (document) {
  const { all } = indexProvisions(document);
  const late = new Set(all.flatMap((provision) => lateOwner(provision) ?? []));
  for (const provision of all) {
    const [first, second] = rulesOf(provision.syntax);
    const owner = lateOwner(provision);
    if (first === undefined && !late.has(provision))
      yield diagnostic('noRule', document.source, provision.syntax.head, {
        provision: provisionName(provision.path),
      });
    if (second === undefined) continue;
    if (owner !== undefined)
      yield diagnostic('ruleAfterChildren', document.source, second.span, {
        provision: provisionName(owner.path),
      });
    else
      yield diagnostic('severalRules', document.source, second.span, {
        provision: provisionName(provision.path),
      });
  }
};

const isRule = (statement: Statement): statement is Rule | Waiver =>
  statement.kind === 'rule' || statement.kind === 'waiver';

const rulesOf = ({ statements }: Provision): readonly (Rule | Waiver)[] => statements.filter(isRule);

/** A second rule at the end of a last child, while what it stands in has none: it was meant for that one. */
function lateOwner(provision: IndexedProvision): IndexedProvision | undefined {
  if (rulesOf(provision.syntax).length !== 2) return undefined;
  for (let child = provision, { parent } = child; parent !== undefined; child = parent, { parent } = child) {
    if (parent.syntax.children.at(-1) !== child.syntax) return undefined;
    if (rulesOf(parent.syntax).length === 0) return parent;
  }
  return undefined;
}
