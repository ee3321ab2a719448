/** Amounts written out: lengths of time, counts, money. */
import { unitOf, units } from '../../grammar/index.ts';
import type { Quantity } from '../../grammar/index.ts';
import type { QuantityIr } from '../../runtime/ir.ts';
import { dayNumber } from '../../runtime/time.ts';
import { report, textAt } from './context.ts';
import type { Context, Scope } from './context.ts';
import { measureOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { TypedValue } from './typed.ts';

/** `7 năm 6 tháng` is a length, `2 người` a count; days alone are of whichever kind the other side is. */
export function resolveQuantity(
  context: Context,
  scope: Scope,
  { amounts, span }: Quantity,
  wanted: Kind | undefined,
): TypedValue | undefined {
  const [first] = amounts;
  if (first === undefined) return undefined;
  const unit = first.unit === undefined ? undefined : unitOf(first.unit);
  if (first.unit !== undefined && unit === undefined)
    return report(context, scope, 'badUnit', first.unit.span, { unit: first.unit.text });
  const row = unit === undefined ? undefined : units[unit];
  if (row === undefined || !('days' in row)) {
    if (amounts.length > 1) return report(context, scope, 'badUnit', span, { unit: textAt(scope, { span }) });
    const kind: Kind =
      unit === 'dong' || (unit === undefined && wanted?.kind === 'money')
        ? { kind: 'money' }
        : unit === undefined
          ? { kind: 'count' }
          : { kind: 'count', unit };
    return {
      kind,
      span,
      quantity: { op: 'number', value: first.number, measure: measureOf(kind) ?? 'count:' },
    };
  }
  let days = 0;
  for (const { number, unit: word } of amounts) {
    const part = word === undefined ? undefined : unitOf(word);
    const length = part === undefined ? undefined : units[part];
    if (length === undefined || !('days' in length))
      return report(context, scope, 'badUnit', span, { unit: textAt(scope, { span }) });
    days += number * length.days;
  }
  const kind: Kind =
    unit === 'day' && amounts.length === 1 && wanted?.kind === 'days' ? { kind: 'days' } : { kind: 'length' };
  return { kind, span, quantity: { op: 'number', value: days, measure: kind.kind } };
}

/** The exact amount of a literal, for tables; undefined for anything that depends on a person. */
export function amountOf(quantity: QuantityIr): number | undefined {
  if (quantity.op === 'number') return quantity.value;
  if (quantity.op === 'date') return dayNumber(quantity.iso);
  return undefined;
}
