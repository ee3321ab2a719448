/** The results of cases for other programs. */
import { positionAt } from '../../grammar/index.ts';
import type { Bilingual, Position } from '../../grammar/index.ts';
import { answerJson } from '../review/answer-json.ts';
import type { AnswerJson } from '../review/answer-json.ts';
import type { CaseFile } from './case-file.ts';
import type { Difference } from './differences.ts';
import type { CaseResult } from './run-cases.ts';

export interface ResultsJson {
  readonly passed: number;
  readonly failed: number;
  readonly runs: readonly RunJson[];
}

export interface RunJson {
  readonly title: Bilingual;
  readonly about: string;
  readonly path: string;
  readonly position: Position;
  readonly each?: { readonly path: string; readonly value: string };
  readonly passed: boolean;
  readonly differences: readonly Difference[];
  readonly answer: AnswerJson;
}

export function resultsJson(
  results: readonly CaseResult[],
  { source }: Pick<CaseFile, 'source'>,
): ResultsJson {
  const runs = results.map(
    ({ case: { title, about, span }, run: { each }, differences, answer }): RunJson => ({
      title,
      about,
      path: source.path,
      position: positionAt(source, (each?.span ?? span).start),
      ...(each === undefined ? {} : { each: { path: each.path, value: each.written } }),
      passed: differences.length === 0,
      differences,
      answer: answerJson(answer),
    }),
  );
  const passed = runs.filter((run) => run.passed).length;
  return { passed, failed: runs.length - passed, runs };
}
