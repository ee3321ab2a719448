/** A case as the text that a drafter keeps: the same that reading it back gives. */
import { stringify } from 'yaml';
import type { Bilingual, Dialect } from '../../grammar/index.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { Json, JsonObject } from '../review/json.ts';
import { caseKeys, verdictWords } from './case-keys.ts';
import type { CaseKey } from './case-keys.ts';
import { pathOf } from './record-shape.ts';
import type { Step } from './record-shape.ts';

export interface CaseDraft {
  readonly title: Bilingual;
  readonly about: string;
  readonly base: string;
  readonly changes: readonly { readonly steps: readonly Step[]; readonly value: Json }[];
  readonly verdict: Verdict;
  /** Said above it. */
  readonly comment: string;
}

/** One entry of the list of cases, keys and verdict in one language. */
export function writeCase(
  { title, about, base, changes, verdict, comment }: CaseDraft,
  lang: Dialect,
): string {
  const key = (name: CaseKey): string => caseKeys[name][lang];
  const entry: JsonObject = {
    [key('title')]: { vi: title.vi, en: title.en },
    [key('about')]: about,
    [key('base')]: base,
    ...(changes.length === 0
      ? {}
      : { [key('changes')]: Object.fromEntries(changes.map(({ steps, value }) => [pathOf(steps), value])) }),
    [key('expect')]: { [key('verdict')]: verdictWords[verdict][lang] },
  };
  const head = comment === '' ? '' : `# ${comment.replace(/\s+/gu, ' ')}\n`;
  const text = `${head}${stringify([entry], { lineWidth: 0, collectionStyle: 'any' })}`;
  return text.replace(/^(?=.)/gmu, '  ');
}
