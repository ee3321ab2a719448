/** Suggested cases as entries of a file of cases. */
import type { Dialect } from '../../grammar/index.ts';
import { writeCase } from '../cases/write-case.ts';
import type { CaseDraft } from '../cases/write-case.ts';
import type { Suggestion } from './suggest.ts';
import { suggestTexts } from './texts.ts';

export const draftOf = (
  { title, about, base, changes, each, candidate: { boardDate, readings }, expected }: Suggestion,
  comment: string,
): CaseDraft => ({
  title,
  about,
  base: base.name,
  changes,
  ...(each === undefined ? {} : { each }),
  ...(boardDate === undefined ? {} : { boardDate }),
  readings,
  unconfirmed: true,
  expected,
  comment,
});

/** Keys and verdicts in the language of the file; above the first, what to do with them all. */
export const writeSuggestions = (cases: readonly Suggestion[], lang: Dialect): string =>
  cases
    .map((suggestion, at) =>
      writeCase(draftOf(suggestion, at === 0 ? suggestTexts[lang].unconfirmed : ''), lang),
    )
    .join('');
