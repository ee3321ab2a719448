/** All mutants of a decision, in the order of its text: the same list every time, so that work can be shared by number. */
import type { Bilingual } from '../../grammar/index.ts';
import { mutantKinds } from './mutant.ts';
import type { Generate, Mutant, Surroundings } from './mutant.ts';
import { bounds } from './mutants/bounds.ts';
import { conditions } from './mutants/conditions.ts';
import { connectives } from './mutants/connectives.ts';
import { exceptions } from './mutants/exceptions.ts';
import { members } from './mutants/members.ts';
import { negations } from './mutants/negations.ts';
import { applies, provisions } from './mutants/provisions.ts';
import { quantifiers } from './mutants/quantifiers.ts';
import { references } from './mutants/references.ts';
import { limits, sums } from './mutants/sums.ts';
import { tables } from './mutants/tables.ts';
import { thresholds } from './mutants/thresholds.ts';
import { values } from './mutants/values.ts';
import type { Files } from './place.ts';
import { sitesOf } from './walk.ts';

const generators: readonly Generate[] = [
  thresholds,
  bounds,
  tables,
  connectives,
  negations,
  references,
  members,
  exceptions,
  quantifiers,
  conditions,
  provisions,
  applies,
  values,
  sums,
  limits,
];

export function mutantsOf(files: Files, surroundings: Surroundings): readonly Mutant[] {
  const mutants: Mutant[] = [];
  /** How many clauses of each kind each owner has had. */
  const clauses = new Map<string, number>();
  for (const site of sitesOf(files))
    for (const { kind, changes } of generators) {
      const found = [...changes(site, surroundings)];
      if (found.length === 0) continue;
      const { home } = site.place;
      const key = `${home.owner} ${kind}`;
      const place = (clauses.get(key) ?? 0) + 1;
      clauses.set(key, place);
      for (const { step, ...change } of found)
        mutants.push({ ...change, id: idOf(home.owner, kind, place, step), kind, home });
    }
  return mutants;
}

function idOf(owner: string, kind: Mutant['kind'], place: number, step: Bilingual): Bilingual {
  const say = (lang: keyof Bilingual): string => `${owner}/${mutantKinds[kind][lang]}-${place}/${step[lang]}`;
  return { vi: say('vi'), en: say('en') };
}
