/** Reading one record of JSON by the schema: every value prepared, everything that is wrong named. */
import { objectOf } from './object-of.ts';
import type { Facts, Prepared } from './facts.ts';
import type { SchemaIr } from './ir.ts';
import { openEnds } from './open-end.ts';
import { meantKeys } from './meant-keys.ts';
import type { Problem } from './problem.ts';
import { itemReader, listReader } from './read-list.ts';
import { isObject, readObject } from './read-object.ts';
import type { ObjectShape, Row } from './read-object.ts';
import { isBlank, unknownOf, valueReader } from './read-value.ts';
import type { ReadValue } from './read-value.ts';
import { groupReader } from './read-group.ts';
import { problemAt, report, startTrail } from './trail.ts';
import type { Trail } from './trail.ts';

export interface Reading {
  /** Null where it is missing: then there is a problem that says so. */
  readonly id: string | null;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

export type ReadRecord = (input: unknown) => Reading;

/** Reads the keys of a record that is an object. */
export type ReadFacts = (row: Row, trail: Trail) => Facts;

/**
 * The readers of all values are made here, once; reading a record then only follows its keys. A generated module
 * brings a loop over the keys of its own, see `row.ts`.
 */
export function createReader(schema: SchemaIr, readFacts?: ReadFacts): ReadRecord {
  const shape = shapeOf(schema.entries);
  const readRow = readFacts ?? ((row, trail) => readObject({ ...shape.blank }, shape, row, trail));
  const markOpenEnds = schema.entries.flatMap((entry) => (entry.list ? openEnds(entry) : []));
  const meant = meantKeys(schema);
  return (input) => {
    const trail = startTrail();
    if (!isObject(input)) {
      report(trail, '', 'notARecord', {});
      return { id: null, facts: shape.blank, problems: trail.problems };
    }
    const facts = readRow(input, trail);
    for (const mark of markOpenEnds) mark(facts);
    const id = typeof facts['id'] === 'string' ? facts['id'] : null;
    if (id === null && !isGiven(input)) trail.problems.push(problemAt('id', 'missingId', {}));
    const { problems } = trail;
    return { id, facts, problems: problems.length === 0 ? problems : problems.map(meant) };
  };
}

/** Whether an id is there, be it right or wrong. */
const isGiven = ({ id }: Row): boolean =>
  id !== null && id !== undefined && !(typeof id === 'string' && isBlank(id));

/** The group at a path; the whole record where there is none. */
export const shapeAt = ({ entries }: SchemaIr, path: string): ObjectShape =>
  path === ''
    ? shapeOf(entries)
    : shapeOf(
        entries.filter(({ key }) => key.startsWith(`${path}.`)),
        `${path}.`,
      );

type Entry = SchemaIr['entries'][number];

/** The record as a tree: `sentence.term` is the key `term` in the group `sentence`. */
function shapeOf(entries: readonly Entry[], prefix = ''): ObjectShape {
  const blank = new Map<string, Prepared>();
  const parts = new Map<string, ReadValue>();
  for (const [key, inside] of Map.groupBy(entries, (entry) => firstStep(entry.key.slice(prefix.length)))) {
    const [entry] = inside;
    if (entry === undefined) continue;
    if (entry.key.length > prefix.length + key.length) {
      const group = shapeOf(inside, `${prefix}${key}.`);
      blank.set(key, group.blank);
      const read = (row: Row, trail: Trail): Facts => readObject({ ...group.blank }, group, row, trail);
      parts.set(key, groupReader(`${prefix}${key}`, group.blank, read));
    } else {
      blank.set(key, entry.list ? null : unknownOf(entry));
      parts.set(key, entry.list ? listReader(entry, itemReader(entry)) : valueReader(entry));
    }
  }
  return { prefix, blank: objectOf(blank), parts };
}

const firstStep = (path: string): string => path.split('.', 1)[0] ?? path;
