/** The results of cases for other programs. */
import { positionAt } from '../../grammar/index.ts';
import type { Bilingual, Position } from '../../grammar/index.ts';
import { answerJson } from '../review/answer-json.ts';
import type { AnswerJson } from '../review/answer-json.ts';
import type { CaseFile } from './case-file.ts';
import type { Difference } from './differences.ts';
import type { CaseResult } from './run-cases.ts';
import { byStanding } from './standing.ts';

export interface ResultsJson {
  readonly passed: number;
  readonly failed: number;
  /** Counted in neither of the two. */
  readonly unconfirmed: number;
  readonly runs: readonly RunJson[];
}

export interface RunJson {
  readonly title: Bilingual;
  readonly about: string;
  readonly path: string;
  readonly position: Position;
  readonly each?: { readonly path: string; readonly value: string };
  readonly passed: boolean;
  readonly unconfirmed: boolean;
  readonly differences: readonly Difference[];
  readonly answer: AnswerJson;
}

export function resultsJson(
  results: readonly CaseResult[],
  { source }: Pick<CaseFile, 'source'>,
): ResultsJson {
  const runs = results.map(
    ({ case: { title, about, span, unconfirmed }, run: { each }, differences, answer }): RunJson => ({
      title,
      about,
      path: source.path,
      position: positionAt(source, (each?.span ?? span).start),
      ...(each === undefined ? {} : { each: { path: each.path, value: each.written } }),
      passed: !unconfirmed && differences.length === 0,
      unconfirmed,
      differences,
      answer: answerJson(answer),
    }),
  );
  const { passed, failed, unconfirmed } = byStanding(results);
  return { passed: passed.length, failed: failed.length, unconfirmed: unconfirmed.length, runs };
}
