/** Values of one fact that are worth trying: what the schema allows, and one step around every amount that is named. */
import { spelled } from '../properties/values.ts';
import type { Json } from '../review/json.ts';
import type { FactIr } from '../../runtime/ir.ts';
import { lengthOf } from '../../runtime/iso-length.ts';
import { dayNumber, DAYS_OF_MONTH, DAYS_OF_YEAR, isoOf } from '../../runtime/time.ts';
import type { Relevant } from './relevant.ts';

export interface Around {
  readonly amounts: Relevant['amounts'];
  /** How far what is compared is from what it is compared with. */
  readonly distances: readonly number[];
  /** Days from which lengths are counted. */
  readonly days: readonly number[];
}

export function valuesWorthTrying(
  fact: FactIr,
  now: Json | undefined,
  { amounts, distances, days }: Around,
): readonly Json[] {
  const { kind, values = [], least = 0, most = Infinity } = fact;
  const near = (named: Iterable<number>, current: number | undefined): readonly number[] => [
    ...new Set(
      [
        ...(current === undefined
          ? []
          : [...distances.flatMap((by) => [current + by, current - by]), current - 1, current + 1]),
        ...[...named].flatMap((amount) => [amount, amount - 1, amount + 1]),
      ].filter((amount) => Number.isInteger(amount) && amount >= least && amount <= most),
    ),
  ];
  switch (kind) {
    case 'truth':
      return [true, false];
    case 'choice':
      return values.map(({ key }) => key);
    case 'choices': {
      const chosen = Array.isArray(now) ? now.filter((each) => typeof each === 'string') : [];
      return values.map(({ key }) =>
        chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key],
      );
    }
    case 'count':
    case 'money': {
      const named = amounts.get(kind === 'money' ? 'money' : `count:${fact.unit ?? ''}`) ?? [];
      return near([...named, 0], typeof now === 'number' ? now : undefined);
    }
    case 'length': {
      const current = typeof now === 'string' ? lengthOf(now) : undefined;
      const lengths = near(amounts.get('length') ?? [], current).map((amount) => spelled(amount));
      return fact.orLife === true ? [...lengths, 'life'] : lengths;
    }
    case 'date': {
      const current = typeof now === 'string' ? dayNumber(now) : undefined;
      const lengths = [...(amounts.get('length') ?? []), ...(amounts.get('days') ?? [])];
      return [
        ...new Set([
          ...(current === undefined
            ? []
            : [
                ...distances.flatMap((by) => [moved(current, by), moved(current, -by)]).flatMap(aboutDay),
                ...aboutDay(current),
              ]),
          ...days.flatMap((day) =>
            [0, ...lengths].flatMap((length) => [moved(day, -length), moved(day, length)]).flatMap(aboutDay),
          ),
        ]),
      ].flatMap((day) => {
        const iso = isoOf(day);
        return dayNumber(iso) === day ? [iso] : [];
      });
    }
    case 'text':
      // Names of something: two different ones are enough.
      return fact.form === 'country' ? ['VN', 'LA'] : ['A', 'B'];
  }
}

const aboutDay = (day: number): readonly number[] => [day, day - 1, day + 1];

/** So many legal days later: whole years and months by the calendar, the rest by days. */
function moved(day: number, by: number): number {
  const length = Math.abs(Math.trunc(by));
  const months = Math.floor(length / DAYS_OF_MONTH);
  const rest = length % DAYS_OF_MONTH;
  const sign = by < 0 ? -1 : 1;
  const [year = 0, month = 1, date = 1] = isoOf(day).split('-').map(Number);
  const total = year * 12 + (month - 1) + sign * months;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  for (let at = date; at > 27; at -= 1) {
    const found = dayOf(newYear, newMonth, at);
    if (found !== undefined) return found + sign * rest;
  }
  return (dayOf(newYear, newMonth, date) ?? day + Math.round((by * 365) / DAYS_OF_YEAR)) + sign * rest;
}

const dayOf = (year: number, month: number, date: number): number | undefined =>
  dayNumber(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
