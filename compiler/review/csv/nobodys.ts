/** Rows of lists that belong to nobody: told after all persons, since only then is it known. */
import type { Problem } from '../../../runtime/problem.ts';
import { problemAt } from '../../../runtime/trail.ts';
import type { Entry, EntryPlace } from '../entry.ts';
import { at } from './place.ts';
import type { ListRows } from './read-list.ts';
import { nobodyHas } from './sentences.ts';

/** One entry for each id that nobody has, and one for each row without an id. */
export function* nobodys(lists: readonly ListRows[], persons: string): Generator<Entry> {
  const unknown = new Map<string, EntryPlace & { readonly problems: Problem[] }>();
  for (const { source, rows } of lists) {
    const { file, headings, table } = source;
    const column = headings.columns.findIndex((each) => each?.role === 'id');
    for (const [id, line] of rows.left()) {
      const words = at({ file, line, column, heading: headings.headings[column] }, nobodyHas(id, persons));
      const before = unknown.get(id);
      const problem = problemAt(table.key, 'told', { words });
      if (before === undefined) unknown.set(id, { file, place: line, problems: [problem] });
      else before.problems.push(problem);
    }
  }
  for (const [id, place] of unknown) yield { ...place, record: { id } };
  for (const { strays } of lists) yield* strays;
}
