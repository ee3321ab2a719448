/** Conditions of constraints: that a fact has a given value for certain, and how that is said. */
import type { Prepared } from '../facts.ts';
import { isRange } from '../facts.ts';
import type { Bilingual, FactIr } from '../ir.ts';
import { isExact } from '../range.ts';
import type { Around, Look, Place } from './place.ts';
import { locate, valueOf } from './place.ts';

export interface Condition {
  readonly place: Place;
  readonly words: Bilingual;
  readonly holds: Look<boolean>;
}

/** `life` is met as the length that is longer than every other. */
const has = (value: Prepared | undefined, wanted: string | boolean): boolean =>
  isRange(value)
    ? wanted === 'life' && value.low === Infinity
    : value === (wanted === true ? 'yes' : wanted === false ? 'no' : wanted);

export const conditionsOf = (
  around: Around,
  wanted: Readonly<Record<string, string | boolean>>,
): readonly Condition[] =>
  Object.entries(wanted).map(([path, value]) => {
    const place = locate(around, path);
    const look = valueOf(place);
    return {
      place,
      words: place.kind === 'date' ? place.names : wordsOf(place.fact, value),
      holds: (facts, item) => has(look(facts, item), value),
    };
  });

/** `giới tính là nam`, `sex is male`. */
function wordsOf(fact: FactIr, value: string | boolean): Bilingual {
  if (value === true) return fact.names;
  if (value === false) return fact.negative ?? fact.names;
  const name = fact.values?.find(({ key }) => key === value)?.names ?? lifeNames(value);
  return { vi: `${fact.names.vi} là ${name.vi}`, en: `${fact.names.en} is ${name.en}` };
}

const lifeNames = (value: string): Bilingual =>
  value === 'life' ? { vi: 'chung thân', en: 'life' } : { vi: value, en: value };

export const joined = (conditions: readonly Condition[]): Bilingual => ({
  vi: conditions.map(({ words }) => words.vi).join(' và '),
  en: conditions.map(({ words }) => words.en).join(' and '),
});

export const isKnown = (value: Prepared | undefined): boolean =>
  isRange(value) ? isExact(value) : value !== undefined && value !== null && value !== 'unknown';
