/** From a path in the record, such as `convictions[0].term`, back to the cell that it was read from. */
import type { Bilingual } from '../../../grammar/index.ts';
import { placeWords } from './place.ts';
import type { Group } from './row-store.ts';
import type { TableSource } from './source.ts';

export interface Sources {
  readonly persons: TableSource;
  readonly lists: readonly TableSource[];
}

export function locator(
  { persons, lists }: Sources,
  line: number,
  groups: ReadonlyMap<string, Group>,
): (path: string) => Bilingual {
  return (path) => {
    const [, list = '', index = '', key = ''] = /^(.+?)\[(\d+)\](?:\.(.+))?$/u.exec(path) ?? [];
    const source = lists.find(({ table }) => table.key === list);
    const itemLine = groups.get(list)?.lines[Number(index)];
    return source === undefined || itemLine === undefined
      ? cellWords(persons, line, path)
      : cellWords(source, itemLine, key);
  };
}

function cellWords({ file, headings }: TableSource, line: number, key: string): Bilingual {
  const column = headings.columns.findIndex((each) => each?.key === key);
  return placeWords(column < 0 ? { file, line } : { file, line, column, heading: headings.headings[column] });
}
