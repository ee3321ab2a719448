/** A name that is the beginning of another: allowed, since the longer one is meant, but worth knowing. */
import { phraseKey } from '../../grammar/index.ts';
import type { Phrase } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textsOf } from './born.ts';
import type { Born } from './born.ts';
import { namespaceOf } from './namespace.ts';

export function* prefixes(phrases: readonly Phrase[], born: readonly Born[]): Generator<Diagnostic> {
  const longer = firstLonger(phrases);
  for (const { phrase, source, span } of born) {
    for (const name of textsOf(phrase)) {
      const found = longer.get(`${namespaceOf(phrase)}: ${phraseKey(name)}`);
      if (found === undefined) continue;
      yield diagnostic('nameIsPrefix', source, span, { name, longer: found });
      break;
    }
  }
}

/** For the beginning of every phrase, up to any of its words: the first phrase that goes on from there. */
function firstLonger(phrases: readonly Phrase[]): ReadonlyMap<string, string> {
  const longer = new Map<string, string>();
  for (const phrase of phrases) {
    const space = namespaceOf(phrase);
    for (const text of textsOf(phrase)) {
      const key = phraseKey(text);
      for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
        const beginning = `${space}: ${key.slice(0, end)}`;
        if (!longer.has(beginning)) longer.set(beginning, text);
      }
    }
  }
  return longer;
}
