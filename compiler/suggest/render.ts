/** Suggested cases for a person at a terminal: ready to keep, with what nobody was found for. */
import type { Dialect, SourceFile } from '../../grammar/index.ts';
import { dialectOf } from './append.ts';
import { writeSuggestions } from './draft.ts';
import type { Suggestions } from './suggest.ts';
import type { Target } from './target.ts';
import { suggestTexts } from './texts.ts';

export function renderSuggestions(
  { cases, none, left }: Suggestions,
  source: SourceFile,
  withCases: boolean,
  lang: Dialect,
): string {
  const say = suggestTexts[lang];
  const lines = (targets: readonly Target[]): string =>
    targets.map(({ id, words }) => `  ${say.noPerson(id[lang], words[lang])}\n`).join('');
  const places = new Set(cases.flatMap(({ shows }) => shows)).size;
  const parts = [
    ...(cases.length === 0 ? [] : [`${say.found(cases.length, places)}\n`]),
    ...(cases.length > 0 && withCases ? [writeSuggestions(cases, dialectOf(source))] : []),
    ...(none.length === 0 ? [] : [`${say.none(none.length)}\n${lines(none)}`]),
    ...(left.length === 0 ? [] : [`${say.left(left.length)}\n`]),
  ];
  return parts.length === 0 ? `${say.nothing}\n` : parts.join('');
}
