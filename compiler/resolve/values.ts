/** Values: each gets its kind, and the form in which the decision keeps it. */
import { units } from '../../grammar/index.ts';
import type { ExceptedValue, Value, Words } from '../../grammar/index.ts';
import type { QuantityIr } from '../../runtime/ir.ts';
import { resolveCondition } from './conditions.ts';
import { listAt, lookUp, report, textAt } from './context.ts';
import type { Context, Scope } from './context.ts';
import { comparable, kindName } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { resolveQuantity } from './literal.ts';
import { resolveName } from './name.ts';
import type { TypedException, TypedValue } from './typed.ts';

/** `wanted` is the kind that the other side has, for a literal that could be of several. */
export function resolveValue(
  context: Context,
  scope: Scope,
  value: Value,
  wanted?: Kind,
): TypedValue | undefined {
  const { span } = value;
  const quantity = (kind: Kind, ir: QuantityIr): TypedValue => ({ kind, span, quantity: ir });
  switch (value.kind) {
    case 'name':
      return resolveName(context, scope, value.name, wanted);
    case 'quantity':
      return resolveQuantity(context, scope, value, wanted);
    case 'date':
      return quantity({ kind: 'date' }, { op: 'date', iso: value.iso });
    case 'given':
      return quantity({ kind: 'date' }, { op: value.date });
    case 'yesNo':
      return { kind: { kind: 'truth' }, span, truth: { op: value.yes ? 'all' : 'any', of: [] } };
    case 'valueGroup':
      return resolveValue(context, scope, value.value, wanted);
    case 'fraction': {
      const of = quantityOf(context, scope, value.of);
      if (of === undefined) return undefined;
      // `1/2 năm` would need a day count for the year: the act says 6 tháng.
      if (value.of.kind === 'quantity' || of.kind.kind === 'date')
        return report(context, scope, 'fractionOfUnit', span, {});
      const { numerator, denominator } = value;
      return quantity(of.kind, { op: 'fraction', numerator, denominator, of: of.ir });
    }
    case 'between': {
      const from = dateOf(context, scope, value.from);
      const to = dateOf(context, scope, value.to);
      if (from === undefined || to === undefined) return undefined;
      return quantity(
        { kind: value.measure === 'period' ? 'length' : 'days' },
        { op: value.measure, from, to },
      );
    }
    case 'total':
      return resolveTotal(context, scope, value.name, span);
    case 'run': {
      const [meaning] = lookUp(context, 'run', value.phrase);
      if (meaning?.kind !== 'list') return undefined;
      const inner = { ...scope, items: [...scope.items, meaning.list] };
      const where = resolveCondition(context, inner, value.condition);
      return where === undefined
        ? undefined
        : quantity(countOf(context, meaning.list), { op: 'run', list: meaning.list, where });
    }
    case 'sum':
      return resolveSum(context, scope, value, wanted);
    case 'limited': {
      const first = quantityOf(context, scope, value.value, wanted);
      if (first === undefined) return undefined;
      let ir = first.ir;
      for (const { bound, value: limit } of value.limits) {
        const typed = quantityOf(context, scope, limit, first.kind);
        if (typed === undefined) return undefined;
        if (!comparable(first.kind, typed.kind))
          return incomparable(context, scope, value.value, first.kind, limit, typed.kind);
        ir = { op: bound === 'least' ? 'butAtLeast' : 'butAtMost', left: ir, right: typed.ir };
      }
      return quantity(first.kind, ir);
    }
  }
}

export interface TypedQuantity {
  readonly kind: Kind;
  readonly ir: QuantityIr;
}

/** A value that must be an amount, a length or a date. */
export function quantityOf(
  context: Context,
  scope: Scope,
  value: Value,
  wanted?: Kind,
): TypedQuantity | undefined {
  const typed = resolveValue(context, scope, value, wanted);
  if (typed === undefined) return undefined;
  if (typed.quantity !== undefined) return { kind: typed.kind, ir: typed.quantity };
  return report(context, scope, 'notQuantity', value.span, {
    phrase: textAt(scope, value),
    kind: kindName(typed.kind, context.world.schema),
  });
}

function dateOf(context: Context, scope: Scope, value: Value): QuantityIr | undefined {
  const typed = quantityOf(context, scope, value, { kind: 'date' });
  if (typed === undefined) return undefined;
  return typed.kind.kind === 'date'
    ? typed.ir
    : report(context, scope, 'cannotCompare', value.span, {
        left: textAt(scope, value),
        leftKind: kindName(typed.kind, context.world.schema),
        right: textAt(scope, value),
        rightKind: kindName({ kind: 'date' }, context.world.schema),
      });
}

export function incomparable(
  context: Context,
  scope: Scope,
  left: { readonly span: { start: number; end: number } },
  leftKind: Kind,
  right: { readonly span: { start: number; end: number } },
  rightKind: Kind,
): undefined {
  const { schema } = context.world;
  const number = textAt(scope, right);
  if (leftKind.kind === 'length' && rightKind.kind === 'count' && /^\d+$/.test(number))
    return report(context, scope, 'missingUnit', right.span, { number });
  return report(context, scope, 'cannotCompare', right.span, {
    left: textAt(scope, left),
    leftKind: kindName(leftKind, schema),
    right: textAt(scope, right),
    rightKind: kindName(rightKind, schema),
  });
}

function countOf(context: Context, list: string): Kind {
  const nouns = listAt(context, list)?.nouns ?? [];
  const unit = Object.entries(units).find(([, { vi }]) => nouns.some((noun) => noun.vi === vi[0]))?.[0];
  return unit === undefined ? { kind: 'count' } : { kind: 'count', unit };
}

function resolveTotal(
  context: Context,
  scope: Scope,
  name: Words,
  span: Value['span'],
): TypedValue | undefined {
  const [meaning] = lookUp(context, 'name', name);
  const list =
    meaning?.kind === 'field'
      ? meaning.list
      : meaning?.kind === 'definition'
        ? context.definition(meaning.id, name.span, scope.source)?.item
        : undefined;
  if (list === undefined)
    return report(context, scope, 'wrongPlaceOfName', name.span, {
      name: name.text,
      wanted: { vi: 'một số đo của từng dòng trong danh sách', en: 'a measure of each item of a list' },
    });
  const item = resolveName(context, { ...scope, items: [...scope.items, list] }, name);
  if (item === undefined) return undefined;
  if (item.quantity === undefined || item.kind.kind === 'date')
    return report(context, scope, 'notQuantity', name.span, {
      phrase: name.text,
      kind: kindName(item.kind, context.world.schema),
    });
  return { kind: item.kind, span, quantity: { op: 'total', list, of: item.quantity } };
}

function resolveSum(
  context: Context,
  scope: Scope,
  value: Extract<Value, { kind: 'sum' }>,
  wanted: Kind | undefined,
): TypedValue | undefined {
  const first = quantityOf(context, scope, value.first, wanted);
  if (first === undefined) return undefined;
  let { kind, ir } = first;
  for (const { sign, value: term } of value.rest) {
    const next = quantityOf(context, scope, term, kind.kind === 'date' ? { kind: 'days' } : kind);
    if (next === undefined) return undefined;
    const shifts = kind.kind === 'date' && next.kind.kind === 'days';
    const adds = kind.kind !== 'date' && kind.kind !== 'unlimited' && comparable(kind, next.kind);
    if (!shifts && !adds) {
      const { schema } = context.world;
      return report(context, scope, 'cannotAdd', term.span, {
        leftKind: kindName(kind, schema),
        rightKind: kindName(next.kind, schema),
      });
    }
    ir = { op: sign, left: ir, right: next.ir };
    if (kind.kind === 'count' && kind.unit === undefined) kind = next.kind;
  }
  return { kind, span: value.span, quantity: ir };
}

/** `08 năm, trừ trường hợp E thì 10 năm`. */
export function resolveExceptedValue(
  context: Context,
  scope: Scope,
  { value, exceptions }: ExceptedValue,
): { value: TypedValue; exceptions: readonly TypedException[] } | undefined {
  const normal = resolveValue(context, scope, value);
  if (normal === undefined) return undefined;
  const typed: TypedException[] = [];
  for (const exception of exceptions) {
    const when = resolveCondition(context, { ...scope, exceptions: 'takeOut' }, exception.when);
    const instead = resolveValue(context, scope, exception.value, normal.kind);
    if (when === undefined || instead === undefined) return undefined;
    if (!comparable(normal.kind, instead.kind))
      return incomparable(context, scope, value, normal.kind, exception.value, instead.kind);
    typed.push({ span: exception.value.span, when, value: instead });
  }
  if (typed.length === 0) return { value: normal, exceptions: [] };
  const { kind, span } = normal;
  if (normal.quantity !== undefined) {
    const of = typed.flatMap(({ when, value: { quantity } }) =>
      quantity === undefined ? [] : [{ when, value: quantity }],
    );
    return {
      value: { kind, span, quantity: { op: 'cases', of, otherwise: normal.quantity } },
      exceptions: typed,
    };
  }
  if (normal.choice !== undefined) {
    const of = typed.flatMap(({ when, value: { choice } }) =>
      choice === undefined ? [] : [{ when, value: choice }],
    );
    return {
      value: { kind, span, choice: { op: 'cases', of, otherwise: normal.choice } },
      exceptions: typed,
    };
  }
  return report(context, scope, 'notQuantity', value.span, {
    phrase: textAt(scope, value),
    kind: kindName(kind, context.world.schema),
  });
}
