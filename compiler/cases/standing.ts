/** How the results of cases are counted: what nobody has confirmed neither passes nor fails. */
import type { CaseResult } from './run-cases.ts';

export interface ByStanding {
  readonly passed: readonly CaseResult[];
  readonly failed: readonly CaseResult[];
  readonly unconfirmed: readonly CaseResult[];
}

type Standing = keyof ByStanding;

export const standingOf = ({ case: { unconfirmed }, differences }: CaseResult): Standing =>
  unconfirmed ? 'unconfirmed' : differences.length === 0 ? 'passed' : 'failed';

export function byStanding(results: readonly CaseResult[]): ByStanding {
  const of = (wanted: Standing): readonly CaseResult[] =>
    results.filter((result) => standingOf(result) === wanted);
  return { passed: of('passed'), failed: of('failed'), unconfirmed: of('unconfirmed') };
}
