/** What a file says, as one text: two files with the same one say the same, in whichever language. */
import type { Document } from './ast.ts';
import type { Words } from './node.ts';
import { unitOf } from './print/value.ts';
import { phraseKey } from './words.ts';

/**
 * Of the tree is left out where things stand, in which language they are written, brackets around a single condition, and
 * which of several ways joins a list of references. Names are told apart by `nameOf`.
 */
export function treeKey(document: Document, nameOf: (words: Words) => string): string {
  const { header, declarations, provisions } = document;
  return JSON.stringify({ header, declarations, provisions }, (key, value: unknown) => {
    if (!isObject(value)) return value;
    if (key === 'unit' && isWords(value)) return unitOf(value) ?? phraseKey(value.text);
    if (isWords(value)) return nameOf(value);
    if (value['kind'] === 'group') return bare(value);
    const { span: _span, head: _head, ...rest } = value;
    if ('readings' in rest && isWords(rest['chosen']))
      return { ...rest, chosen: chosenIn(rest, rest['chosen']) };
    if ('groups' in rest && Array.isArray(rest['connectives'])) {
      const said: readonly unknown[] = rest['connectives'];
      return { ...rest, connectives: ['and', 'or'].filter((connective) => said.includes(connective)) };
    }
    return rest;
  });
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is Words & Fields =>
  isObject(value) && typeof value['text'] === 'string' && Object.keys(value).length === 2;

/** Brackets mean something around a chain only. */
function bare(group: Fields): unknown {
  const { condition } = group;
  if (!isObject(condition)) return group;
  if (condition['kind'] === 'group') return bare(condition);
  const { span: _span, ...rest } = condition['kind'] === 'chain' ? group : condition;
  return rest;
}

/** A reading is chosen by its name in either language. */
function chosenIn({ readings }: Fields, { text }: Words): number | string {
  const key = phraseKey(text);
  const all: readonly unknown[] = Array.isArray(readings) ? readings : [];
  const at = all.findIndex((reading) => {
    const title = isObject(reading) ? reading['title'] : undefined;
    return isObject(title) && [title['vi'], title['en']].some((name) => phraseKey(String(name)) === key);
  });
  return at < 0 ? key : at;
}
