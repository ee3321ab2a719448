/** Values in Vietnamese: amounts, dates, and how one is reckoned from others. */
import { unitOf } from '../../../grammar/index.ts';
import type { Band, BandEnd, ExceptedValue, Value } from '../../../grammar/index.ts';
import { boardAnchor, cutoffAnchor } from '../anchors.ts';
import { inline, proseOf, say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { amountVi, dateVi, fractionVi } from './amounts.vi.ts';
import { conditionVi, relativeVi } from './conditions.vi.ts';
import { isDate, term } from './telling.ts';
import type { Telling } from './telling.ts';

export function valueVi(value: Value, telling: Telling, enumeration?: string): Prose {
  const tell = (inner: Value): Prose => valueVi(inner, telling);
  switch (value.kind) {
    case 'name': {
      const chosen =
        enumeration === undefined ? undefined : telling.names.value(enumeration, value.name)?.said.vi;
      return chosen === undefined ? nameVi(value.name, telling) : say`${chosen}`;
    }
    case 'quantity':
      return say`${value.amounts.map(amountVi).join(' ')}`;
    case 'fraction':
      return say`${fractionVi(value.numerator, value.denominator)} ${tell(value.of)}`;
    case 'date':
      return say`${dateVi(value.iso)}`;
    case 'yesNo':
      return say`${value.yes ? 'có' : 'không'}`;
    case 'given':
      return value.date === 'cutoff'
        ? [{ kind: 'link', text: 'mốc tính thời gian', to: cutoffAnchor, of: 'term' }]
        : [{ kind: 'link', text: 'ngày họp xét', to: boardAnchor, of: 'term' }];
    case 'between':
      return say`${value.measure === 'period' ? 'thời gian' : 'số ngày'} từ ${tell(value.from)} đến ${tell(value.to)}`;
    case 'total':
      return say`tổng ${nameVi(value.name, telling)}`;
    case 'run': {
      const phrase = telling.names.spelled('run', value.phrase).vi.replace(/ mà$/u, '');
      return say`${phrase} ${inline(conditionVi(value.condition, itemOf(value.phrase, telling)))}`;
    }
    case 'sum':
      return proseOf([
        tell(value.first),
        ...value.rest.flatMap(({ sign, value: next }, at) => [
          at === value.rest.length - 1 && at > 0 ? ' và' : at > 0 ? ',' : '',
          sign === 'plus' ? ' cộng với ' : ' trừ đi ',
          tell(next),
        ]),
      ]);
    case 'limited':
      return limitedVi(value, telling, (limits) => say`, nhưng ${limits}`);
    case 'valueGroup':
      return value.value.kind === 'limited'
        ? limitedVi(value.value, telling, (limits) => say` (nhưng ${limits})`)
        : say`(${tell(value.value)})`;
  }
}

const itemOf = (phrase: Extract<Value, { kind: 'run' }>['phrase'], telling: Telling): Telling => {
  const list = telling.names.listOf('run', phrase);
  return list === undefined ? telling : { ...telling, item: list.key };
};

function limitedVi(
  { value, limits }: Extract<Value, { kind: 'limited' }>,
  telling: Telling,
  join: (limits: Prose) => Prose,
): Prose {
  const said = limits.map(
    ({ bound, value: limit }) =>
      say`${bound === 'least' ? 'ít nhất là' : 'không quá'} ${valueVi(limit, telling)}`,
  );
  return say`${valueVi(value, telling)}${join(series(said, 'và'))}`;
}

/** A name as a noun or a predicate: a definition leads to what it means. */
export function nameVi(words: Parameters<Telling['names']['named']>[0], { names }: Telling): Prose {
  const named = names.named(words);
  switch (named?.kind) {
    case 'fact':
      return say`${named.negated ? (named.fact.negative?.vi ?? words.text) : named.fact.names.vi}`;
    case 'defined':
      return term(named.definition, 'vi');
    case 'item':
      return say`${named.list.self?.vi ?? words.text}`;
    case undefined:
      return say`${words.text}`;
  }
}

export function exceptedValueVi(
  { value, exceptions }: ExceptedValue,
  telling: Telling,
  enumeration?: string,
): Prose {
  return proseOf([
    valueVi(value, telling, enumeration),
    ...exceptions.map(
      ({ when, value: instead }) =>
        say`; riêng trường hợp ${relativeVi(when, telling)} thì là ${valueVi(instead, telling, enumeration)}`,
    ),
  ]);
}

const isLiteral = ({ value }: BandEnd): boolean => value.kind === 'quantity' || value.kind === 'date';

export const isAge = ({ low, high }: Band): boolean =>
  [low, high].some((end) => {
    if (end?.value.kind !== 'quantity') return false;
    return end.value.amounts.some(({ unit }) => {
      const known = unit === undefined ? undefined : unitOf(unit);
      return known === 'yearOfAge' || known === 'monthOfAge';
    });
  });

/** A stretch of values, as the act says it: `từ trên 10 năm đến 15 năm`, `từ đủ 70 tuổi trở lên`. */
export function bandVi(band: Band, telling: Telling): Prose {
  const { low, high } = band;
  const end = (at: BandEnd): Prose => valueVi(at.value, telling);
  if ([low, high].some((at) => at !== undefined && isDate(at.value, telling))) return dateBandVi(band, end);
  const from = isAge(band) ? 'từ đủ' : 'từ';
  if (low !== undefined && high !== undefined) {
    if (low.value === high.value) return say`bằng ${end(low)}`;
    return say`${low.inclusive ? from : 'từ trên'} ${end(low)} đến ${high.inclusive ? '' : 'dưới '}${end(high)}`;
  }
  if (low !== undefined) {
    if (!low.inclusive) return say`trên ${end(low)}`;
    return isLiteral(low) ? say`${from} ${end(low)} trở lên` : say`ít nhất bằng ${end(low)}`;
  }
  if (high === undefined) return say`không phân biệt`;
  if (!high.inclusive) return say`dưới ${end(high)}`;
  return isLiteral(high) ? say`từ ${end(high)} trở xuống` : say`không quá ${end(high)}`;
}

function dateBandVi({ low, high }: Band, end: (at: BandEnd) => Prose): Prose {
  if (low !== undefined && low.value === high?.value) return say`đúng vào ${end(low)}`;
  const from = low && say`${low.inclusive ? 'từ' : 'sau'} ${end(low)}`;
  const to = high && say`${high.inclusive ? 'đến hết' : 'trước'} ${end(high)}`;
  if (from !== undefined && to !== undefined) return say`${from} và ${to}`;
  return low?.inclusive === true ? say`${from ?? []} trở đi` : (from ?? to ?? []);
}
