/** Values in cells: each column reads its own, and a cell that cannot be read is told and stays unknown. */
import type { Json } from '../json.ts';
import { spelledValue } from '../spellings.ts';
import type { Spelled } from '../spellings.ts';
import type { Headings } from './headings.ts';
import { at } from './place.ts';
import type { CellPlace } from './place.ts';
import type { Row } from './rows.ts';
import { openQuote, underNoHeading, wrongCell, wrongLength } from './sentences.ts';
import type { Column } from './tables.ts';
import type { Bilingual } from '../../../grammar/index.ts';

export interface Cell {
  readonly column: Column;
  readonly value: Json;
}

export interface Fault {
  /** Undefined for what the whole row has wrong. */
  readonly column: Column | undefined;
  readonly words: Bilingual;
}

export interface ReadRow {
  /** What is known; of a row whose cells cannot be told apart, the id at most. */
  readonly cells: readonly Cell[];
  readonly faults: readonly Fault[];
  readonly whole: boolean;
}

export function rowReader(file: string, { headings, columns }: Headings): (row: Row) => ReadRow {
  const readers = columns.map((column) =>
    column === undefined ? undefined : { column, read: cellReader(column) },
  );
  const placeOf = (line: number, column: number): CellPlace => ({
    file,
    line,
    column,
    heading: headings[column],
  });

  const idOnly = ({ cells }: Row): readonly Cell[] => {
    const place = columns.findIndex((column) => column?.role === 'id');
    const reader = readers[place];
    const spelled = reader?.read(cells[place] ?? '');
    return reader === undefined || spelled?.ok !== true || spelled.value === null
      ? []
      : [{ column: reader.column, value: spelled.value }];
  };
  // A row in one piece is parted by another sign: its one cell is all that is said of a person, and no id.
  const inOnePiece = ({ cells, open }: Row): boolean =>
    open === undefined && cells.length === 1 && columns.length > 1;
  const broken = (row: Row, words: Bilingual): ReadRow => ({
    cells: inOnePiece(row) ? [] : idOnly(row),
    faults: [{ column: undefined, words }],
    whole: false,
  });

  return (row) => {
    const { line, cells, delimiter, open } = row;
    if (open !== undefined) return broken(row, at(placeOf(open, cells.length), openQuote));
    if (cells.length !== columns.length)
      return broken(row, at({ file, line }, wrongLength(cells.length, columns.length, delimiter)));
    const known: Cell[] = [];
    const faults: Fault[] = [];
    for (const [place, cell] of cells.entries()) {
      const reader = readers[place];
      if (reader === undefined) {
        if (cell.trim() !== '')
          faults.push({ column: undefined, words: at(placeOf(line, place), underNoHeading(cell)) });
        continue;
      }
      const spelled = reader.read(cell);
      if (!spelled.ok)
        faults.push({
          column: reader.column,
          words: at(placeOf(line, place), wrongCell(cell, spelled.wanted)),
        });
      else if (spelled.value !== null) known.push({ column: reader.column, value: spelled.value });
    }
    return { cells: known, faults, whole: true };
  };
}

/** So many different cells of a column are kept; then it starts anew. */
const MOST = 20_000;

/** Ids and names differ from row to row; of the rest, the same few values stand in file after file. */
function cellReader({ fact }: Column): (cell: string) => Spelled {
  if (fact.kind === 'text') return (cell) => spelledValue(fact, own(cell));
  const known = new Map<string, Spelled>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const text = own(cell);
    const spelled = spelledValue(fact, text);
    known.set(text, spelled);
    return spelled;
  };
}

/** A cell is a part of a text, and keeps the whole alive: a list of ids would keep every file it came from. */
const own = (text: string): string => ` ${text}`.slice(1);
