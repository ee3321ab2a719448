/** Comparisons in Vietnamese: of amounts, of one of several values, of an offence with what it may be. */
import type { Band, Comparison, Condition, Value } from '../../../grammar/index.ts';
import { unitOf, units } from '../../../grammar/index.ts';
import { proseOf, say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { offencesVi, isGroup, isWholeCode } from './offences.vi.ts';
import { enumerationOf, isPersons } from './telling.ts';
import type { Telling } from './telling.ts';
import { bandVi, isAge, nameVi, valueVi } from './values.vi.ts';

export function comparisonVi({ left, test }: Comparison, telling: Telling): Prose {
  switch (test.kind) {
    case 'is': {
      const not = test.negated ? 'không phải ' : '';
      if (isItem(left, telling)) return say`${not}là ${offenceValuesVi(test.values, telling)}`;
      const enumeration = left.kind === 'name' ? enumerationOf(telling, left.name) : undefined;
      const values = series(
        test.values.map((value) => valueVi(value, telling, enumeration)),
        'hoặc',
      );
      return (
        chosenVi(left, values, telling, test.negated) ?? say`${valueVi(left, telling)} ${not}là ${values}`
      );
    }
    case 'in': {
      const not = test.negated ? 'không ' : '';
      const sets = offencesVi(test.sets, telling);
      if (test.sets.every(isWholeCode)) return say`${not}theo quy định của ${sets}`;
      return test.sets.some((set) => isGroup(set, telling))
        ? say`${not}thuộc ${sets}`
        : say`${test.negated ? 'không phải ' : ''}là ${sets}`;
    }
    case 'within':
      return withinVi(left, test.band, telling);
  }
}

const isItem = (left: Value, { names }: Telling): boolean =>
  left.kind === 'name' && names.named(left.name)?.kind === 'item';

const offenceValuesVi = (values: readonly Value[], telling: Telling): Prose =>
  series(
    values.map((value) =>
      value.kind === 'name'
        ? offencesVi([{ kind: 'namedOffences', name: value.name, span: value.span }], telling)
        : valueVi(value, telling),
    ),
    'hoặc',
  );

/** A choice as the act says it: its value stands where the schema leaves room for it. */
function chosenVi(left: Value, values: Prose, { names }: Telling, negated = false): Prose | undefined {
  const named = left.kind === 'name' ? names.named(left.name) : undefined;
  const said = named?.kind === 'fact' ? named.fact.said?.vi : undefined;
  if (said === undefined) return undefined;
  const [before = '', behind = ''] = said.split('{}');
  return proseOf([negated ? 'không thuộc trường hợp ' : '', before, values, behind]);
}

/** The values of an ordered set that a stretch holds, named one by one as the act does. */
function rankedVi(band: Band, enumeration: string, { names }: Telling): Prose | undefined {
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
        within.map(({ said }) => said.vi),
        'hoặc',
      );
}

function withinVi(left: Value, band: Band, telling: Telling): Prose {
  const enumeration = left.kind === 'name' ? enumerationOf(telling, left.name) : undefined;
  const ranked = enumeration === undefined ? undefined : rankedVi(band, enumeration, telling);
  if (ranked !== undefined)
    return chosenVi(left, ranked, telling) ?? say`${valueVi(left, telling)} là ${ranked}`;
  return (
    ageVi(left, band, telling) ??
    countedVi(left, band, telling) ??
    say`${valueVi(left, telling)} ${bandVi(band, telling)}`
  );
}

/** “Tuổi từ đủ 70 tuổi” says it twice: who is of an age is told by the age alone. */
function ageVi(left: Value, band: Band, telling: Telling): Prose | undefined {
  if (left.kind !== 'name' || !isAge(band)) return undefined;
  const name = nameVi(left.name, telling);
  const [first, ...marks] = name;
  const whose = /^tuổi(?: của (.+))?$/u.exec(first?.kind === 'mark' ? '' : (first?.text ?? ''));
  if (whose === null || first === undefined) return undefined;
  const said = bandVi(band, telling);
  const [only, ...more] = said;
  if (first.kind !== 'link' || only?.kind !== 'text' || more.length > 0)
    return whose[1] === undefined ? said : say`có ${whose[1]} ${said}`;
  const linked = proseOf([{ ...first, text: only.text }, ...marks]);
  return whose[1] === undefined ? linked : say`có ${whose[1]} ${linked}`;
}

/** “Số tiền án từ 02 tiền án” says the noun twice: `có từ 02 tiền án trở lên`. */
function countedVi(left: Value, band: Band, telling: Telling): Prose | undefined {
  const end = band.low ?? band.high;
  if (left.kind !== 'name' || end?.value.kind !== 'quantity') return undefined;
  const unit = end.value.amounts[0]?.unit;
  const known = unit === undefined ? undefined : unitOf(unit);
  const named = telling.names.named(left.name);
  if (named?.kind !== 'fact' || known === undefined || named.fact.names.vi !== `số ${units[known].vi[0]}`)
    return undefined;
  const said = bandVi(band, telling);
  const [only] = said;
  return say`có ${only?.kind === 'text' && said.length === 1 ? only.text.replace(/^bằng /u, '') : said}`;
}

/** Whether it names what it speaks of, rather than saying it of the person or the offence. */
export function hasOwnSubject(condition: Condition, telling: Telling): boolean {
  switch (condition.kind) {
    case 'comparison': {
      const { left, test } = condition;
      if (left.kind !== 'name') return true;
      const named = telling.names.named(left.name);
      if (named?.kind === 'item') return false;
      if (named?.kind === 'fact' && named.fact.said !== undefined) return false;
      if (test.kind !== 'within') return true;
      return !(ageVi(left, test.band, telling) ?? countedVi(left, test.band, telling));
    }
    case 'group':
    case 'excepted':
      return hasOwnSubject(condition.condition, telling);
    case 'chain':
      return condition.items.some((item, at) => at === 0 && hasOwnSubject(item, telling));
    case 'every':
      return true;
    case 'flag': {
      const named = telling.names.named(condition.name);
      return telling.item !== undefined && isPersons(named);
    }
    case 'bullets':
    case 'not':
    case 'meets':
    case 'covered':
    case 'below':
    case 'exists':
    case 'count':
      return false;
  }
}
