/** The schema as plain data: what a record is read by. Where it was declared and how it is explained stay behind. */
import type { FactIr, ListIr, SchemaIr } from '../../runtime/ir.ts';
import type { Entry, Fact, List, Schema } from './model.ts';

export const schemaIr = ({ entries, constraints }: Schema): SchemaIr => ({
  entries: entries.map(entryIr),
  constraints,
});

const entryIr = (entry: Entry): SchemaIr['entries'][number] =>
  entry.isList ? { list: true, ...listIr(entry) } : { list: false, ...factIr(entry) };

export const factIr = (fact: Fact): FactIr => {
  const { key, kind, names, negative, form, least, most, orLife, values, unit, openWhile, notBefore } = fact;
  return {
    key,
    kind,
    names,
    ...(negative === undefined ? {} : { negative }),
    ...(form === undefined ? {} : { form }),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    ...(orLife === undefined ? {} : { orLife }),
    ...(values === undefined ? {} : { values }),
    ...(unit === undefined ? {} : { unit }),
    ...(openWhile === undefined ? {} : { openWhile }),
    ...(notBefore === undefined ? {} : { notBefore }),
  };
};

const listIr = ({ key, names, fields, offence, order, notEmpty }: List): ListIr => ({
  key,
  names,
  fields: fields.map(factIr),
  ...(offence === undefined ? {} : { offence }),
  ...(order === undefined ? {} : { order }),
  ...(notEmpty === undefined ? {} : { notEmpty }),
});
