/** Days as people write them: day first, as in Vietnam, or year first. Month first is never guessed. */
import { dayNumber } from '../../runtime/time.ts';

/** `YYYY-MM-DD`; undefined for anything that is no day of the calendar. */
export function spelledDate(text: string): string | undefined {
  const {
    day = '',
    month = '',
    year,
  } = /^(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})$/.exec(text)?.groups ?? {};
  const iso = year === undefined ? text : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return dayNumber(iso) === undefined ? undefined : iso;
}
