/**
 * A person that is not valid tests nothing but that. So a case whose person is invalid by mistake is a mistake of the
 * file, not a case that fails.
 */
import type { Bilingual, SourceFile } from '../../grammar/index.ts';
import { problemText } from '../../runtime/problem-text.ts';
import type { Problem } from '../../runtime/problem.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfPath } from './person.ts';
import type { Base } from './read-bases.ts';
import type { PlacedCase } from './read-case.ts';
import { reviewersOf } from './reviewers.ts';

export interface PersonChecks {
  readonly base: (base: Base) => readonly Diagnostic[];
  readonly case: (one: PlacedCase) => readonly Diagnostic[];
}

export function personChecks(source: SourceFile, ir: DecisionIr): PersonChecks {
  const reviewers = reviewersOf(ir);
  return {
    base: ({ name, record, places, span }) => {
      const { isRead, problems } = reviewers({ readings: {} }).open(record);
      return problems.map((problem) => {
        const at = placeOfPath(places, problem.path) ?? span;
        return isRead
          ? diagnostic('contradictoryBase', source, at, { base: name, problem: inWords(problem) })
          : diagnostic('badValue', source, at, { problem: inWords(problem) });
      });
    },
    case: ({ runs, expected, ...options }) => {
      if (expected.verdict === 'invalid') return [];
      return runs.flatMap(({ record, places, fallback }) => {
        const { isRead, problems } = reviewers(options).open(record);
        return problems.map((problem) => {
          const at = placeOfPath(places, problem.path) ?? fallback;
          return diagnostic(isRead ? 'contradictoryPerson' : 'badValue', source, at, {
            problem: inWords(problem),
          });
        });
      });
    },
  };
}

const inWords = (problem: Problem): Bilingual => ({
  vi: problemText(problem, 'vi'),
  en: problemText(problem, 'en'),
});
