/** Where two meanings of one phrase would be confused: names with quantifiers, each enumeration, offences, nouns. */
import type { Phrase, PhraseKind } from '../../grammar/index.ts';
import { readMeaning } from './meaning.ts';

const spaces: Readonly<Record<Exclude<PhraseKind, 'value'>, string>> = {
  name: 'names',
  exists: 'names',
  every: 'names',
  run: 'names',
  offence: 'offences',
  noun: 'nouns',
};

export function namespaceOf({ kind, id }: Phrase): string {
  if (kind !== 'value') return spaces[kind];
  const meaning = readMeaning(id);
  return meaning.kind === 'value' ? `values of ${meaning.enumeration}` : 'values';
}
