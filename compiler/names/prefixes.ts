/** A name that is the beginning of another: allowed, since the longer one is meant, but worth knowing. */
import { ownPhrases, phraseKey } from '../../grammar/index.ts';
import type { Lexicon } from '../../grammar/index.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textsOf } from './born.ts';
import type { Born } from './born.ts';
import { namespaceOf } from './namespace.ts';

export function* prefixes(lexicon: Lexicon, born: readonly Born[]): Generator<Diagnostic> {
  for (const { phrase, source, span } of born) {
    for (const name of textsOf(phrase)) {
      const longer = firstLonger(`${namespaceOf(phrase)}: ${phraseKey(name)}`, lexicon);
      if (longer === undefined) continue;
      yield diagnostic('nameIsPrefix', source, span, { name, longer });
      break;
    }
  }
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The first phrase that goes on from this beginning with another word. */
function firstLonger(beginning: string, lexicon: Lexicon): string | undefined {
  const longer = known.get(lexicon) ?? longerThan(lexicon);
  known.set(lexicon, longer);
  return (lexicon.base && firstLonger(beginning, lexicon.base)) ?? longer.get(beginning);
}

/** For the beginning of every phrase, up to any of its words: the first phrase that goes on from there. */
function longerThan(lexicon: Lexicon): ReadonlyMap<string, string> {
  const longer = new Map<string, string>();
  for (const phrase of ownPhrases(lexicon)) {
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
