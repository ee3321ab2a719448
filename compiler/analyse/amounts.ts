/** Exact amounts as a drafter writes them: `8 năm 1 ngày`, `02 người`, a date. */
import { units } from '../../grammar/index.ts';
import type { Amount, Band, BandEnd, Dialect, Span, Unit, Value } from '../../grammar/index.ts';
import { isoOf } from '../../runtime/time.ts';
import type { Kind } from '../resolve/kinds.ts';
import type { Stretch } from './stretches.ts';

const nowhere: Span = { start: 0, end: 0 };
const DAYS_OF_YEAR = units.year.days;
const DAYS_OF_MONTH = units.month.days;

export function amountValue(amount: number, kind: Kind, dialect: Dialect): Value {
  if (kind.kind === 'date') return { kind: 'date', iso: isoOf(amount), span: nowhere };
  return { kind: 'quantity', amounts: partsOf(amount, kind, dialect), span: nowhere };
}

function partsOf(amount: number, kind: Kind, dialect: Dialect): readonly Amount[] {
  const part = (number: number, unit: Unit): Amount => ({
    number,
    unit: { text: units[unit][dialect][0], span: nowhere },
    span: nowhere,
  });
  switch (kind.kind) {
    case 'length':
    case 'unlimited': {
      const years = Math.trunc(amount / DAYS_OF_YEAR);
      const months = Math.trunc((amount % DAYS_OF_YEAR) / DAYS_OF_MONTH);
      const parts = [part(years, 'year'), part(months, 'month'), part(amount % DAYS_OF_MONTH, 'day')];
      const said = parts.filter(({ number }) => number !== 0);
      return said.length === 0 ? [part(0, 'day')] : said;
    }
    case 'days':
      return [part(amount, 'day')];
    case 'money':
      return [part(amount, 'dong')];
    case 'count':
      return [kind.unit === undefined ? { number: amount, span: nowhere } : part(amount, kind.unit as Unit)];
    case 'truth':
    case 'date':
    case 'choice':
    case 'choices':
    case 'offence':
    case 'text':
      return [{ number: amount, span: nowhere }];
  }
}

/** How many parts it takes to say an amount: `8 năm` is rounder than `8 năm 1 ngày`. */
const roughness = (amount: number, kind: Kind): number =>
  kind.kind === 'length' ? partsOf(amount, kind, 'vi').length : 1;

/**
 * A stretch of whole amounts with the ends a drafter would choose: `trên 8 năm`, not `từ 8 năm 1 ngày`. An end at or
 * beyond the bounds of the column is left out.
 */
export function bandOf({ low, high }: Stretch, bounds: Stretch, kind: Kind, dialect: Dialect): Band {
  const end = (amount: number, inclusive: boolean): BandEnd => ({
    value: amountValue(amount, kind, dialect),
    inclusive,
  });
  if (low === high && Number.isFinite(low)) {
    const exact = end(low, true);
    return { low: exact, high: exact, span: nowhere };
  }
  const openLow = low <= bounds.low || !Number.isFinite(low);
  const openHigh = high >= bounds.high || !Number.isFinite(high);
  return {
    ...(openLow
      ? {}
      : { low: roughness(low - 1, kind) < roughness(low, kind) ? end(low - 1, false) : end(low, true) }),
    ...(openHigh
      ? {}
      : { high: roughness(high + 1, kind) < roughness(high, kind) ? end(high + 1, false) : end(high, true) }),
    span: nowhere,
  };
}
