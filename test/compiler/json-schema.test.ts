/** The JSON Schema of the record, read by a validator of others, says of a dossier's form what the reader says. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { data } from 'dacxa/decisions/2026/data';
import { describe, expect, it } from 'vitest';
import { emitJsonSchema } from '../../compiler/emit/json-schema.ts';
import { createReader } from '../../runtime/record.ts';
import { dayNumber } from '../../runtime/time.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const { path, text } = emitJsonSchema(data);
const schema = JSON.parse(text) as { readonly $id: string } & Record<string, Json>;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addFormat('date', (value: string) => dayNumber(value) !== undefined);
const validate = ajv.compile(schema);
const read = createReader(data.schema);

const samples = readFileSync('decisions/samples/2026.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Json);

/** An upper bound of a length is the one thing of form that a pattern cannot say. */
const formOf = (record: Json): readonly string[] =>
  read(record)
    .problems.filter(({ key }) => key !== 'lengthTooLarge')
    .map(({ key, path: at }) => `${at} ${key}`);

/** What people and programs write where something else is wanted. */
const JUNK: readonly Json[] = [
  [null, true, 0, -1, 3, 1.5, 2026, 1e12, '', ' ', 'x', 'VN', 'vn', 'male', 'life', 'fixedTerm'],
  ['2024-02-29', '2026-02-29', '2026-1-1', '01/02/2026', 'P1Y', 'P1Y2M3D', 'P', 'p1y', 'P1D1Y', 'PT1H'],
  [[], {}, ['x'], [{}], [null], { x: 1 }],
].flat();

/** The record with each value in it, and each key it might have besides, replaced by junk. */
function* spoilt(value: Json, put: (value: Json) => Json): Generator<Json> {
  for (const junk of JUNK) yield put(junk);
  if (Array.isArray(value))
    for (const [index, item] of value.slice(0, 1).entries())
      yield* spoilt(item, (inner) => put(value.with(index, inner)));
  else if (typeof value === 'object' && value !== null) {
    yield put({ ...value, unheardOf: 1 });
    for (const [key, item] of Object.entries(value))
      yield* spoilt(item, (inner) => put({ ...value, [key]: inner }));
  }
}

describe('the JSON Schema of the record', () => {
  it('has a name, and says everything in both languages', () => {
    expect(path).toBe('2026.schema.json');
    expect(schema.$id).toBe('urn:dacxa:decision:2026:record');
    const told = [...text.matchAll(/"(?:description|title)": "(.*)"/g)].map(([, words = '']) => words);
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((words) => !/^\S.* · \S/.test(words))).toEqual([]);
  });

  it('takes the samples', () => {
    const wrong = samples.filter((sample) => formOf(sample).length === 0 && !validate(sample));
    expect(wrong).toEqual([]);
  });

  it('finds every mistake of form that the reader finds, and no other', () => {
    const tried = { right: 0, wrong: 0 };
    const apart: unknown[] = [];
    for (const sample of samples.filter((_, index) => index % 12 === 0)) {
      for (const record of spoilt(sample, (value) => value)) {
        const form = formOf(record);
        tried[form.length === 0 ? 'right' : 'wrong'] += 1;
        if (validate(record) !== (form.length === 0)) apart.push({ record, form, errors: validate.errors });
      }
    }
    expect(apart.slice(0, 5)).toEqual([]);
    expect(Math.min(tried.right, tried.wrong)).toBeGreaterThan(1000);
  });
});
