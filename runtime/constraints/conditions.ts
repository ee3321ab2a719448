/** Conditions of constraints: that a fact has a given value for certain, and how that is said. */
import type { Prepared } from '../facts.ts';
import { isRange } from '../facts.ts';
import type { Bilingual, FactIr } from '../ir.ts';
import { isExact, unlimited } from '../range.ts';
import { NO, UNKNOWN, YES } from '../truth.ts';
import type { Around, Look, Place } from './place.ts';
import { locate, valueOf } from './place.ts';

export interface Condition {
  readonly place: Place;
  readonly words: Bilingual;
  readonly holds: Look<boolean>;
}

/** A term of life is the length that is longer than every other. */
function valueMeant(place: Place, wanted: string | boolean): Prepared {
  if (typeof wanted === 'boolean') return wanted ? YES : NO;
  return place.kind !== 'date' && place.fact.kind === 'length' ? unlimited : wanted;
}

export const conditionsOf = (
  around: Around,
  wanted: Readonly<Record<string, string | boolean>>,
): readonly Condition[] =>
  Object.entries(wanted).map(([path, value]) => {
    const place = locate(around, path);
    const [look, meant] = [valueOf(place), valueMeant(place, value)];
    return {
      place,
      words: place.kind === 'date' ? place.names : wordsOf(place.fact, value),
      holds: (facts, item) => look(facts, item) === meant,
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

/** No truth is in between, and no quantity has two bounds. */
export const isKnown = (place: Place, value: Prepared | undefined): boolean =>
  place.kind !== 'date' && place.fact.kind === 'truth'
    ? value !== UNKNOWN
    : isRange(value)
      ? isExact(value)
      : value !== undefined && value !== null;
