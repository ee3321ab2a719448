/** Values in English: amounts, dates, and how one is reckoned from others. */
import { unitOf } from '../../../grammar/index.ts';
import type { Band, BandEnd, ExceptedValue, Value, Words } from '../../../grammar/index.ts';
import { boardAnchor, cutoffAnchor } from '../anchors.ts';
import { inline, proseOf, say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { amountEn, dateEn, fractionEn } from './amounts.en.ts';
import { relative, whole } from './clauses.en.ts';
import { conditionEn, topicOf } from './conditions.en.ts';
import { isDate, term } from './telling.ts';
import type { Telling } from './telling.ts';

export function valueEn(value: Value, telling: Telling, enumeration?: string): Prose {
  const tell = (inner: Value): Prose => valueEn(inner, telling);
  switch (value.kind) {
    case 'name': {
      const chosen =
        enumeration === undefined ? undefined : telling.names.value(enumeration, value.name)?.said.en;
      return chosen === undefined ? nounEn(value.name, telling) : say`${chosen}`;
    }
    case 'quantity':
      return say`${value.amounts.map(amountEn).join(' ')}`;
    case 'fraction':
      return say`${fractionEn(value.numerator, value.denominator)} of ${tell(value.of)}`;
    case 'date':
      return say`${dateEn(value.iso)}`;
    case 'yesNo':
      return say`${value.yes ? 'yes' : 'no'}`;
    case 'given':
      return value.date === 'cutoff'
        ? say`the ${{ kind: 'link', text: 'cut-off date', to: cutoffAnchor, of: 'term' }}`
        : say`the ${{ kind: 'link', text: 'board date', to: boardAnchor, of: 'term' }}`;
    case 'between':
      return say`the ${value.measure === 'period' ? 'time' : 'number of days'} from ${tell(value.from)} to ${tell(value.to)}`;
    case 'total':
      return say`the total of ${nounEn(value.name, telling)}`;
    case 'run': {
      const { names } = telling;
      const phrase = names.spelled('run', value.phrase).en.replace(/ where$/u, '');
      const list = names.listOf('run', value.phrase);
      const inner = list === undefined ? telling : { ...telling, item: list.key };
      const said = inline(relative(conditionEn(value.condition, inner), topicOf(inner)));
      return say`the ${phrase} (each ${eachOf(said)})`;
    }
    case 'sum':
      return proseOf([
        tell(value.first),
        ...value.rest.flatMap(({ sign, value: next }) => [sign === 'plus' ? ' plus ' : ' less ', tell(next)]),
      ]);
    case 'limited':
      return limitedEn(value, telling, (limits) => say`, but ${limits}`);
    case 'valueGroup':
      return value.value.kind === 'limited'
        ? limitedEn(value.value, telling, (limits) => say` (but ${limits})`)
        : say`(${tell(value.value)})`;
  }
}

/** `each that is rated fair` → `each of them rated fair`. */
function eachOf(said: Prose): Prose {
  const [first, ...rest] = said;
  const text =
    first?.kind === 'text' ? first.text.replace(/^that is /u, '').replace(/^that /u, 'one that ') : undefined;
  return text === undefined ? said : proseOf([text, rest]);
}

function limitedEn(
  { value, limits }: Extract<Value, { kind: 'limited' }>,
  telling: Telling,
  join: (limits: Prose) => Prose,
): Prose {
  const said = limits.map(
    ({ bound, value: limit }) =>
      say`${bound === 'least' ? 'at least' : 'not more than'} ${valueEn(limit, telling)}`,
  );
  return say`${valueEn(value, telling)}${join(series(said, 'and'))}`;
}

/** A name as a noun, with its article. */
export function nounEn(words: Words, telling: Telling): Prose {
  const name = nameEn(words, telling);
  const [first] = name;
  const text = first?.kind === 'mark' ? '' : (first?.text ?? '');
  return /^(?:a|an|the|one|each|every)\b/u.test(text) ? name : say`the ${name}`;
}

export function nameEn(words: Words, { names }: Telling): Prose {
  const named = names.named(words);
  switch (named?.kind) {
    case 'fact':
      return say`${(named.negated ? named.fact.negative?.en : undefined) ?? named.fact.names.en}`;
    case 'defined':
      return term(named.definition, 'en');
    case 'item':
      return say`${named.list.self?.en ?? words.text}`;
    case undefined:
      return say`${words.text}`;
  }
}

export function exceptedValueEn(
  { value, exceptions }: ExceptedValue,
  telling: Telling,
  enumeration?: string,
): Prose {
  return proseOf([
    valueEn(value, telling, enumeration),
    ...exceptions.map(
      ({ when, value: instead }) =>
        say`, except where ${inline(whole(conditionEn(when, telling), topicOf(telling)))}, in which case it is ${valueEn(instead, telling, enumeration)}`,
    ),
  ]);
}

const isLiteral = ({ value }: BandEnd): boolean => value.kind === 'quantity' || value.kind === 'date';

export const isAgeEn = ({ low, high }: Band): boolean =>
  [low, high].some((end) => {
    if (end?.value.kind !== 'quantity') return false;
    return end.value.amounts.some(({ unit }) => {
      const known = unit === undefined ? undefined : unitOf(unit);
      return known === 'yearOfAge' || known === 'monthOfAge';
    });
  });

/** A stretch of values: `7 years or more`, `over 10 years and up to 15 years`. */
export function bandEn(band: Band, telling: Telling): Prose {
  const { low, high } = band;
  const end = (at: BandEnd): Prose => valueEn(at.value, telling);
  if ([low, high].some((at) => at !== undefined && isDate(at.value, telling))) return dateBandEn(band, end);
  if (low !== undefined && high !== undefined) {
    if (low.value === high.value) return say`exactly ${end(low)}`;
    if (low.inclusive && high.inclusive) return say`from ${end(low)} to ${end(high)}`;
    return say`${low.inclusive ? '' : 'over '}${end(low)}${low.inclusive ? ' or more' : ''} ${high.inclusive ? 'and up to' : 'but under'} ${end(high)}`;
  }
  if (low !== undefined) {
    if (!low.inclusive) return say`over ${end(low)}`;
    return isLiteral(low) ? say`${end(low)} or more` : say`at least ${end(low)}`;
  }
  if (high === undefined) return say`any`;
  if (!high.inclusive) return say`under ${end(high)}`;
  return isLiteral(high) ? say`${end(high)} or less` : say`not more than ${end(high)}`;
}

function dateBandEn({ low, high }: Band, end: (at: BandEnd) => Prose): Prose {
  if (low !== undefined && low.value === high?.value) return say`exactly on ${end(low)}`;
  const from = low && say`${low.inclusive ? 'on or after' : 'after'} ${end(low)}`;
  const to = high && say`${high.inclusive ? 'on or before' : 'before'} ${end(high)}`;
  return from !== undefined && to !== undefined ? say`${from} and ${to}` : (from ?? to ?? []);
}
