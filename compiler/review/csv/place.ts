/** Where in a file something stands, as a spreadsheet and an editor name it: `persons.csv:3, column B “term”`. */
import type { Bilingual } from '../../../grammar/index.ts';

export interface CellPlace {
  readonly file: string;
  readonly line: number;
  /** Counted from 0. */
  readonly column?: number | undefined;
  /** As the file writes it. */
  readonly heading?: string | undefined;
}

export function placeWords({ file, line, column, heading = '' }: CellPlace): Bilingual {
  const named = heading === '' ? '' : ` “${heading}”`;
  const at = column === undefined ? undefined : letters(column);
  return {
    vi: `${file}:${line}${at === undefined ? '' : `, cột ${at}${named}`}`,
    en: `${file}:${line}${at === undefined ? '' : `, column ${at}${named}`}`,
  };
}

/** A to Z, then AA. */
export function letters(column: number): string {
  const before = column < 26 ? '' : letters(Math.floor(column / 26) - 1);
  return `${before}${String.fromCharCode(65 + (column % 26))}`;
}

/** A sentence about that place. */
export function at(place: CellPlace, sentence: Bilingual): Bilingual {
  const where = placeWords(place);
  return { vi: `${where.vi}: ${sentence.vi}`, en: `${where.en}: ${sentence.en}` };
}
