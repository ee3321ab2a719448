/** One phrase, one meaning; one id, one declaration. */
import { phraseKey } from '../../grammar/index.ts';
import type { Phrase } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textsOf } from './born.ts';
import type { Born } from './born.ts';
import { readMeaning } from './meaning.ts';
import { namespaceOf } from './namespace.ts';

export function* duplicates(phrases: readonly Phrase[], born: readonly Born[]): Generator<Diagnostic> {
  const given = new Set(born.flatMap(({ phrase }) => textsOf(phrase).map(phraseKey)));
  const names = firstOf(phrases, (phrase) =>
    textsOf(phrase).flatMap((text) => (given.has(phraseKey(text)) ? [keyIn(phrase, text)] : [])),
  );
  const ids = firstOf(
    born.map(({ phrase }) => phrase),
    (phrase) => declaredId(phrase) ?? [],
  );
  for (const { phrase, source, span } of born) {
    const twice = textsOf(phrase).find((text) => isOther(names.get(keyIn(phrase, text)), phrase));
    if (twice !== undefined) {
      const first = names.get(keyIn(phrase, twice));
      yield diagnostic('duplicateName', source, span, { name: twice }, relatedTo(first, born));
      continue;
    }
    const id = declaredId(phrase);
    const first = id === undefined ? undefined : ids.get(id);
    if (first !== undefined && isOther(first, phrase))
      yield diagnostic(
        'sameId',
        source,
        span,
        { name: phrase.names.en, other: first.names.en },
        relatedTo(first, born),
      );
  }
}

const keyIn = (phrase: Phrase, text: string): string => `${namespaceOf(phrase)}: ${phraseKey(text)}`;

function firstOf(
  phrases: readonly Phrase[],
  keysOf: (phrase: Phrase) => string | readonly string[],
): ReadonlyMap<string, Phrase> {
  const first = new Map<string, Phrase>();
  for (const phrase of phrases)
    for (const key of [keysOf(phrase)].flat()) if (!first.has(key)) first.set(key, phrase);
  return first;
}

/** Another meaning, or the same name declared in another place. */
const isOther = (first: Phrase | undefined, phrase: Phrase): boolean =>
  first !== undefined &&
  first !== phrase &&
  (first.id !== phrase.id ||
    first.origin?.path !== phrase.origin?.path ||
    first.origin?.span.start !== phrase.origin?.span.start);

/** Definitions, tables and lists of offences stand side by side in what is generated. */
function declaredId({ id }: Phrase): string | undefined {
  const meaning = readMeaning(id);
  return meaning.kind === 'definition' || meaning.kind === 'offences' ? meaning.id : undefined;
}

function relatedTo(
  first: Phrase | undefined,
  born: readonly Born[],
): { related?: NonNullable<Diagnostic['related']> } {
  const home = born.find(({ phrase }) => phrase === first);
  return home === undefined ? {} : { related: { source: home.source, span: home.span } };
}
