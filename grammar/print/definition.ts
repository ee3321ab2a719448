/** Definitions, with their readings. */
import type { Definition, Reading } from '../ast.ts';
import type { Condition, ExceptedValue } from '../expressions.ts';
import type { Words } from '../node.ts';
import { phraseKey } from '../words.ts';
import { valueDoc } from './amount.ts';
import type { Doc, Item, Page } from './page.ts';
import { beside, group, indent, line, newLine, say, stack } from './page.ts';
import { conditionDoc, endsInBullets } from './sentence.ts';
import { printName, printText, printTitle } from './speller.ts';

export function definitionDoc(definition: Definition, page: Page): Doc {
  const { title, item, body } = definition;
  const verb = say(page, body.kind === 'value' || body.kind === 'valueReadings' ? 'DefinedAs' : 'When');
  return [
    `${say(page, 'Definition')} ${printTitle(title)}${ofItem(item, page)} ${verb}`,
    beside(page, definition),
    indent([newLine, stack(page, bodyItems(body, page))]),
  ];
}

/** `của tội`, `of an offence`. */
export function ofItem(item: Words | undefined, page: Page): string {
  if (item === undefined) return '';
  const noun = printName(item, page.speller);
  if (page.speller.dialect === 'vi') return ` ${say(page, 'OfItem')} ${noun}`;
  return ` of ${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function bodyItems(body: Definition['body'], page: Page): readonly Item[] {
  switch (body.kind) {
    case 'value':
      return [bodyItem(body.value, page)];
    case 'condition':
      return [bodyItem(body.condition, page)];
    case 'valueReadings':
    case 'conditionReadings': {
      const choose = `${say(page, 'Choose')} ${printText(nameOfChoice(body, page))}`;
      const { chosen } = body;
      return [
        ...body.readings.map((reading) => ({
          node: reading,
          start: reading.span.start,
          doc: readingDoc(reading, page),
        })),
        { node: chosen, start: chosen.span.start, doc: [choose, beside(page, chosen)] },
      ];
    }
  }
}

/** The name of the chosen reading in the language of the file. */
function nameOfChoice(
  { readings, chosen }: Extract<Definition['body'], { chosen: Words }>,
  { speller: { dialect } }: Page,
): string {
  const key = phraseKey(chosen.text);
  const choice = readings.find(({ title }) => [title.vi, title.en].some((name) => phraseKey(name) === key));
  return choice?.title[dialect] ?? chosen.text;
}

function bodyItem(body: Condition | ExceptedValue, page: Page): Item {
  const tail = beside(page, body);
  const doc = 'kind' in body ? conditionDoc(body, page, tail) : [exceptedValueDoc(body, page), tail];
  return { node: body, start: body.span.start, doc };
}

function readingDoc(reading: Reading<Condition | ExceptedValue>, page: Page): Doc {
  const { code, title, body, source } = reading;
  const named = code === undefined ? '' : `${code.text.toUpperCase()} `;
  const because = `${say(page, 'Source')} ${printTitle(source)}`;
  return [
    `${say(page, 'Reading')} ${named}${printTitle(title)}:`,
    beside(page, reading),
    indent([
      newLine,
      stack(page, [
        bodyItem(body, page),
        { node: source, start: source.span.start, doc: [because, beside(page, source)] },
      ]),
    ]),
  ];
}

/** `8 năm, trừ trường hợp … thì 10 năm`. */
function exceptedValueDoc({ value, exceptions }: ExceptedValue, page: Page): Doc {
  const said = exceptions.map(({ when, value: otherwise }) => [
    ',',
    line,
    group([
      `${say(page, 'Except')} `,
      conditionDoc(when, page),
      endsInBullets(when) ? newLine : line,
      `${say(page, 'Then')} `,
      valueDoc(otherwise, page),
    ]),
  ]);
  return exceptions.length === 0 ? valueDoc(value, page) : group([valueDoc(value, page), indent(said)]);
}
