/** Every amount written in the law moved by one step, the smallest that its measure knows. */
import { unitOf, units } from '../../../grammar/index.ts';
import type { Dialect, Fraction, Quantity, Value } from '../../../grammar/index.ts';
import { amountValue } from '../../analyse/amounts.ts';
import { dayNumber, isoOf } from '../../../runtime/time.ts';
import { both } from '../mutant.ts';
import type { Change, Generate } from '../mutant.ts';

export const thresholds: Generate = {
  kind: 'threshold',
  *changes(site) {
    if (site.at === 'cutoff') {
      const { node, put } = site.place;
      for (const step of [1, -1])
        yield change(step, node, () => put({ ...node, iso: moved(node.iso, step) }));
    }
    if (site.at !== 'value') return;
    const { node, put, home } = site.place;
    for (const step of [1, -1])
      for (const [label, value] of steps(node, step, home.dialect))
        yield { step: both(label), span: node.span, files: () => put(value) };
  },
};

const change = (step: number, { span }: Value, files: Change['files']): Change => ({
  step: both(signed(step)),
  span,
  files,
});

const signed = (step: number): string => (step > 0 ? `+${step}` : `−${-step}`);

function steps(value: Value, step: number, dialect: Dialect): readonly (readonly [string, Value])[] {
  switch (value.kind) {
    case 'quantity': {
      const other = steppedQuantity(value, step, dialect);
      return other === undefined ? [] : [[signed(step), other]];
    }
    case 'fraction':
      return steppedFraction(value, step);
    case 'date':
      return [[signed(step), { ...value, iso: moved(value.iso, step) }]];
    case 'name':
    case 'yesNo':
    case 'given':
    case 'between':
    case 'total':
    case 'run':
    case 'sum':
    case 'limited':
    case 'valueGroup':
      return [];
  }
}

const moved = (iso: string, step: number): string => isoOf((dayNumber(iso) ?? 0) + step);

/** Lengths move by one legal day, whatever units they are written in; an amount below nothing is none. */
export function steppedQuantity(value: Quantity, step: number, dialect: Dialect): Quantity | undefined {
  const days = daysOf(value);
  if (days !== undefined) {
    const other = days + step < 0 ? undefined : amountValue(days + step, { kind: 'length' }, dialect);
    return other?.kind === 'quantity' ? { ...other, span: value.span } : undefined;
  }
  const [amount, ...more] = value.amounts;
  if (amount === undefined || more.length > 0 || amount.number + step < 0) return undefined;
  return { ...value, amounts: [{ ...amount, number: amount.number + step }] };
}

/** In legal days; undefined for what is no length. */
export function daysOf({ amounts }: Quantity): number | undefined {
  let days = 0;
  for (const { number, unit } of amounts) {
    const known = unit === undefined ? undefined : unitOf(unit);
    const row = known === undefined ? undefined : units[known];
    if (row === undefined || !('days' in row)) return undefined;
    days += number * row.days;
  }
  return days;
}

const steppedFraction = (value: Fraction, step: number): readonly (readonly [string, Fraction])[] => {
  const { numerator, denominator } = value;
  const of = (other: Fraction): readonly [string, Fraction] => [
    `${other.numerator}/${other.denominator}`,
    other,
  ];
  return [
    ...(numerator + step < 1 ? [] : [of({ ...value, numerator: numerator + step })]),
    ...(denominator + step < 1 ? [] : [of({ ...value, denominator: denominator + step })]),
  ];
};
