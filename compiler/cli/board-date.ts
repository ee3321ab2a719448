/** `--board-date`, as either language writes a date. */
import { spelledDate } from '../review/spelled-date.ts';
import type { Usage } from './usage.ts';
import { usage } from './usage.ts';

export function readBoardDate(value: string): { readonly iso: string } | Usage {
  const iso = spelledDate(value);
  return iso === undefined ? usage(({ noSuchDay }) => noSuchDay(value)) : { iso };
}
