/**
 * The rows of one list until their person comes by, so that the files may be in any order and nothing is sorted. Of a
 * row little more than the value of each cell is kept, and of rows that are alike, such as rated quarters, one: a
 * person costs about a kilobyte.
 */
import type { Problem } from '../../../runtime/problem.ts';
import type { JsonObject } from '../json.ts';

/** The rows of one person, in the order of the file. */
export interface Group {
  readonly items: readonly JsonObject[];
  /** Where each stands. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

/** A number for each id, shared by the lists: an id is kept once. */
export type Ids = Map<string, number>;

const NONE = -1;

/** So many different rows are looked for again; where rows are hardly ever alike, looking further is no use. */
const MOST_SHARED = 20_000;

export class RowStore {
  readonly #ids: Ids;
  readonly #alikes: boolean;
  readonly #items: JsonObject[] = [];
  readonly #shared = new Map<string, JsonObject>();
  readonly #problems = new Map<number, readonly Problem[]>();
  /** By the number of a person: the first and the last of their rows. */
  #first = new Int32Array();
  #last = new Int32Array();
  /** By the number of a row: its line, and the person's next row. */
  #lines = new Int32Array();
  #next = new Int32Array();

  /** `alikes`: it can be expected that many rows have the same values. */
  constructor(ids: Ids, alikes: boolean) {
    this.#ids = ids;
    this.#alikes = alikes;
  }

  /** How many rows the person has so far. */
  count(id: string): number {
    return this.#rowsOf(id).length;
  }

  add(id: string, item: JsonObject, line: number, problems: readonly Problem[]): void {
    let person = this.#ids.get(id);
    if (person === undefined) this.#ids.set(id, (person = this.#ids.size));
    const row = this.#items.length;
    this.#items.push(this.#alike(item));
    this.#lines = fitting(this.#lines, row);
    this.#next = fitting(this.#next, row);
    this.#first = fitting(this.#first, person);
    this.#last = fitting(this.#last, person);
    this.#lines[row] = line;
    const last = this.#last[person] ?? NONE;
    if (last === NONE) this.#first[person] = row;
    else this.#next[last] = row;
    this.#last[person] = row;
    if (problems.length > 0) this.#problems.set(row, problems);
  }

  /** Each row belongs to one person: what nobody takes is nobody's. */
  take(id: string): Group | undefined {
    const rows = this.#rowsOf(id);
    const person = this.#ids.get(id);
    if (rows.length === 0 || person === undefined) return undefined;
    this.#first[person] = NONE;
    this.#last[person] = NONE;
    return {
      items: rows.map((row) => this.#items[row] ?? {}),
      lines: rows.map((row) => this.#lines[row] ?? 0),
      problems: rows.flatMap((row) => this.#problems.get(row) ?? []),
    };
  }

  /** The first line of everybody whose rows have not been taken. */
  *left(): Generator<readonly [id: string, line: number]> {
    for (const [id, person] of this.#ids) {
      const row = this.#first[person] ?? NONE;
      if (row !== NONE) yield [id, this.#lines[row] ?? 0];
    }
  }

  #rowsOf(id: string): readonly number[] {
    const rows: number[] = [];
    const person = this.#ids.get(id);
    let row = person === undefined ? NONE : (this.#first[person] ?? NONE);
    for (; row !== NONE; row = this.#next[row] ?? NONE) rows.push(row);
    return rows;
  }

  #alike(item: JsonObject): JsonObject {
    if (!this.#alikes) return item;
    const key = JSON.stringify(item);
    const known = this.#shared.get(key);
    if (known === undefined && this.#shared.size < MOST_SHARED) this.#shared.set(key, item);
    return known ?? item;
  }
}

/** Room for one more place; what is new holds nothing yet. */
function fitting(numbers: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  if (place < numbers.length) return numbers;
  const larger = new Int32Array(Math.max(1024, numbers.length * 2, place + 1)).fill(NONE, numbers.length);
  larger.set(numbers);
  return larger;
}
