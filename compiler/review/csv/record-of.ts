/** A row of the persons as the record it stands for: columns are paths, records are trees. */
import type { Json } from '../json.ts';
import type { Cell } from './cells.ts';

export interface Tree {
  [key: string]: Json | Tree;
}

export function recordOf(cells: readonly Cell[]): Tree {
  const record: Tree = {};
  for (const { column, value } of cells) if (column.role !== 'count') set(record, column.key, value);
  return record;
}

/** `sentence.term` is the key `term` in the group `sentence`. */
export function set(record: Tree, path: string, value: Json): void {
  const point = path.indexOf('.');
  if (point < 0) {
    record[path] = value;
    return;
  }
  const group = (record[path.slice(0, point)] ??= {});
  set(group as Tree, path.slice(point + 1), value);
}
