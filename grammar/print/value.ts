/** Values in words. */
import type { Amount, Band, BandEnd, OffenceSet, Sum, Value } from '../expressions.ts';
import type { Words } from '../node.ts';
import type { Dialect } from '../source.ts';
import { spell, units, vocabulary } from '../vocabulary.ts';
import type { Keyword, Unit } from '../vocabulary.ts';
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
      return value.amounts.map((amount) => printAmount(amount, speller)).join(' ');
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
      const rest = sumTerms(value).map(
        ({ sign, value: term }) => `${spell(sign === 'plus' ? 'Plus' : 'Minus', dialect)} ${print(term)}`,
      );
      return [print(closed(value.first)), ...rest].join(' ');
    }
    case 'limited': {
      const limits = value.limits.map(
        ({ bound, value: limit }, at) =>
          `, ${spell(bound === 'least' ? 'ButAtLeast' : 'ButAtMost', dialect)} ${print(at < value.limits.length - 1 ? closed(limit) : limit)}`,
      );
      return [print(closed(value.value)), ...limits].join('');
    }
    case 'valueGroup':
      return `(${print(value.value)})`;
  }
}

/** Every term but the last is followed by another one. */
export const sumTerms = ({ rest }: Sum): Sum['rest'] =>
  rest.map((term, at) => (at < rest.length - 1 ? { ...term, value: closed(term.value) } : term));

/**
 * What a value ends with must not take in what follows it: `at least fair plus 1` would add to `fair`. So the condition
 * of a run that is followed by something stands in brackets.
 */
export function closed(value: Value): Value {
  switch (value.kind) {
    case 'fraction':
      return { ...value, of: closed(value.of) };
    case 'run': {
      const { condition } = value;
      if (condition.kind === 'group' || condition.kind === 'bullets') return value;
      return { ...value, condition: { kind: 'group', condition, span: condition.span } };
    }
    case 'sum': {
      const last = value.rest.at(-1);
      return last === undefined
        ? value
        : { ...value, rest: [...value.rest.slice(0, -1), { ...last, value: closed(last.value) }] };
    }
    default:
      return value;
  }
}

/** dd/mm/yyyy in Vietnamese, ISO in English. */
export const printDate = (iso: string, dialect: Dialect): string =>
  dialect === 'vi' ? iso.split('-').toReversed().join('/') : iso;

function printAmount({ number, unit }: Amount, { dialect, asEnacted }: Speller): string {
  const count = printNumber(number, dialect, asEnacted === true && unit !== undefined);
  return unit === undefined ? count : `${count} ${printUnit(unitOf(unit), number, unit.text, dialect)}`;
}

/** `50.000.000`; as enacted, `07` of what is counted. */
export function printNumber(number: number, dialect: Dialect, asEnacted: boolean): string {
  if (dialect === 'en') return String(number);
  return asEnacted && number > 0 && number < 10
    ? `0${number}`
    : String(number).replace(/\B(?=(\d{3})+$)/g, '.');
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

/** An age is said to be full: `từ đủ 70 tuổi`. */
const FROM_FULL = vocabulary.From.vi.at(-1) ?? '';

const isAge = ({ value }: BandEnd): boolean => {
  const unit = value.kind === 'quantity' ? value.amounts[0]?.unit : undefined;
  const named = unit === undefined ? undefined : unitOf(unit);
  return named === 'yearOfAge' || named === 'monthOfAge';
};

/** A sentence in pieces: words, and values that may be laid out. */
export type Parts = readonly (string | Value)[];

const joined = (parts: Parts, speller: Speller): string =>
  parts.map((part) => (typeof part === 'string' ? part : printValue(part, speller))).join(' ');

export const printBand = (band: Band, speller: Speller, left?: Value): string =>
  joined(bandParts(band, speller, left), speller);

/**
 * A stretch of values, as the act would say it: `từ 7 năm trở lên` of an amount, `ít nhất là …` of a name, and after
 * words that may end with `trở lên` themselves.
 */
export function bandParts(band: Band, speller: Speller, left?: Value): Parts {
  const { low, high } = band;
  const { dialect } = speller;
  const say = (keyword: Keyword, at: BandEnd): Parts => [spell(keyword, dialect), at.value];
  const from = (at: BandEnd): Parts =>
    speller.asEnacted === true && dialect === 'vi' && isAge(at) ? [FROM_FULL, at.value] : say('From', at);
  const isClosed = (at: BandEnd): boolean =>
    dialect === 'vi' && left?.kind !== 'run' && (isLiteral(at) || isRanked(band, at, speller));
  if (low !== undefined && high !== undefined) {
    if (low === high || low.value === high.value) return say('Equals', low);
    const until = spell(high.inclusive ? 'To' : 'ToUnder', dialect);
    return [...(low.inclusive ? from(low) : say('Over', low)), until, high.value];
  }
  if (low !== undefined) {
    if (!low.inclusive) return say('Over', low);
    return isClosed(low) ? [...from(low), spell('Up', dialect)] : say('AtLeast', low);
  }
  if (high !== undefined) {
    if (!high.inclusive) return say('Under', high);
    return isClosed(high) ? [...say('From', high), spell('Down', dialect)] : say('AtMost', high);
  }
  return [spell('AnyValue', dialect)];
}

/** A stretch of an ordered enumeration: `từ khá trở lên`. */
const isRanked = ({ low, high }: Band, { value }: BandEnd, speller: Speller): boolean =>
  low !== high && value.kind === 'name' && speller.isValue?.(value.name) === true;

export const printOffenceSets = (sets: readonly OffenceSet[], speller: Speller): string =>
  printSeries(
    sets.map((set) => printOffenceSet(set, speller)),
    spell('Or', speller.dialect),
  );

export function printOffenceSet(set: OffenceSet, speller: Speller): string {
  return set.kind === 'namedOffences'
    ? printName(set.name, speller)
    : offenceParts(set, speller)
        .map(({ text }) => text)
        .join(', ');
}

/** `BLHS 2015 điều 78`, `79`, `chương XX`: what stands between commas, and whether it says what is counted. */
export function offenceParts(
  { code, parts }: Extract<OffenceSet, { kind: 'citedOffences' }>,
  { dialect }: Speller,
): readonly { readonly text: string; readonly begins: boolean }[] {
  const whole = `${spell('PenalCode', dialect)} ${code.text}`;
  if (parts.length === 0) return [{ text: whole, begins: true }];
  return parts.map((part, at) => {
    const kind = part.kind === 'chapter' ? 'ChapterOfCode' : 'ArticleOfCode';
    const row = parts.slice(at).findIndex((other) => other.kind !== part.kind);
    const several = row !== 1 && parts.length > at + 1;
    const begins = parts[at - 1]?.kind !== part.kind;
    const cited =
      part.kind === 'chapter'
        ? part.chapter
        : part.first === part.last
          ? part.first
          : `${part.first} ${spell('To', dialect)} ${part.last}`;
    const keyword = spellNumber(
      kind,
      several || (part.kind === 'articles' && part.first !== part.last),
      dialect,
    );
    return { text: `${at === 0 ? `${whole} ` : ''}${begins ? `${keyword} ` : ''}${cited}`, begins };
  });
}

/** English says `articles` of several; Vietnamese has one word. */
const spellNumber = (
  keyword: 'ArticleOfCode' | 'ChapterOfCode',
  several: boolean,
  dialect: Dialect,
): string => vocabulary[keyword][dialect][several && dialect === 'en' ? 1 : 0] ?? '';
