/** Empty tables to be filled in, with their headings in one language, and the guide to them. */
import type { Dialect } from '../../grammar/index.ts';
import type { Emitted } from '../emit/emitted.ts';
import { fileName, tablesOf } from '../review/csv/tables.ts';
import { csvText } from '../review/csv/write-csv.ts';
import type { Schema } from '../schema/model.ts';
import { schemaIr } from '../schema/schema-ir.ts';
import { guideLines } from './guide.ts';
import { guideTexts } from './guide-texts.ts';

/** File names are plain letters in both languages: archives and old drives spoil others. */
export function csvTemplate(schema: Schema, lang: Dialect): readonly Emitted[] {
  const tables = tablesOf(schemaIr(schema));
  return [
    ...[tables.persons, ...tables.lists].map((table) => ({
      path: fileName(table),
      text: csvText([table.columns.map(({ names }) => names[lang])]),
    })),
    {
      path: guideTexts[lang].file,
      text: `\uFEFF${guideLines(schema, tables, lang)
        .map((line) => `${line}\r\n`)
        .join('')}`,
    },
  ];
}
