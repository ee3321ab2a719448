/** Values worth trying for each fact: what the schema allows, and around every amount that the decision names. */
import type { DecisionIr, FactIr, ListIr, Measure } from '../../runtime/ir.ts';
import { dayNumber, DAYS_OF_MONTH, DAYS_OF_YEAR, isoOf } from '../../runtime/time.ts';
import { insideOf } from '../coverage/amounts.ts';
import { bodiesOf, provisionsOf } from '../coverage/sentences.ts';
import type { Json, JsonObject } from '../review/json.ts';
import type { Random } from './random.ts';

export type Entry = DecisionIr['schema']['entries'][number];

export interface Values {
  /** A value for a fact, which was `now` before; null is not known. */
  readonly of: (fact: FactIr, now: Json, random: Random) => Json;
  /** The fields that tell which offence an item is, all at once. */
  readonly offence: (list: ListIr, random: Random) => JsonObject;
}

/** One fact in so many is left unknown. */
const UNKNOWN = 0.04;
/** A length of a human life, so that dates around a person's age come out as well. */
const LONGEST_YEARS = 80;

export function valuesOf(ir: DecisionIr): Values {
  const amounts = amountsIn(ir);
  const cutoff = dayNumber(ir.cutoff) ?? 0;
  const lengths = amounts('length');
  const members = Object.values(ir.offences).flatMap((set) => set.members);

  const length = (random: Random): number =>
    random.chance(0.7)
      ? around(random.pick(lengths) ?? DAYS_OF_YEAR, random)
      : random.between(0, 30 * DAYS_OF_YEAR);

  /** So long before the cut-off as some amount says, or not far from where it was. */
  const date = (now: Json, random: Random): string => {
    const before = typeof now === 'string' ? dayNumber(now) : undefined;
    if (before !== undefined && random.chance(0.5)) return isoOf(before + random.between(-400, 400));
    const back = random.chance(0.8) ? length(random) : random.between(0, LONGEST_YEARS * DAYS_OF_YEAR);
    return isoOf(cutoff - calendarDays(back) + random.between(-1, 1));
  };

  return {
    of: (fact, now, random) => {
      if (random.chance(UNKNOWN)) return null;
      const { kind, values = [], least, most } = fact;
      switch (kind) {
        case 'truth':
          return random.chance(0.5);
        case 'date':
          return date(now, random);
        case 'length':
          if (fact.orLife === true && random.chance(0.1)) return 'life';
          return spelled(within(length(random), least, most));
        case 'count':
        case 'money': {
          const named = amounts(kind === 'money' ? 'money' : `count:${fact.unit ?? ''}`);
          const wanted = random.chance(0.8)
            ? around(random.pick(named) ?? random.between(0, 4), random)
            : random.between(0, 20);
          return within(wanted, least, most);
        }
        case 'choice':
          return random.pick(values)?.key ?? null;
        case 'choices':
          return values.flatMap(({ key }) => (random.chance(0.3) ? [key] : []));
        case 'text':
          return now;
      }
    },
    offence: ({ offence, fields }, random) => {
      if (offence === undefined) return {};
      const member = random.pick(members) ?? '';
      const [, code = '', article = '', act] = /^([^/]*)\/([^:]*)(?::(.*))?$/.exec(member) ?? [];
      const known = article === '*' ? (ir.articles[code] ?? '').split(' ') : [article];
      const acts = fields.find(({ key }) => key === offence.acts)?.values ?? [];
      const more = random.chance(0.3) ? acts.filter(() => random.chance(0.3)).map(({ key }) => key) : [];
      return {
        [offence.code]: code,
        [offence.article]: random.pick(known) ?? article,
        [offence.acts]: [...new Set([...(act === undefined ? [] : [act]), ...more])],
      };
    },
  };
}

const around = (amount: number, random: Random): number => Math.max(0, amount + random.between(-1, 1));

const within = (amount: number, least = -Infinity, most = Infinity): number =>
  Math.min(Math.max(amount, least), most);

const calendarDays = (legal: number): number => {
  const years = Math.floor(legal / DAYS_OF_YEAR);
  return Math.round(years * 365.25 + ((legal % DAYS_OF_YEAR) / DAYS_OF_MONTH) * 30.44);
};

export const spelled = (days: number): string => {
  const years = Math.floor(days / DAYS_OF_YEAR);
  const months = Math.floor((days % DAYS_OF_YEAR) / DAYS_OF_MONTH);
  const rest = days % DAYS_OF_MONTH;
  const parts = [years > 0 ? `${years}Y` : '', months > 0 ? `${months}M` : '', rest > 0 ? `${rest}D` : ''];
  return parts.join('') === '' ? 'P0D' : `P${parts.join('')}`;
};

/** Every amount that the decision names, by what it measures. */
function amountsIn(ir: DecisionIr): (measure: Measure) => readonly number[] {
  const found = new Map<string, Set<number>>();
  const truths = [
    ...provisionsOf(ir.provisions).flatMap(({ applies, rule }) =>
      [applies, rule].filter((truth) => truth !== undefined),
    ),
    ...bodiesOf(ir).flatMap(({ body }) => body.truth ?? body.quantity ?? body.choice ?? []),
  ];
  for (const truth of truths)
    for (const part of insideOf(truth)) {
      if (part.op !== 'number') continue;
      const known = found.get(part.measure) ?? new Set<number>();
      found.set(part.measure, known.add(part.value));
    }
  return (measure) => [...(found.get(measure) ?? [])];
}
