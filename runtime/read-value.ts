/** Reading one value of a record: one small closure for each fact, made once. */
import type { Prepared } from './facts.ts';
import type { FactIr } from './ir.ts';
import type { ProblemKey, ProblemParams } from './problem.ts';
import { between, exactly, unlimited } from './range.ts';
import type { Range } from './range.ts';
import { remember } from './remember.ts';
import { dayNumber, lengthOf } from './time.ts';

/** How a reader says what is wrong; the place is known to who calls it. */
export type Report = <Key extends ProblemKey>(key: Key, params: ProblemParams[Key]) => void;

/** Answers undefined after a report: then the fact stays unknown. */
export type ReadValue = (input: unknown, report: Report) => Prepared | undefined;

/** What stands in the facts as long as nothing is known. */
export function unknownOf({ kind, least, most, orLife }: FactIr): Prepared {
  switch (kind) {
    case 'truth':
      return 'unknown';
    case 'date':
      return between(-Infinity, Infinity);
    case 'length':
    case 'count':
    case 'money':
      return between(least ?? -Infinity, orLife === true ? Infinity : (most ?? Infinity));
    case 'choice':
    case 'choices':
    case 'text':
      return null;
  }
}

export function valueReader(fact: FactIr): ReadValue {
  switch (fact.kind) {
    case 'truth':
      return readTruth(fact);
    case 'date':
      return readDate(fact);
    case 'length':
      return readLength(fact);
    case 'count':
    case 'money':
      return readWhole(fact);
    case 'choice':
      return readChoice(fact);
    case 'choices':
      return readChoices(fact);
    case 'text':
      return readText(fact);
  }
}

/** The offending value in a message: short, and never a whole object. */
const shown = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean'
    ? String(input).slice(0, 40)
    : Array.isArray(input) ? '[…]' : '{…}'; // prettier-ignore

const readTruth =
  ({ names }: FactIr): ReadValue =>
  (input, report) =>
    input === true ? 'yes' : input === false ? 'no' : void report('notYesNo', { name: names });

const dateOf = (text: string): Range | undefined => {
  const day = dayNumber(text);
  return day === undefined ? undefined : exactly(day);
};

function readDate({ names }: FactIr): ReadValue {
  const read = remember(dateOf);
  return (input, report) => {
    const date = typeof input === 'string' ? read(input) : undefined;
    return date ?? void report('notADate', { name: names, value: shown(input) });
  };
}

/** Longer than any number of days that can be counted is no length. */
const lengthRange = (text: string): Range | undefined => {
  const days = lengthOf(text);
  return days === undefined || !Number.isSafeInteger(days) ? undefined : exactly(days);
};

function readLength({ names, least = -Infinity, most = Infinity, orLife = false }: FactIr): ReadValue {
  const read = remember(lengthRange);
  return (input, report) => {
    if (orLife && input === 'life') return unlimited;
    const length = typeof input === 'string' ? read(input) : undefined;
    if (length === undefined)
      return void report(orLife ? 'notALengthOrLife' : 'notALength', { name: names, value: shown(input) });
    if (length.low < least) return void report('lengthTooSmall', { name: names, least });
    if (length.low > most) return void report('lengthTooLarge', { name: names, most });
    return length;
  };
}

const readWhole =
  ({ names, least = -Infinity, most = Infinity }: FactIr): ReadValue =>
  (input, report) => {
    if (typeof input !== 'number' || !Number.isInteger(input))
      return void report('notWhole', { name: names, value: shown(input) });
    if (input < least) return void report('tooSmall', { name: names, least });
    if (input > most) return void report('tooLarge', { name: names, most });
    return exactly(input);
  };

const keysOf = ({ values = [] }: FactIr): readonly string[] => values.map(({ key }) => key);

function readChoice(fact: FactIr): ReadValue {
  const known = new Set(keysOf(fact));
  const values = [...known].join(', ');
  return (input, report) =>
    typeof input === 'string' && known.has(input)
      ? input
      : void report('notAValue', { name: fact.names, value: shown(input), values });
}

function readChoices(fact: FactIr): ReadValue {
  const known = new Set(keysOf(fact));
  const values = [...known].join(', ');
  const isKnown = (input: unknown): input is string => typeof input === 'string' && known.has(input);
  return (input, report) =>
    Array.isArray(input) && input.every(isKnown)
      ? [...input]
      : void report('notValues', { name: fact.names, values });
}

const COUNTRY = /^[A-Z]{2}$/;

/** Blank text is like an empty cell: unknown, not a mistake. */
const readText =
  ({ names, form }: FactIr): ReadValue =>
  (input, report) => {
    if (typeof input !== 'string') return void report('notText', { name: names });
    if (isBlank(input)) return null;
    if (form === 'country' && !COUNTRY.test(input))
      return void report('notACountry', { name: names, value: shown(input) });
    return input;
  };

export const isBlank = (text: string): boolean => text.trim() === '';
