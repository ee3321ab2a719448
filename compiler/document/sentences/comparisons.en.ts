/** Comparisons in English: of amounts, of one of several values, of an offence with what it may be. */
import type { Band, BandEnd, Comparison, OffenceSet, Value } from '../../../grammar/index.ts';
import { unitOf, units } from '../../../grammar/index.ts';
import { plain, proseOf, say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { clause, isPlural, negated } from './clauses.en.ts';
import type { Clause } from './clauses.en.ts';
import { personIn, topicOf } from './conditions.en.ts';
import { offencesEn } from './offences.en.ts';
import { enumerationOf } from './telling.ts';
import type { Telling } from './telling.ts';
import { bandEn, isAgeEn, nameEn, nounEn, valueEn } from './values.en.ts';

export function comparisonEn({ left, test }: Comparison, telling: Telling): Clause {
  switch (test.kind) {
    case 'in':
      return clause(say`${test.negated ? 'is not' : 'is'} ${offencesEn(test.sets, telling)}`);
    case 'is': {
      if (left.kind === 'name' && telling.names.named(left.name)?.kind === 'item')
        return clause(say`${test.negated ? 'is not' : 'is'} ${offencesEn(asOffences(test.values), telling)}`);
      const enumeration = left.kind === 'name' ? enumerationOf(telling, left.name) : undefined;
      const values = series(
        test.values.map((value) => valueEn(value, telling, enumeration)),
        'or',
      );
      const said = chosenEn(left, values, telling) ?? is(left, values, telling);
      return test.negated ? negated(said, topicOf(telling)) : said;
    }
    case 'within':
      return withinEn(left, test.band, telling);
  }
}

export const asOffences = (values: readonly Value[]): readonly OffenceSet[] =>
  values.flatMap((value) =>
    value.kind === 'name' ? [{ kind: 'namedOffences', name: value.name, span: value.span } as const] : [],
  );

/** `the time served is …`, of several things `are`. */
function is(left: Value, said: Prose, telling: Telling): Clause {
  const subject = left.kind === 'name' ? nounEn(left.name, telling) : valueEn(left, telling);
  return clause(say`${isPlural(subject) ? 'are' : 'is'} ${said}`, subject);
}

/** Within a list of offences, what is said of the person names the person. */
const ownPerson = (left: Value, telling: Telling): Prose | undefined =>
  left.kind === 'name' ? personIn(left.name, telling) : undefined;

/** A choice as the act says it: its value stands where the schema leaves room for it. */
function chosenEn(left: Value, values: Prose, telling: Telling): Clause | undefined {
  const named = left.kind === 'name' ? telling.names.named(left.name) : undefined;
  const said = named?.kind === 'fact' ? named.fact.said?.en : undefined;
  if (said === undefined) return undefined;
  const [before = '', behind = ''] = said.split('{}');
  return clause(proseOf([before, values, behind]), ownPerson(left, telling));
}

/** The values of an ordered set that a stretch holds, named one by one. */
function rankedEn(band: Band, enumeration: string, { names }: Telling): Prose | undefined {
  const values = names.valuesOf(enumeration);
  const at = (value: Value | undefined, otherwise: number): number =>
    value?.kind === 'name'
      ? values.findIndex(({ names: both }) => both === names.value(enumeration, value.name)?.names)
      : otherwise;
  const from = at(band.low?.value, -1) + (band.low === undefined || !band.low.inclusive ? 1 : 0);
  const to = at(band.high?.value, values.length) - (band.high === undefined || !band.high.inclusive ? 1 : 0);
  const within = values.slice(Math.max(0, from), to + 1);
  return within.length === 0
    ? undefined
    : series(
        within.map(({ said }) => said.en),
        'or',
      );
}

function withinEn(left: Value, band: Band, telling: Telling): Clause {
  const enumeration = left.kind === 'name' ? enumerationOf(telling, left.name) : undefined;
  const ranked = enumeration === undefined ? undefined : rankedEn(band, enumeration, telling);
  if (ranked !== undefined) return chosenEn(left, ranked, telling) ?? is(left, ranked, telling);
  return (
    ageEn(left, band, telling) ??
    countedEn(left, band, telling) ??
    is(left, bandEn(bare(left, band, telling), telling), telling)
  );
}

/** `is 70 years of age or more`, `has a child under 36 months of age`. */
function ageEn(left: Value, band: Band, telling: Telling): Clause | undefined {
  if (left.kind !== 'name' || !isAgeEn(band)) return undefined;
  const [first, ...marks] = nameEn(left.name, telling);
  const name = first?.kind === 'mark' ? '' : (first?.text ?? '');
  const whose = /^age(?: of the (.+))?$/u.exec(name);
  const said = bandEn(band, telling);
  const [only, ...more] = said;
  if (whose === null || first === undefined) return undefined;
  const linked =
    first.kind === 'link' && only?.kind === 'text' && more.length === 0
      ? proseOf([{ ...first, text: only.text }, marks])
      : said;
  return clause(
    whose[1] === undefined ? say`is ${linked}` : say`has a ${whose[1]} ${linked}`,
    ownPerson(left, telling),
  );
}

/** `has 2 prior convictions or more`: what is counted is the noun itself. */
function countedEn(left: Value, band: Band, telling: Telling): Clause | undefined {
  const end = band.low ?? band.high;
  if (left.kind !== 'name' || end?.value.kind !== 'quantity') return undefined;
  const unit = end.value.amounts[0]?.unit;
  const known = unit === undefined ? undefined : unitOf(unit);
  const named = telling.names.named(left.name);
  if (named?.kind !== 'fact' || known === undefined || named.fact.names.vi !== `số ${units[known].vi[0]}`)
    return undefined;
  const [only] = bandEn(band, telling);
  const said = only?.kind === 'text' ? only.text.replace(/^exactly /u, '') : '';
  return clause(say`has ${said}`, ownPerson(left, telling));
}

/** “The number of victims is 2 persons” says the unit twice. */
function bare(left: Value, band: Band, telling: Telling): Band {
  if (left.kind !== 'name' || !/^(?:the )?number of /u.test(plain(nameEn(left.name, telling)))) return band;
  const end = (at: BandEnd): BandEnd =>
    at.value.kind !== 'quantity'
      ? at
      : {
          ...at,
          value: { ...at.value, amounts: at.value.amounts.map(({ number, span }) => ({ number, span })) },
        };
  const { low, high, span } = band;
  const bareLow = low && end(low);
  const bareHigh = high === low ? bareLow : high && end(high);
  return {
    span,
    ...(bareLow === undefined ? {} : { low: bareLow }),
    ...(bareHigh === undefined ? {} : { high: bareHigh }),
  };
}
