/** Reading a list of items. A list that is given is complete; one that is not is unknown as a whole. */
import { blankOf } from './blank.ts';
import type { Draft } from './facts.ts';
import { isRange } from './facts.ts';
import type { FactIr, ListIr } from './ir.ts';
import { between, isExact } from './range.ts';
import { isObject, readObject } from './read-object.ts';
import type { ObjectShape, ReadPart } from './read-object.ts';
import { unknownOf, valueReader } from './read-value.ts';

export function factReader(fact: FactIr): ReadPart {
  const read = valueReader(fact);
  return (input, trail) => {
    trail.key = fact.key;
    return read(input, trail.report);
  };
}

const itemShape = (fields: readonly FactIr[]): ObjectShape => ({
  prefix: '',
  blank: blankOf(new Map(fields.map((field) => [field.key, unknownOf(field)]))),
  parts: new Map(fields.map((field) => [field.key, factReader(field)])),
});

export function listReader({ key, names, fields, notEmpty }: ListIr): ReadPart {
  const shape = itemShape(fields);
  const ends = fields.filter(({ notBefore }) => notBefore !== undefined);
  return (input, trail) => {
    trail.key = key;
    if (!Array.isArray(input)) return void trail.report('notAList', { name: names });
    if (notEmpty === true && input.length === 0) trail.report('emptyList', { name: names });
    const inputs: readonly unknown[] = input;
    trail.list = key;
    const items = inputs.map((item, index) => {
      trail.index = index;
      trail.key = '';
      const draft = { ...shape.blank };
      if (isObject(item)) readObject(draft, shape, item, trail);
      else trail.report('notAnItem', { name: names });
      for (const end of ends) boundEnd(draft, end);
      return draft;
    });
    trail.index = -1;
    return items;
  };
}

/** An end that is not known is at least not before its beginning. */
function boundEnd(draft: Draft, { key, notBefore }: FactIr): void {
  const end = draft[key];
  const start = notBefore === undefined ? undefined : draft[notBefore];
  if (isRange(end) && isRange(start) && !isExact(end) && isExact(start))
    draft[key] = between(start.low, Infinity);
}
