/** Reading one value of a record: one small closure for each fact, made once. */
import type { Prepared } from './facts.ts';
import type { FactIr } from './ir.ts';
import { lengthOf } from './iso-length.ts';
import { anything, between, unlimited } from './range.ts';
import type { Range } from './range.ts';
import { dayNumber } from './time.ts';
import { report } from './trail.ts';
import type { Trail } from './trail.ts';
import { NO, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

/** Reads what stands under a key. What is null or absent, and what is wrong, after a report, stays unknown. */
export type ReadValue<Value = Prepared> = (input: unknown, trail: Trail) => Value;

/** What stands in the facts as long as nothing is known. */
export function unknownOf(fact: FactIr): Prepared {
  switch (fact.kind) {
    case 'truth':
      return UNKNOWN;
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

/** What JSON leaves out, or says to be nothing. */
const isLeftOut = (input: unknown): input is null | undefined => input === null || input === undefined;

const readTruth =
  ({ key, names }: FactIr): ReadValue<Kleene> =>
  (input, trail) => {
    if (input === true) return YES;
    if (input === false) return NO;
    if (!isLeftOut(input)) report(trail, key, 'notYesNo', { name: names });
    return UNKNOWN;
  };

function readDate(fact: FactIr): ReadValue<Range> {
  const { key, names } = fact;
  const unknown = unknownRange(fact);
  return (input, trail) => {
    if (isLeftOut(input)) return unknown;
    const day = typeof input === 'string' ? dayNumber(input) : undefined;
    if (day !== undefined) return day;
    report(trail, key, 'notADate', { name: names, value: shown(input) });
    return unknown;
  };
}

function readLength(fact: FactIr): ReadValue<Range> {
  const { key, names, least = -Infinity, most = Infinity, orLife = false } = fact;
  const unknown = unknownRange(fact);
  return (input, trail) => {
    if (isLeftOut(input)) return unknown;
    if (orLife && input === 'life') return unlimited;
    const length = typeof input === 'string' ? lengthOf(input) : undefined;
    // Longer than any number of days that can be counted is no length.
    if (length === undefined || !Number.isSafeInteger(length))
      report(trail, key, orLife ? 'notALengthOrLife' : 'notALength', { name: names, value: shown(input) });
    else if (length < least) report(trail, key, 'lengthTooSmall', { name: names, least });
    else if (length > most) report(trail, key, 'lengthTooLarge', { name: names, most });
    else return length;
    return unknown;
  };
}

function readWhole(fact: FactIr): ReadValue<Range> {
  const { key, names, least = -Infinity, most = Infinity } = fact;
  const unknown = unknownRange(fact);
  return (input, trail) => {
    if (isLeftOut(input)) return unknown;
    if (typeof input !== 'number' || !Number.isInteger(input))
      report(trail, key, 'notWhole', { name: names, value: shown(input) });
    else if (input < least) report(trail, key, 'tooSmall', { name: names, least });
    else if (input > most) report(trail, key, 'tooLarge', { name: names, most });
    else return input;
    return unknown;
  };
}

const keysOf = ({ values = [] }: FactIr): readonly string[] => values.map((value) => value.key);

/** Answers the schema's own text and not the record's, so that comparing it later is comparing one with itself. */
function readChoice(fact: FactIr): ReadValue<string | null> {
  const { key, names } = fact;
  const known = keysOf(fact);
  const values = known.join(', ');
  return (input, trail) => {
    for (const value of known) if (value === input) return value;
    if (!isLeftOut(input)) report(trail, key, 'notAValue', { name: names, value: shown(input), values });
    return null;
  };
}

function readChoices(fact: FactIr): ReadValue<readonly string[] | null> {
  const { key, names } = fact;
  const known = new Set(keysOf(fact));
  const values = [...known].join(', ');
  const isKnown = (input: unknown): input is string => typeof input === 'string' && known.has(input);
  return (input, trail) => {
    if (isLeftOut(input)) return null;
    if (Array.isArray(input) && input.every(isKnown)) return [...input];
    report(trail, key, 'notValues', { name: names, values });
    return null;
  };
}

/** Two capital letters, as ISO 3166-1 writes countries. */
const isCountry = (text: string): boolean =>
  text.length === 2 && isCapital(text.charCodeAt(0)) && isCapital(text.charCodeAt(1));

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Blank text is like an empty cell: unknown, not a mistake. */
const readText =
  ({ key, names, form }: FactIr): ReadValue<string | null> =>
  (input, trail) => {
    if (isLeftOut(input)) return null;
    if (typeof input !== 'string') report(trail, key, 'notText', { name: names });
    else if (isBlank(input)) return null;
    else if (form === 'country' && !isCountry(input))
      report(trail, key, 'notACountry', { name: names, value: shown(input) });
    else return input;
    return null;
  };

export const isBlank = (text: string): boolean => !isVisible(text.charCodeAt(0)) && text.trim() === '';

/** A letter, digit or sign of ASCII: most texts begin with one, and nothing more has to be looked at. */
const isVisible = (code: number): boolean => code > 0x20 && code < 0x7f;
