/** Conditions: every phrase becomes what it names, every exception takes the side its rule gives it. */
import type { Condition, Count, Exception } from '../../grammar/index.ts';
import type { TruthIr } from '../../runtime/ir.ts';
import { offenceTest, resolveComparison } from './comparisons.ts';
import { listAt, lookUp, noteUse, report, spellNoun } from './context.ts';
import type { Context, Scope } from './context.ts';
import { kindName } from './kinds.ts';
import { isWaived } from './provision-index.ts';
import { resolveName } from './name.ts';
import { resolveBelow, resolveCovered, resolveMeets, resolveReferences } from './references.ts';

import { quantifiedWords, wordsOf } from './words.ts';

/** Undefined when it has a mistake, which has been reported. */
export function resolveCondition(context: Context, scope: Scope, condition: Condition): TruthIr | undefined {
  const truth = truthOf(context, scope, condition);
  if (truth !== undefined) context.conditions.set(condition, truth);
  return truth;
}

function truthOf(context: Context, scope: Scope, condition: Condition): TruthIr | undefined {
  switch (condition.kind) {
    case 'chain':
      return joined(context, scope, condition.connectives[0] === 'or' ? 'any' : 'all', condition.items);
    case 'bullets':
      return joined(context, scope, condition.quantity, condition.items);
    case 'group':
      return resolveCondition(context, scope, condition.condition);
    case 'not': {
      const of = resolveCondition(context, scope, condition.condition);
      return of === undefined ? undefined : { op: 'not', of };
    }
    case 'excepted': {
      const truth = resolveCondition(context, scope, condition.condition);
      return truth === undefined ? undefined : withException(context, scope, truth, condition.exception);
    }
    case 'meets':
      return resolveMeets(context, scope, condition);
    case 'covered':
      return resolveCovered(context, scope, condition);
    case 'below':
      return resolveBelow(context, scope, condition);
    case 'exists':
      return resolveExists(context, scope, condition);
    case 'every': {
      const [meaning] = lookUp(context, 'every', condition.phrase);
      if (meaning?.kind !== 'list') return undefined;
      const inner = { ...scope, items: [...scope.items, meaning.list] };
      const where = resolveCondition(context, inner, condition.condition);
      if (where === undefined) return undefined;
      return { op: 'every', list: meaning.list, where, words: quantifiedWords(context, condition) };
    }
    case 'count':
      return resolveCount(context, scope, condition);
    case 'comparison':
      return resolveComparison(context, scope, condition);
    case 'flag': {
      const value = resolveName(context, scope, condition.name);
      if (value === undefined || value.truth !== undefined) return value?.truth;
      const kind = kindName(value.kind, context.world.schema);
      return report(context, scope, 'notTruth', condition.span, { phrase: condition.name.text, kind });
    }
  }
}

function joined(
  context: Context,
  scope: Scope,
  op: 'all' | 'any',
  items: readonly Condition[],
): TruthIr | undefined {
  // All parts are looked at, so that each tells its own mistake.
  const parts = items.map((item) => resolveCondition(context, scope, item));
  const of = parts.filter((part) => part !== undefined);
  return of.length === parts.length ? { op, of } : undefined;
}

/** On a duty, `phải P, trừ trường hợp E` is P or E; on a case or an exclusion it is P and not E. */
export function withException(
  context: Context,
  scope: Scope,
  truth: TruthIr,
  exception: Exception,
): TruthIr | undefined {
  const except = exceptionTruth(context, scope, exception);
  if (except === undefined) return undefined;
  return scope.exceptions === 'allow'
    ? { op: 'any', of: [truth, except] }
    : { op: 'all', of: [truth, { op: 'not', of: except }] };
}

function exceptionTruth(context: Context, scope: Scope, exception: Exception): TruthIr | undefined {
  if (exception.kind === 'exceptWhere')
    return resolveCondition(context, { ...scope, exceptions: 'takeOut' }, exception.condition);
  const targets = resolveReferences(context, scope, exception.references);
  for (const { id } of targets) noteUse(context, scope, 'rule', id, exception.references.span);
  const of = targets
    .filter(({ syntax }) => !isWaived(syntax))
    .map(({ id }): TruthIr => ({ op: 'provision', id, as: 'case' }));
  const [only] = of;
  return of.length === 1 ? only : { op: 'any', of };
}

function resolveExists(
  context: Context,
  scope: Scope,
  condition: Extract<Condition, { kind: 'exists' }>,
): TruthIr | undefined {
  const [meaning] = lookUp(context, 'exists', condition.phrase);
  if (meaning?.kind !== 'list') return undefined;
  const { list } = meaning;
  const { such } = condition;
  if (such.kind === 'in') {
    const truth = offenceTest(context, scope, such.sets);
    if (truth === undefined) return undefined;
    const words = wordsOf(context, condition);
    return { op: 'some', list, where: { op: 'offence', list, in: truth, words }, words };
  }
  // Inside a list of cases an exception takes out, whatever rule stands around it.
  const inner: Scope = { ...scope, items: [...scope.items, list], exceptions: 'takeOut' };
  const where = resolveCondition(context, inner, such.condition);
  if (where === undefined) return undefined;
  return { op: 'some', list, where, words: quantifiedWords(context, condition) };
}

function resolveCount(context: Context, scope: Scope, condition: Count): TruthIr | undefined {
  const [noun] = lookUp(context, 'noun', condition.noun);
  if (noun?.kind !== 'noun')
    return report(context, scope, 'unknownPhrase', condition.noun.span, { phrase: condition.noun.text });
  const { list, field } = noun;
  spellNoun(context, condition.noun, condition.least === 1 ? 0 : 1);
  const identity = listAt(context, list)?.offence === undefined ? undefined : '@offence';
  const different = condition.different ? (field ?? identity) : undefined;
  if (condition.different && different === undefined)
    return report(context, scope, 'needsList', condition.noun.span, { noun: condition.noun.text });
  let same: string | undefined;
  if (condition.same !== undefined) {
    const [by] = lookUp(context, 'noun', condition.same);
    spellNoun(context, condition.same, 0);
    same = by?.kind === 'noun' && by.list === list ? (by.field ?? identity) : undefined;
    if (same === undefined)
      return report(context, scope, 'needsList', condition.same.span, { noun: condition.same.text });
  }
  const inner: Scope = { ...scope, items: [...scope.items, list], exceptions: 'takeOut' };
  const where = condition.where === undefined ? undefined : resolveCondition(context, inner, condition.where);
  if (condition.where !== undefined && where === undefined) return undefined;
  return {
    op: 'count',
    list,
    least: condition.least,
    ...(different === undefined ? {} : { different }),
    ...(same === undefined ? {} : { same }),
    ...(where === undefined ? {} : { where }),
    words: wordsOf(context, condition),
  };
}
