/** `--board-date`, as either language writes a date. */
import { dayNumber } from '../../runtime/time.ts';
import type { Usage } from './usage.ts';
import { usage } from './usage.ts';

export function readBoardDate(value: string): { readonly iso: string } | Usage {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(value) ?? [];
  const iso = year === '' ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayNumber(iso) === undefined ? usage(({ noSuchDay }) => noSuchDay(value)) : { iso };
}
