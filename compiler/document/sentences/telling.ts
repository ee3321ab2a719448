/** What a sentence needs to know about where it stands. */
import type { Value, Words } from '../../../grammar/index.ts';
import type { TypedDefinition } from '../../resolve/typed.ts';
import { definitionAnchor, readingAnchor } from '../anchors.ts';
import type { DocumentLanguage } from '../document.ts';
import type { Named, Names } from '../names.ts';
import { proseOf } from '../prose.ts';
import type { Prose } from '../prose.ts';

export interface Telling {
  readonly names: Names;
  /** The provision in which it stands: `Điều này` is its article. */
  readonly provision?: string;
  /** The list of whose items it speaks. */
  readonly item?: string;
}

/** The code of the readings of a definition, where its drafter gave one. */
export function readingCode({ syntax }: TypedDefinition): string | undefined {
  if (syntax.kind === 'table') return undefined;
  const { body } = syntax;
  if (body.kind === 'value' || body.kind === 'condition') return undefined;
  return body.readings.find(({ code }) => code !== undefined)?.code?.text;
}

/** A name that leads to its definition, marked where the law can be read in more than one way. */
export function term(definition: TypedDefinition, lang: DocumentLanguage): Prose {
  const { id, names } = definition;
  const code = readingCode(definition);
  return proseOf([
    { kind: 'link', text: names[lang], to: definitionAnchor(id), of: 'term' },
    ...(code === undefined ? [] : [{ kind: 'mark', text: code, to: readingAnchor(id) } as const]),
  ]);
}

/** The enumeration whose values a name can have. */
export const enumerationOf = ({ names }: Telling, words: Words): string | undefined => {
  const named = names.named(words);
  if (named?.kind === 'fact') return named.fact.enumeration;
  return named?.kind === 'defined' && named.definition.kind.kind === 'choice'
    ? named.definition.kind.enumeration
    : undefined;
};

/** Whether a name is about the person, not about an item of a list. */
export const isPersons = (named: Named | undefined): boolean =>
  (named?.kind === 'fact' && named.fact.list === undefined) ||
  (named?.kind === 'defined' && named.definition.item === undefined);

/** Dates are after or before each other, not over or under. */
export function isDate(value: Value, { names }: Telling): boolean {
  switch (value.kind) {
    case 'date':
    case 'given':
      return true;
    case 'name': {
      const named = names.named(value.name);
      return (
        (named?.kind === 'fact' && named.fact.kind === 'date') ||
        (named?.kind === 'defined' && named.definition.kind.kind === 'date')
      );
    }
    case 'sum':
      return isDate(value.first, { names });
    case 'limited':
    case 'valueGroup':
      return isDate(value.value, { names });
    case 'quantity':
    case 'fraction':
    case 'yesNo':
    case 'between':
    case 'total':
    case 'run':
      return false;
  }
}
