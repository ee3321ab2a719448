/**
 * The record as JSON Schema, for editors and for systems that send dossiers. It says what a value looks like; what
 * a record says against itself is found by a review.
 */
import type { Bilingual, DecisionIr, FactIr, ListIr, SchemaIr } from '../../runtime/ir.ts';
import type { Emitted } from './emitted.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };
type Entry = SchemaIr['entries'][number];

export function emitJsonSchema(ir: DecisionIr): Emitted {
  const schema: JsonObject = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:dacxa:decision:${ir.year}:record`,
    title: both(ir.title),
    ...groupSchema(ir.schema.entries, ''),
    required: ['id'],
  };
  return { path: `${ir.year}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
}

const both = ({ vi, en }: Bilingual): string => `${vi} · ${en}`;

/** The facts below a prefix such as `sentence.`; what stands deeper makes groups of its own. */
function groupSchema(entries: readonly Entry[], prefix: string): JsonObject {
  const properties: Record<string, Json> = {};
  for (const [key, inside] of Map.groupBy(
    entries,
    (entry) => entry.key.slice(prefix.length).split('.', 1)[0] ?? '',
  )) {
    const [entry] = inside;
    if (entry === undefined) continue;
    const path = `${prefix}${key}`;
    properties[key] =
      entry.key !== path
        ? orNull(groupSchema(inside, `${path}.`))
        : entry.list
          ? orNull(listSchema(entry))
          : path === 'id'
            ? { ...factSchema(entry), pattern: '\\S' }
            : orNull(factSchema(entry));
  }
  return { type: 'object', additionalProperties: false, properties };
}

/** A key that is absent or null is not known. */
function orNull({ description, ...schema }: JsonObject): JsonObject {
  return { ...(description === undefined ? {} : { description }), anyOf: [schema, { type: 'null' }] };
}

const listSchema = ({ names, fields, notEmpty }: ListIr): JsonObject => ({
  description: both(names),
  type: 'array',
  ...(notEmpty === true ? { minItems: 1 } : {}),
  items: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.key, orNull(factSchema(field))])),
  },
});

function factSchema(fact: FactIr): JsonObject {
  const description = both(fact.names);
  switch (fact.kind) {
    case 'truth':
      return { description, type: 'boolean' };
    case 'date':
      return { description, type: 'string', format: 'date' };
    case 'length':
      return {
        description: `${description} (P7Y6M${fact.orLife === true ? ', life' : ''})`,
        type: 'string',
        pattern: lengthPattern(fact),
      };
    case 'count':
    case 'money':
      return { description, type: 'integer', ...bounds(fact) };
    case 'choice':
      return { description, oneOf: labelled(fact) };
    case 'choices':
      return { description, type: 'array', items: { oneOf: labelled(fact) } };
    case 'text':
      return {
        description,
        type: 'string',
        ...(fact.form === 'country' ? { pattern: '^([A-Z]{2}|\\s*)$' } : {}),
      };
  }
}

/** A pattern cannot count days: the upper bound of a length is left to the review. */
function lengthPattern({ orLife }: FactIr): string {
  const length = 'P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?';
  return orLife === true ? `^(${length}|life)$` : `^${length}$`;
}

const bounds = ({ least, most }: FactIr): JsonObject => ({
  ...(least === undefined ? {} : { minimum: least }),
  ...(most === undefined ? {} : { maximum: most }),
});

const labelled = ({ values }: FactIr): readonly Json[] =>
  (values ?? []).map(({ key, names }) => ({ const: key, title: both(names) }));
