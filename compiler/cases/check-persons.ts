/**
 * A person that is not valid tests nothing but that. So a case whose person is invalid by mistake is a mistake of the
 * file, not a case that fails.
 */
import type { Bilingual, SourceFile } from '../../grammar/index.ts';
import { problemText } from '../../runtime/problem-text.ts';
import type { Problem } from '../../runtime/problem.ts';
import { createReader } from '../../runtime/record.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfPath } from './person.ts';
import type { Base } from './read-bases.ts';
import type { PlacedCase } from './read-case.ts';
import { reviewersOf } from './reviewers.ts';
import type { Reviewers } from './reviewers.ts';

export interface PersonChecks {
  readonly base: (base: Base) => readonly Diagnostic[];
  readonly case: (one: PlacedCase) => readonly Diagnostic[];
}

export function personChecks(source: SourceFile, ir: DecisionIr): PersonChecks {
  const read = createReader(ir.schema);
  const reviewers: Reviewers = reviewersOf(ir);
  const problemsOf = (record: unknown, options: Parameters<Reviewers>[0]): Problems => {
    const broken = read(record).problems;
    return broken.length > 0
      ? { kind: 'value', problems: broken }
      : { kind: 'person', problems: reviewers(options).review(record).problems };
  };
  return {
    base: ({ name, record, places, span }) => {
      const { kind, problems } = problemsOf(record, { readings: {} });
      return problems.map((problem) => {
        const at = placeOfPath(places, problem.path) ?? span;
        return kind === 'value'
          ? diagnostic('badValue', source, at, { problem: inWords(problem) })
          : diagnostic('contradictoryBase', source, at, { base: name, problem: inWords(problem) });
      });
    },
    case: ({ runs, expected, ...options }) => {
      if (expected.verdict === 'invalid') return [];
      return runs.flatMap(({ record, places, fallback }) => {
        const { kind, problems } = problemsOf(record, options);
        return problems.map((problem) => {
          const at = placeOfPath(places, problem.path) ?? fallback;
          return diagnostic(kind === 'value' ? 'badValue' : 'contradictoryPerson', source, at, {
            problem: inWords(problem),
          });
        });
      });
    },
  };
}

interface Problems {
  /** Of a value by itself, or of the person as a whole. */
  readonly kind: 'value' | 'person';
  readonly problems: readonly Problem[];
}

const inWords = (problem: Problem): Bilingual => ({
  vi: problemText(problem, 'vi'),
  en: problemText(problem, 'en'),
});
