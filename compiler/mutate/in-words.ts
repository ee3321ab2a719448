/** A change as people say it: what stands there, and what would stand there instead. */
import { phraseKey } from '../../grammar/index.ts';
import type { Bilingual, Dialect, Lexicon, Speller, Words } from '../../grammar/index.ts';
import { sayClause } from './clause.ts';
import type { Clause } from './clause.ts';
import { innermostDifference } from './difference.ts';
import type { Files } from './place.ts';

export type ChangeInWords =
  | { readonly kind: 'changed'; readonly before: Bilingual; readonly after: Bilingual }
  | { readonly kind: 'dropped'; readonly what: Bilingual };

export function changeInWords(before: Files, after: Files, lexicon: Lexicon): ChangeInWords {
  const say = (clauses: readonly Clause[]): Bilingual => ({
    vi: clauses.map((clause) => sayClause(clause, spellerOf(lexicon, 'vi'))).join('; '),
    en: clauses.map((clause) => sayClause(clause, spellerOf(lexicon, 'en'))).join('; '),
  });
  const difference = innermostDifference(before, after);
  return difference.kind === 'dropped'
    ? { kind: 'dropped', what: say([difference.what]) }
    : { kind: 'changed', before: say(difference.before), after: say(difference.after) };
}

/** Words are looked up as whatever they may be; where two things share a spelling in one language, as either. */
function spellerOf({ byKey }: Lexicon, dialect: Dialect): Speller {
  const kinds = ['name', 'exists', 'every', 'run', 'value', 'offence', 'noun'] as const;
  const names = ({ text }: Words): Bilingual | undefined => {
    for (const kind of kinds) {
      const [phrase] = byKey[kind].get(phraseKey(text)) ?? [];
      if (phrase !== undefined) return phrase.names;
    }
    return undefined;
  };
  const isValue = ({ text }: Words): boolean =>
    byKey.value.has(phraseKey(text)) && !byKey.name.has(phraseKey(text));
  return { dialect, names, isValue };
}
