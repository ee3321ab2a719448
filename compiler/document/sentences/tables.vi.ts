/** Cells of tables in Vietnamese. */
import type { Cell, Words } from '../../../grammar/index.ts';
import { say, series } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { enumerationOf } from './telling.ts';
import type { Telling } from './telling.ts';
import { bandVi, nameVi, valueVi } from './values.vi.ts';

export const columnVi = (words: Words, telling: Telling): Prose => nameVi(words, telling);

/** `column` is the fact or definition whose values it admits; a result has none. */
export function cellVi(cell: Cell, column: Words | undefined, telling: Telling): Prose {
  const enumeration = column === undefined ? undefined : enumerationOf(telling, column);
  switch (cell.kind) {
    case 'any':
      return say`không phân biệt`;
    case 'others':
      return say`các trường hợp còn lại`;
    case 'unlimited':
      return say`không giới hạn`;
    case 'band':
      return bandVi(cell.band, telling);
    case 'values':
      return series(
        cell.values.map((value) => valueVi(value, telling, enumeration)),
        'hoặc',
      );
  }
}
