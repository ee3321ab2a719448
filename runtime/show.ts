/** Amounts as people read them. Fractions stay exact: a third of a day is written as one. */
import type { Shown } from './explanation.ts';
import { texts } from './texts.ts';
import type { Language } from './texts.ts';
import { DAYS_OF_MONTH, DAYS_OF_YEAR, isoOf } from './time.ts';

/** A known amount, or the bounds between which it lies. */
export function showAmount(shown: Shown, lang: Language): string {
  const { unlimited, unknown, unknownFrom, unknownTo, unknownBetween } = texts[lang];
  const { low, high } = shown;
  if (shown.unlimited === true) return unlimited;
  const said = (amount: number): string => showExact(amount, shown, lang);
  if (low === null) return high === null ? unknown : unknownTo(said(high));
  if (high === null) return low <= 0 ? unknown : unknownFrom(said(low));
  return low === high ? said(low) : unknownBetween(said(low), said(high));
}

/** How far a known amount lies from nothing, whichever way. */
export const showDistance = (shown: Shown, lang: Language): string =>
  showAmount({ ...shown, low: Math.abs(shown.low ?? 0), high: Math.abs(shown.high ?? 0) }, lang);

function showExact(
  amount: number,
  { over, measure }: Pick<Shown, 'over' | 'measure'>,
  lang: Language,
): string {
  const { currency, date } = texts[lang];
  switch (measure) {
    case 'date': {
      const [year = '', month = '', day = ''] = isoOf(amount).split('-');
      return date(year, month, day);
    }
    case 'length':
      return showLength(amount, over, lang);
    case 'days':
      return counted(amount, over, texts[lang].time.day, lang);
    case 'money':
      return `${showNumber(amount, over, lang)} ${currency}`;
    default: {
      const unit = texts[lang].units[measure.slice('count:'.length)];
      return unit === undefined ? showNumber(amount, over, lang) : counted(amount, over, unit, lang);
    }
  }
}

/** `3 năm 4 tháng 20 1/3 ngày`; a length below nothing has its sign before all. */
function showLength(days: number, over: number, lang: Language): string {
  const { year, month, day } = texts[lang].time;
  const whole = Math.abs(days);
  const years = Math.floor(whole / (DAYS_OF_YEAR * over));
  const months = Math.floor((whole % (DAYS_OF_YEAR * over)) / (DAYS_OF_MONTH * over));
  const rest = whole % (DAYS_OF_MONTH * over);
  const said = [
    ...(years > 0 ? [counted(years, 1, year, lang)] : []),
    ...(months > 0 ? [counted(months, 1, month, lang)] : []),
    ...(rest > 0 || whole < DAYS_OF_MONTH * over ? [counted(rest, over, day, lang)] : []),
  ].join(' ');
  return days < 0 ? `−${said}` : said;
}

function counted(
  amount: number,
  over: number,
  [one, several]: readonly [string, string],
  lang: Language,
): string {
  return `${showNumber(amount, over, lang)} ${Math.abs(amount) <= over && amount !== 0 ? one : several}`;
}

/** `1.213 1/3`: whole, and what is left as a fraction in its lowest terms. */
export function showNumber(amount: number, over: number, lang: Language): string {
  const size = Math.abs(amount);
  const whole = Math.floor(size / over);
  const left = size - whole * over;
  const divisor = left === 0 ? 1 : common(left, over);
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, texts[lang].thousands);
  const fraction = left === 0 ? '' : `${left / divisor}/${over / divisor}`;
  const said =
    whole === 0 && fraction !== '' ? fraction : `${grouped}${fraction === '' ? '' : ` ${fraction}`}`;
  return amount < 0 ? `−${said}` : said;
}

const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));
