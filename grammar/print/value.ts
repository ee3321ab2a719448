/** Values in words. */
import type { Amount, Band, BandEnd, OffenceSet, Value } from '../expressions.ts';
import type { Words } from '../node.ts';
import type { Dialect } from '../source.ts';
import { spell, units } from '../vocabulary.ts';
import type { Unit } from '../vocabulary.ts';
import { phraseKey } from '../words.ts';
import { printPredicate } from './condition.ts';
import { printName, printSeries } from './speller.ts';
import type { Speller } from './speller.ts';

export function printValue(value: Value, speller: Speller): string {
  const { dialect } = speller;
  const print = (inner: Value): string => printValue(inner, speller);
  switch (value.kind) {
    case 'name':
      return printName(value.name, speller);
    case 'quantity':
      return value.amounts.map((amount) => printAmount(amount, dialect)).join(' ');
    case 'fraction': {
      const of = dialect === 'en' ? ' of ' : ' ';
      return `${value.numerator}/${value.denominator}${of}${print(value.of)}`;
    }
    case 'date':
      return printDate(value.iso, dialect);
    case 'yesNo':
      return spell(value.yes ? 'Yes' : 'No', dialect);
    case 'given':
      return spell(value.date === 'cutoff' ? 'CutoffDate' : 'BoardDate', dialect);
    case 'between': {
      const measure = spell(value.measure === 'period' ? 'PeriodFrom' : 'DaysFrom', dialect);
      return `${measure} ${print(value.from)} ${spell('To', dialect)} ${print(value.to)}`;
    }
    case 'total':
      return `${spell('Total', dialect)} ${printName(value.name, speller)}`;
    case 'run':
      return `${printName(value.phrase, speller)} ${printPredicate(value.condition, speller)}`;
    case 'sum': {
      const rest = value.rest.map(
        ({ sign, value: term }) => `${spell(sign === 'plus' ? 'Plus' : 'Minus', dialect)} ${print(term)}`,
      );
      return [print(value.first), ...rest].join(' ');
    }
    case 'limited': {
      const limits = value.limits.map(
        ({ bound, value: limit }) =>
          `, ${spell(bound === 'least' ? 'ButAtLeast' : 'ButAtMost', dialect)} ${print(limit)}`,
      );
      return [print(value.value), ...limits].join('');
    }
    case 'valueGroup':
      return `(${print(value.value)})`;
  }
}

/** dd/mm/yyyy in Vietnamese, ISO in English. */
export const printDate = (iso: string, dialect: Dialect): string =>
  dialect === 'vi' ? iso.split('-').toReversed().join('/') : iso;

function printAmount({ number, unit }: Amount, dialect: Dialect): string {
  const count = dialect === 'vi' ? String(number).replace(/\B(?=(\d{3})+$)/g, '.') : String(number);
  return unit === undefined ? count : `${count} ${printUnit(unitOf(unit), number, unit.text, dialect)}`;
}

/** The unit that a word names. */
export function unitOf({ text }: Words): Unit | undefined {
  const key = phraseKey(text);
  return (Object.keys(units) as Unit[]).find((unit) =>
    [...units[unit].vi, ...units[unit].en].some((word) => phraseKey(word) === key),
  );
}

function printUnit(unit: Unit | undefined, number: number, written: string, dialect: Dialect): string {
  if (unit === undefined) return written;
  return dialect === 'vi' ? units[unit].vi[0] : units[unit].en[number === 1 ? 0 : 1];
}

const isLiteral = ({ value }: BandEnd): boolean => value.kind === 'quantity' || value.kind === 'date';

/** A stretch of values, as the act would say it: `từ 7 năm trở lên` of an amount, `ít nhất là …` of a name. */
export function printBand({ low, high }: Band, speller: Speller): string {
  const { dialect } = speller;
  const end = ({ value }: BandEnd): string => printValue(value, speller);
  const say = (keyword: Parameters<typeof spell>[0], at: BandEnd): string =>
    `${spell(keyword, dialect)} ${end(at)}`;
  if (low !== undefined && high !== undefined) {
    if (low === high || low.value === high.value) return say('Equals', low);
    const until = spell(high.inclusive ? 'To' : 'ToUnder', dialect);
    return `${say(low.inclusive ? 'From' : 'Over', low)} ${until} ${end(high)}`;
  }
  if (low !== undefined) {
    if (!low.inclusive) return say('Over', low);
    return dialect === 'vi' && isLiteral(low)
      ? `${say('From', low)} ${spell('Up', dialect)}`
      : say('AtLeast', low);
  }
  if (high !== undefined) {
    if (!high.inclusive) return say('Under', high);
    return dialect === 'vi' && isLiteral(high)
      ? `${say('From', high)} ${spell('Down', dialect)}`
      : say('AtMost', high);
  }
  return spell('AnyValue', dialect);
}

/** A stretch of an ordered enumeration: `từ khá trở lên`. */
export function printRankBand(band: Band, speller: Speller): string {
  const { dialect } = speller;
  const { low, high } = band;
  if (dialect === 'vi' && low?.inclusive === true && high === undefined)
    return `${spell('From', dialect)} ${printValue(low.value, speller)} ${spell('Up', dialect)}`;
  if (dialect === 'vi' && high?.inclusive === true && low === undefined)
    return `${spell('From', dialect)} ${printValue(high.value, speller)} ${spell('Down', dialect)}`;
  return printBand(band, speller);
}

export const printOffenceSets = (sets: readonly OffenceSet[], speller: Speller): string =>
  printSeries(
    sets.map((set) => printOffenceSet(set, speller)),
    spell('Or', speller.dialect),
  );

export function printOffenceSet(set: OffenceSet, speller: Speller): string {
  if (set.kind === 'namedOffences') return printName(set.name, speller);
  const { dialect } = speller;
  const code = `${spell('PenalCode', dialect)} ${set.code.text}`;
  const parts = set.parts.map((part, at) => {
    const before = set.parts[at - 1];
    const keyword = spell(part.kind === 'chapter' ? 'ChapterOfCode' : 'ArticleOfCode', dialect);
    const cited =
      part.kind === 'chapter'
        ? part.chapter
        : part.first === part.last
          ? part.first
          : `${part.first} ${spell('To', dialect)} ${part.last}`;
    return before?.kind === part.kind ? cited : `${keyword} ${cited}`;
  });
  return parts.length === 0 ? code : `${code} ${parts.join(', ')}`;
}
