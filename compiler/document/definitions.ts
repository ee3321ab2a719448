/** Definitions and tables as sections of the document. */
import type { Definition, Reading, Table } from '../../grammar/index.ts';
import type { TypedDefinition } from '../resolve/typed.ts';
import { definitionAnchor, readingAnchor } from './anchors.ts';
import { bothOf } from './document.ts';
import type { Block, Both, DocumentLanguage, Section } from './document.ts';
import { closed, note, paragraph, paragraphOf } from './lay-out.ts';
import type { Names } from './names.ts';
import { after, capital, capitalText, capitalised, say } from './prose.ts';
import type { Prose } from './prose.ts';
import type { DefinitionSense } from './sentences/definitions.vi.ts';
import { sentences } from './sentences/sentences.ts';
import { readingCode } from './sentences/telling.ts';
import type { Telling } from './sentences/telling.ts';
import { documentTexts } from './texts.ts';

/** A definition that stands by itself, under a heading of its own. */
export const definitionSection = (definition: TypedDefinition, names: Names): Section => ({
  anchor: definitionAnchor(definition.id),
  heading: bothOf((lang) => say`${capitalText(definition.names[lang])}`),
  blocks: blocksOf(definition, names, undefined, undefined),
  sections: [],
});

/** A definition or table inside a provision: links lead to the sentence or the table itself. */
export const localDefinitionBlocks = (
  definition: TypedDefinition,
  names: Names,
  provision: string,
): readonly Both<Block>[] => blocksOf(definition, names, provision, definitionAnchor(definition.id));

function blocksOf(
  definition: TypedDefinition,
  names: Names,
  provision: string | undefined,
  anchor: string | undefined,
): readonly Both<Block>[] {
  const { syntax, item } = definition;
  const telling: Telling = {
    names,
    ...(provision === undefined ? {} : { provision }),
    ...(item === undefined ? {} : { item }),
  };
  const blocks =
    syntax.kind === 'table'
      ? [bothOf((lang) => tableBlock(syntax, telling, anchor !== undefined, lang))]
      : definitionBlocks(definition, syntax, telling);
  const [first, ...rest] = blocks;
  if (first === undefined || anchor === undefined) return blocks;
  return [{ vi: { ...first.vi, anchor }, en: { ...first.en, anchor } }, ...rest];
}

function definitionBlocks(
  definition: TypedDefinition,
  syntax: Definition,
  telling: Telling,
): readonly Both<Block>[] {
  const senses = sensesOf(syntax);
  const { chosen } = senses;
  const meaning = bothOf((lang) =>
    paragraphOf(capitalised(sentences[lang].definition(definition, syntax, chosen.sense, telling)), lang),
  );
  return senses.others.length === 0
    ? [meaning]
    : [meaning, bothOf((lang) => readingsNote(definition, syntax, senses, telling, lang))];
}

interface Sense {
  readonly sense: DefinitionSense;
  /** Absent where there is only one. */
  readonly reading?: Reading<unknown>;
}

interface Senses {
  readonly chosen: Sense;
  readonly others: readonly Sense[];
}

function sensesOf({ body }: Definition): Senses {
  switch (body.kind) {
    case 'value':
    case 'condition':
      return { chosen: { sense: body }, others: [] };
    case 'valueReadings':
      return chosenOf(
        body.readings.map((reading) => ({ sense: { kind: 'value', value: reading.body }, reading })),
        body.chosen.text,
      );
    case 'conditionReadings':
      return chosenOf(
        body.readings.map((reading) => ({ sense: { kind: 'condition', condition: reading.body }, reading })),
        body.chosen.text,
      );
  }
}

function chosenOf(senses: readonly Sense[], name: string): Senses {
  const [first] = senses;
  const chosen =
    senses.find(({ reading }) => reading?.title.vi === name || reading?.title.en === name) ?? first;
  if (chosen === undefined) throw new Error('a definition with readings has none');
  return { chosen, others: senses.filter((each) => each !== chosen) };
}

function readingsNote(
  definition: TypedDefinition,
  syntax: Definition,
  { chosen, others }: Senses,
  telling: Telling,
  lang: DocumentLanguage,
): Block {
  const texts = documentTexts[lang];
  const title = texts.readingsTitle(others.length + 1, readingCode(definition));
  const first = told(texts.chosenReading, chosen.reading, lang);
  const rest = others.map(({ sense, reading }) =>
    paragraphOf(
      after(
        say`${told(texts.otherReading, reading, lang)} ${texts.underIt} `,
        sentences[lang].definition(definition, syntax, sense, telling),
      ),
      lang,
    ),
  );
  return note('reading', say`${title}`, [paragraph(first), ...rest], readingAnchor(definition.id));
}

const told = (
  tell: (name: string, source: string) => string,
  reading: Reading<unknown> | undefined,
  lang: DocumentLanguage,
): Prose => (reading === undefined ? [] : closed(say`${tell(reading.title[lang], reading.source[lang])}`));

function tableBlock(table: Table, telling: Telling, captioned: boolean, lang: DocumentLanguage): Block {
  const { column, cell } = sentences[lang];
  return {
    kind: 'table',
    captioned,
    caption: say`${capitalText(table.title[lang])}`,
    columns: [
      ...table.columns.map((words) => capital(column(words, telling))),
      say`${documentTexts[lang].result}`,
    ],
    rows: table.rows.map(({ cells }) =>
      cells.map((each, at) => capital(cell(each, table.columns[at], telling))),
    ),
  };
}
