/** Cells of tables in English. */
import type { Cell, Words } from '../../../grammar/index.ts';
import { say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { enumerationOf } from './telling.ts';
import type { Telling } from './telling.ts';
import { bandEn, nameEn, valueEn } from './values.en.ts';

export const columnEn = (words: Words, telling: Telling): Prose => nameEn(words, telling);

/** `column` is the fact or definition whose values it admits; a result has none. */
export function cellEn(cell: Cell, column: Words | undefined, telling: Telling): Prose {
  const enumeration = column === undefined ? undefined : enumerationOf(telling, column);
  switch (cell.kind) {
    case 'any':
      return say`any`;
    case 'others':
      return say`all other cases`;
    case 'unlimited':
      return say`no limit`;
    case 'band':
      return bandEn(cell.band, telling);
    case 'values':
      return series(
        cell.values.map((value) => valueEn(value, telling, enumeration)),
        'or',
      );
  }
}
