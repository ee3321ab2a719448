/** A person as a difference from another: path by path, in the order of the file. */
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { isJsonObject } from '../review/json.ts';
import { entriesOf } from '../schema/yaml-reader.ts';
import type { Read, Report } from '../schema/yaml-reader.ts';
import type { Yaml, YamlEntry } from '../schema/yaml-tree.ts';
import type { Person } from './person.ts';
import { withValue } from './person.ts';
import { readValue, reportUnknownPath } from './read-value.ts';
import type { Places } from './read-value.ts';
import { pathOf, placeAt, stepsOf } from './record-shape.ts';
import type { GroupPlace, Place, Step } from './record-shape.ts';

/** The person after all changes; the places are those of the changes alone. */
export const readChanged =
  (person: Person, shape: GroupPlace): Read<Person> =>
  (node, key, report) =>
    (entriesOf(node, key, report) ?? []).reduce<Person>(
      (before, entry) => withChange(before, entry, entry.value, shape, report) ?? before,
      unchanged(person),
    );

export const unchanged = ({ record }: Person): Person => ({ record, places: new Map() });

/** The person after one change; undefined after it was reported why it cannot be made. */
export function withChange(
  { record, places }: Person,
  { key, span }: Pick<YamlEntry, 'key' | 'span'>,
  value: Yaml,
  shape: GroupPlace,
  report: Report,
): Person | undefined {
  const target = targetOf({ key, span }, shape, report);
  if (target === undefined) return undefined;
  const { steps, place } = target;
  const path = pathOf(steps);
  const added: Places = new Map();
  const result = withValue(record, steps, readValue(place, value, path, report, added));
  if (!result.ok) {
    const params = { path, next: `${path.slice(0, path.lastIndexOf('['))}[${result.next}]` };
    return void report.diagnostics.push(diagnostic('itemOutOfList', report.source, span, params));
  }
  // What stood at this place or in it before is no longer there.
  const kept = [...places].filter(
    ([at]) => at !== path && !at.startsWith(`${path}.`) && !at.startsWith(`${path}[`),
  );
  return isJsonObject(result.value)
    ? { record: result.value, places: new Map([...kept, ...added]) }
    : undefined;
}

interface Target {
  readonly steps: readonly Step[];
  readonly place: Place;
}

export function targetOf(
  { key, span }: Pick<YamlEntry, 'key' | 'span'>,
  shape: GroupPlace,
  report: Report,
): Target | undefined {
  const steps = stepsOf(key);
  const found = placeAt(shape, steps ?? []);
  if (steps === undefined || !found.ok) {
    const known =
      found.ok || found.known.length === 0
        ? [...shape.parts.keys()]
        : found.known.map((part) => inside(found.before, part));
    return void reportUnknownPath(key, key, known, span, report);
  }
  return { steps, place: found.place };
}

const inside = (before: string, part: string): string => (before === '' ? part : `${before}.${part}`);
