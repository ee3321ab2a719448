/** Reading one record of JSON by the schema: every value prepared, everything that is wrong named. */
import { blankOf } from './blank.ts';
import type { Facts, Prepared } from './facts.ts';
import { givenIn } from './given.ts';
import type { Given } from './given.ts';
import type { SchemaIr } from './ir.ts';
import { openEnds } from './open-end.ts';
import type { Problem } from './problem.ts';
import { factReader, listReader } from './read-list.ts';
import { isObject, readObject } from './read-object.ts';
import type { ObjectShape, ReadPart } from './read-object.ts';
import { unknownOf } from './read-value.ts';
import { problemAt, startTrail } from './trail.ts';

export interface Reading {
  /** Null where it is missing: then there is a problem that says so. */
  readonly id: string | null;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** Odd but possible; they never change a verdict. */
  readonly warnings: readonly Problem[];
  readonly given: Given;
}

export type ReadRecord = (input: unknown) => Reading;

/** The readers of all values are made here, once; reading a record then only follows its keys. */
export function createReader(schema: SchemaIr): ReadRecord {
  const shape = shapeOf(schema.entries);
  const markOpenEnds = schema.entries.flatMap((entry) => (entry.list ? openEnds(entry) : []));
  return (input) => {
    const trail = startTrail();
    if (!isObject(input)) {
      trail.report('notARecord', {});
      return { id: null, facts: shape.blank, problems: trail.problems, warnings: [], given: givenIn(input) };
    }
    const facts = readObject({ ...shape.blank }, shape, input, trail);
    for (const mark of markOpenEnds) mark(facts);
    const id = typeof facts['id'] === 'string' ? facts['id'] : null;
    const given = givenIn(input);
    if (id === null && !given('id')) trail.problems.push(problemAt('id', 'missingId', {}));
    return { id, facts, problems: trail.problems, warnings: [], given };
  };
}

type Entry = SchemaIr['entries'][number];

/** The record as a tree: `sentence.term` is the key `term` in the group `sentence`. */
function shapeOf(entries: readonly Entry[], prefix = ''): ObjectShape {
  const blank = new Map<string, Prepared>();
  const parts = new Map<string, ReadPart>();
  for (const [key, inside] of Map.groupBy(entries, (entry) => firstStep(entry.key.slice(prefix.length)))) {
    const [entry] = inside;
    if (entry === undefined) continue;
    if (entry.key.length > prefix.length + key.length) {
      const group = shapeOf(inside, `${prefix}${key}.`);
      blank.set(key, group.blank);
      parts.set(key, groupReader(group, `${prefix}${key}`));
    } else {
      blank.set(key, entry.list ? null : unknownOf(entry));
      parts.set(key, entry.list ? listReader(entry) : factReader(entry));
    }
  }
  return { prefix, blank: blankOf(blank), parts };
}

const firstStep = (path: string): string => path.split('.', 1)[0] ?? path;

const groupReader =
  (shape: ObjectShape, path: string): ReadPart =>
  (input, trail) => {
    if (isObject(input)) return readObject({ ...shape.blank }, shape, input, trail);
    trail.key = path;
    return void trail.report('notAGroup', { key: path });
  };
