/** Suggested cases for other programs. */
import { pathOf } from '../cases/record-shape.ts';
import type { Expected } from '../cases/case-file.ts';
import type { Json } from '../review/json.ts';
import type { Bilingual } from '../../runtime/ir.ts';
import type { Suggestions } from './suggest.ts';
import type { Target } from './target.ts';

export interface SuggestionsJson {
  readonly cases: readonly SuggestionJson[];
  /** What nobody was found for. */
  readonly none: readonly PlaceJson[];
  readonly left: readonly PlaceJson[];
}

export interface PlaceJson {
  readonly id: Bilingual;
  readonly words: Bilingual;
}

export interface SuggestionJson {
  readonly title: Bilingual;
  readonly about: string;
  readonly base: string;
  readonly changes: readonly { readonly path: string; readonly value: Json }[];
  readonly each?: { readonly path: string; readonly values: readonly Json[] };
  readonly boardDate?: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly expected: Expected;
  readonly shows: readonly PlaceJson[];
}

export const suggestionsJson = ({ cases, none, left }: Suggestions): SuggestionsJson => ({
  cases: cases.map(({ title, about, base, changes, each, candidate, expected, shows }) => ({
    title,
    about,
    base: base.name,
    changes: changes.map(({ steps, value }) => ({ path: pathOf(steps), value })),
    ...(each === undefined ? {} : { each: { path: pathOf(each.steps), values: each.values } }),
    ...(candidate.boardDate === undefined ? {} : { boardDate: candidate.boardDate }),
    readings: candidate.readings,
    expected,
    shows: shows.map(placeJson),
  })),
  none: none.map(placeJson),
  left: left.map(placeJson),
});

const placeJson = ({ id, words }: Target): PlaceJson => ({ id, words });
