/** A name that is the beginning of another: allowed, since the longer one is meant, but worth knowing. */
import { phraseKey } from '../../grammar/index.ts';
import type { Phrase } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textsOf } from './born.ts';
import type { Born } from './born.ts';
import { namespaceOf } from './namespace.ts';

export function* prefixes(phrases: readonly Phrase[], born: readonly Born[]): Generator<Diagnostic> {
  const spelled = phrases.flatMap((phrase) =>
    textsOf(phrase).map((text) => ({ text, space: namespaceOf(phrase), key: phraseKey(text) })),
  );
  for (const { phrase, source, span } of born) {
    const space = namespaceOf(phrase);
    for (const name of textsOf(phrase)) {
      const key = `${phraseKey(name)} `;
      const longer = spelled.find((other) => other.space === space && other.key.startsWith(key));
      if (longer === undefined) continue;
      yield diagnostic('nameIsPrefix', source, span, { name, longer: longer.text });
      break;
    }
  }
}
