/** Lengths as ISO 8601 writes them. Records hold many of them: no pattern is as quick as looking at the characters. */
import { DAYS_OF_MONTH, DAYS_OF_YEAR } from './time.ts';

const UNITS = [
  { sign: 'Y'.charCodeAt(0), days: DAYS_OF_YEAR },
  { sign: 'M'.charCodeAt(0), days: DAYS_OF_MONTH },
  { sign: 'W'.charCodeAt(0), days: 7 },
  { sign: 'D'.charCodeAt(0), days: 1 },
] as const;

const ZERO = '0'.charCodeAt(0);

/** `P7Y6M`, `P20M10D`, `P2W` as legal days; undefined for anything else. Each unit stands once, the largest first. */
export function lengthOf(text: string): number | undefined {
  if (text.length < 3 || text[0] !== 'P') return undefined;
  let total = 0;
  let next = 0;
  let at = 1;
  while (at < text.length) {
    const start = at;
    let count = 0;
    for (let digit = digitAt(text, at); digit >= 0 && digit <= 9; digit = digitAt(text, at)) {
      count = 10 * count + digit;
      at += 1;
    }
    if (at === start || at === text.length) return undefined;
    const sign = text.charCodeAt(at);
    while (next < UNITS.length && UNITS[next]?.sign !== sign) next += 1;
    const unit = UNITS[next];
    if (unit === undefined) return undefined;
    total += count * unit.days;
    next += 1;
    at += 1;
  }
  return total;
}

/** Not from 0 to 9 where there is no digit. */
const digitAt = (text: string, at: number): number => text.charCodeAt(at) - ZERO;
