/** The guide beside empty tables: every column with its key, its names, what it takes and what it means. */
import type { Dialect } from '../../grammar/index.ts';
import type { FactIr } from '../../runtime/ir.ts';
import { lengthWords } from '../../runtime/length-words.ts';
import { fileName } from '../review/csv/tables.ts';
import type { Column, Table, Tables } from '../review/csv/tables.ts';
import type { Schema } from '../schema/model.ts';
import { guideTexts } from './guide-texts.ts';

export function guideLines(schema: Schema, { persons, lists }: Tables, lang: Dialect): readonly string[] {
  const { title, rules, persons: eachPerson, list } = guideTexts[lang];
  const section = (table: Table, about: string): readonly string[] => [
    '',
    `== ${fileName(table)} — ${about}`,
    ...table.columns.flatMap((column) => ['', ...columnLines(schema, table, column, lists, lang)]),
  ];
  return [
    title,
    '',
    ...rules.map((rule, at) => `${at + 1}. ${rule}`),
    ...section(persons, eachPerson),
    ...lists.flatMap((table) => section(table, list(table.names[lang]))),
  ];
}

function columnLines(
  schema: Schema,
  table: Table,
  column: Column,
  lists: readonly Table[],
  lang: Dialect,
): readonly string[] {
  const { key, takes } = guideTexts[lang];
  const help = helpOf(schema, table, column)?.[lang];
  return [
    column.names[lang],
    `  ${key(column.key, column.names[lang === 'vi' ? 'en' : 'vi'])}`,
    `  ${takes(takenBy(table, column, lists, lang))}`,
    ...(help === undefined ? [] : [`  ${help}`]),
  ];
}

/** Of a count, the help of its list; of the id in a list there is nothing to add. */
function helpOf(
  { entries }: Schema,
  table: Table,
  { key, role }: Column,
): Schema['entries'][number]['help'] | undefined {
  const entry = entries.find((each) => each.key === (table.key === 'persons' ? key : table.key));
  if (table.key === 'persons') return entry?.help;
  return role === 'fact' && entry?.isList === true
    ? entry.fields.find((field) => field.key === key)?.help
    : undefined;
}

function takenBy(table: Table, { key, role, fact }: Column, lists: readonly Table[], lang: Dialect): string {
  const { id, count } = guideTexts[lang];
  const list = lists.find((each) => each.key === key);
  if (role === 'id') return table.key === 'persons' ? id.own : id.joined;
  if (role === 'count' && list !== undefined) return count(fileName(list));
  return [whatOf(fact, lang), ...boundsOf(fact, lang)].join('; ');
}

function whatOf({ kind, orLife, form, values = [] }: FactIr, lang: Dialect): string {
  const say = guideTexts[lang];
  const labels = values.map(({ names }) => `${names.vi} / ${names.en}`).join('; ');
  switch (kind) {
    case 'truth':
      return say.truth;
    case 'date':
      return say.date;
    case 'length':
      return orLife === true ? `${say.length}, ${say.orLife}` : say.length;
    case 'count':
      return say.whole;
    case 'money':
      return say.money;
    case 'choice':
      return say.oneOf(labels);
    case 'choices':
      return say.someOf(labels);
    case 'text':
      return form === 'country' ? say.country : say.text;
  }
}

/** That a length or a number is not below nothing goes without saying. */
function boundsOf({ kind, least = 0, most }: FactIr, lang: Dialect): readonly string[] {
  const { least: atLeast, most: atMost } = guideTexts[lang];
  const said = (amount: number): string => (kind === 'length' ? lengthWords(amount, lang) : String(amount));
  return [...(least > 0 ? [atLeast(said(least))] : []), ...(most === undefined ? [] : [atMost(said(most))])];
}
