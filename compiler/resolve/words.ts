/** How the file says a condition, in both languages: the explanation repeats the drafter's words. */
import { printCondition, runsOnIn } from '../../grammar/index.ts';
import type { Bilingual, Condition, Dialect, Speller } from '../../grammar/index.ts';
import type { Context } from './context.ts';

const speller = (context: Context, dialect: Dialect): Speller => ({
  dialect,
  names: (words) => context.spellings.get(words),
  isValue: (words) => context.values.has(words),
  runsOn: runsOnIn(context.lexicon),
});

/** Only after its parts are resolved, since their names are known then. */
export const wordsOf = (context: Context, condition: Condition): Bilingual => ({
  vi: printCondition(condition, speller(context, 'vi')),
  en: printCondition(condition, speller(context, 'en')),
});

/** The opening of a quantified condition, whose parts are explained one by one. */
export function headOf(
  context: Context,
  condition: Extract<Condition, { kind: 'exists' | 'every' }>,
): Bilingual {
  const names = context.spellings.get(condition.phrase);
  return names ?? { vi: condition.phrase.text, en: condition.phrase.text };
}
