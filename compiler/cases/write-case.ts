/** A case as the text that a drafter keeps: the same that reading it back gives. */
import { stringify } from 'yaml';
import type { Bilingual, Dialect } from '../../grammar/index.ts';
import type { Json, JsonObject } from '../review/json.ts';
import type { Expected } from './case-file.ts';
import { caseKeys, verdictWords } from './case-keys.ts';
import type { CaseKey } from './case-keys.ts';
import { pathOf } from './record-shape.ts';
import type { Step } from './record-shape.ts';

export interface CaseDraft {
  readonly title: Bilingual;
  readonly about: string;
  readonly base: string;
  readonly changes: readonly { readonly steps: readonly Step[]; readonly value: Json }[];
  /** One run for each of several values of a place. */
  readonly each?: { readonly steps: readonly Step[]; readonly values: readonly Json[] };
  readonly boardDate?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly unconfirmed?: boolean;
  readonly expected: Expected;
  /** Said above it. */
  readonly comment: string;
}

const yes: Bilingual = { vi: 'có', en: 'yes' };

/** One entry of the list of cases, keys and verdict in one language. */
export function writeCase(draft: CaseDraft, lang: Dialect): string {
  const { title, about, base, changes, each, boardDate, readings = {}, comment } = draft;
  const entry: JsonObject = {
    ...keyed('title', { vi: title.vi, en: title.en }, lang),
    ...keyed('about', about, lang),
    ...keyed('base', base, lang),
    ...(changes.length === 0
      ? {}
      : keyed(
          'changes',
          Object.fromEntries(changes.map(({ steps, value }) => [pathOf(steps), value])),
          lang,
        )),
    ...(each === undefined ? {} : keyed('each', { [pathOf(each.steps)]: each.values }, lang)),
    ...(boardDate === undefined ? {} : keyed('boardDate', boardDate, lang)),
    ...(Object.keys(readings).length === 0 ? {} : keyed('readings', readings, lang)),
    ...(draft.unconfirmed === true ? keyed('unconfirmed', yes[lang], lang) : {}),
    ...keyed('expect', expectedEntry(draft.expected, lang), lang),
  };
  const head = comment === '' ? '' : `# ${comment.replace(/\s+/gu, ' ')}\n`;
  const text = `${head}${stringify([entry], { lineWidth: 0, collectionStyle: 'any' })}`;
  return text.replace(/^(?=.)/gmu, '  ');
}

const keyed = (key: CaseKey, value: Json, lang: Dialect): JsonObject => ({ [caseKeys[key][lang]]: value });

function expectedEntry(
  { verdict, route, fails, failsOnly, excludedBy, missing }: Expected,
  lang: Dialect,
): JsonObject {
  const lists = { fails, failsOnly, excludedBy, missing };
  return {
    ...keyed('verdict', verdictWords[verdict][lang], lang),
    ...(route === undefined ? {} : keyed('route', route, lang)),
    ...Object.fromEntries(
      (['fails', 'failsOnly', 'excludedBy', 'missing'] as const).flatMap((key) => {
        const list = lists[key];
        return list === undefined ? [] : [[caseKeys[key][lang], list]];
      }),
    ),
  };
}
