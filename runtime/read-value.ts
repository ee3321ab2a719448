/** Reading one value of a record: one small closure for each fact, made once. */
import type { Prepared } from './facts.ts';
import type { FactIr } from './ir.ts';
import { anything, between, exactly, unlimited } from './range.ts';
import type { Range } from './range.ts';
import { remember } from './remember.ts';
import { dayNumber, lengthOf } from './time.ts';
import { report } from './trail.ts';
import type { Trail } from './trail.ts';
import type { Truth } from './truth.ts';

/** Reads what stands under a key. What is null or absent, and what is wrong, after a report, stays unknown. */
export type ReadValue<Value = Prepared> = (input: unknown, trail: Trail) => Value;

/** What stands in the facts as long as nothing is known. */
export function unknownOf(fact: FactIr): Prepared {
  switch (fact.kind) {
    case 'truth':
      return 'unknown';
    case 'date':
    case 'length':
    case 'count':
    case 'money':
      return unknownRange(fact);
    case 'choice':
    case 'choices':
    case 'text':
      return null;
  }
}

/** A date may be any; an amount lies within its bounds. */
const unknownRange = ({ kind, least = -Infinity, most = Infinity, orLife }: FactIr): Range =>
  kind === 'date' ? anything : between(least, orLife === true ? Infinity : most);

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
  ({ key, names }: FactIr): ReadValue<Truth> =>
  (input, trail) => {
    if (input === true) return 'yes';
    if (input === false) return 'no';
    if (input !== null && input !== undefined) report(trail, key, 'notYesNo', { name: names });
    return 'unknown';
  };

/** A value that has to be worked out: undefined after a report, which is only made where something is given. */
const readGiven =
  <Value extends Prepared>(
    unknown: Value,
    read: (input: unknown, trail: Trail) => Value | undefined,
  ): ReadValue<Value> =>
  (input, trail) =>
    input === null || input === undefined ? unknown : (read(input, trail) ?? unknown);

const readDate = (fact: FactIr): ReadValue<Range> => {
  const { key, names } = fact;
  return readGiven(unknownRange(fact), (input, trail) => {
    const day = typeof input === 'string' ? dayNumber(input) : undefined;
    if (day !== undefined) return exactly(day);
    return void report(trail, key, 'notADate', { name: names, value: shown(input) });
  });
};

/** Longer than any number of days that can be counted is no length. */
const lengthRange = (text: string): Range | undefined => {
  const days = lengthOf(text);
  return days === undefined || !Number.isSafeInteger(days) ? undefined : exactly(days);
};

function readLength(fact: FactIr): ReadValue<Range> {
  const { key, names, least = -Infinity, most = Infinity, orLife = false } = fact;
  const read = remember(lengthRange);
  return readGiven(unknownRange(fact), (input, trail) => {
    if (orLife && input === 'life') return unlimited;
    const length = typeof input === 'string' ? read(input) : undefined;
    if (length === undefined)
      return void report(trail, key, orLife ? 'notALengthOrLife' : 'notALength', {
        name: names,
        value: shown(input),
      });
    if (length.low < least) return void report(trail, key, 'lengthTooSmall', { name: names, least });
    if (length.low > most) return void report(trail, key, 'lengthTooLarge', { name: names, most });
    return length;
  });
}

function readWhole(fact: FactIr): ReadValue<Range> {
  const { key, names, least = -Infinity, most = Infinity } = fact;
  return readGiven(unknownRange(fact), (input, trail) => {
    if (typeof input !== 'number' || !Number.isInteger(input))
      return void report(trail, key, 'notWhole', { name: names, value: shown(input) });
    if (input < least) return void report(trail, key, 'tooSmall', { name: names, least });
    if (input > most) return void report(trail, key, 'tooLarge', { name: names, most });
    return exactly(input);
  });
}

const keysOf = ({ values = [] }: FactIr): readonly string[] => values.map((value) => value.key);

/** Answers the schema's own text and not the record's, so that comparing it later is comparing one with itself. */
function readChoice(fact: FactIr): ReadValue<string | null> {
  const { key, names } = fact;
  const known = keysOf(fact);
  const values = known.join(', ');
  return readGiven<string | null>(null, (input, trail) => {
    for (const value of known) if (value === input) return value;
    return void report(trail, key, 'notAValue', { name: names, value: shown(input), values });
  });
}

function readChoices(fact: FactIr): ReadValue<readonly string[] | null> {
  const { key, names } = fact;
  const known = new Set(keysOf(fact));
  const values = [...known].join(', ');
  const isKnown = (input: unknown): input is string => typeof input === 'string' && known.has(input);
  return readGiven<readonly string[] | null>(null, (input, trail) =>
    Array.isArray(input) && input.every(isKnown)
      ? [...input]
      : void report(trail, key, 'notValues', { name: names, values }),
  );
}

const COUNTRY = /^[A-Z]{2}$/;

/** Blank text is like an empty cell: unknown, not a mistake. */
const readText = ({ key, names, form }: FactIr): ReadValue<string | null> =>
  readGiven<string | null>(null, (input, trail) => {
    if (typeof input !== 'string') return void report(trail, key, 'notText', { name: names });
    if (isBlank(input)) return null;
    if (form === 'country' && !COUNTRY.test(input))
      return void report(trail, key, 'notACountry', { name: names, value: shown(input) });
    return input;
  });

export const isBlank = (text: string): boolean => text.trim() === '';
