/** Provisions: what each applies to and what it says. */
import type { Applies, Provision, Rule } from '../../grammar/index.ts';
import { resolveCondition, withException } from './conditions.ts';
import type { Context, Scope } from './context.ts';
import { isWaived } from './provision-index.ts';
import type { IndexedProvision } from './provision-index.ts';
import type { TypedProvision } from './typed.ts';

export function resolveProvision(
  context: Context,
  file: Pick<Scope, 'source' | 'dialect'>,
  indexed: IndexedProvision,
): TypedProvision {
  const { id, syntax, parent } = indexed;
  const scope = (user: string): Scope => ({ ...file, items: [], provision: id, exceptions: 'takeOut', user });
  const applies = statement(syntax, 'applies');
  const rule = statement(syntax, 'rule');
  const appliesTruth = applies && resolveCondition(context, scope(`applies:${id}`), applies.condition);
  const ruleTruth = rule && resolveRule(context, scope(`rule:${id}`), rule);
  const children = context.provisions.all.filter((child) => child.parent === indexed);
  return {
    id,
    syntax,
    ...(parent === undefined ? {} : { parent: parent.id }),
    children: children.map((child) => resolveProvision(context, file, child)),
    force: isWaived(syntax) ? 'waived' : (rule?.force ?? 'waived'),
    ...(appliesTruth === undefined ? {} : { applies: appliesTruth }),
    ...(ruleTruth === undefined ? {} : { rule: ruleTruth }),
  };
}

function resolveRule(context: Context, outer: Scope, rule: Rule): TypedProvision['rule'] {
  const scope: Scope = { ...outer, exceptions: rule.force === 'duty' ? 'allow' : 'takeOut' };
  const truth = resolveCondition(context, scope, rule.condition);
  return truth === undefined || rule.exception === undefined
    ? truth
    : withException(context, scope, truth, rule.exception);
}

function statement(provision: Provision, kind: 'applies'): Applies | undefined;
function statement(provision: Provision, kind: 'rule'): Rule | undefined;
function statement({ statements }: Provision, kind: 'applies' | 'rule'): Applies | Rule | undefined {
  return statements.find((each): each is Applies | Rule => each.kind === kind);
}
