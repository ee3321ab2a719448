/** Where an answer is not what was expected, one entry for each thing that was asked about. */
import type { Answer } from '../../runtime/review.ts';
import type { Verdict } from '../../runtime/verdict.ts';
import type { Expected } from './case-file.ts';

export type Difference =
  | { readonly key: 'verdict'; readonly expected: Verdict; readonly actual: Verdict }
  | { readonly key: 'route'; readonly expected: string | null; readonly actual: string | null }
  | {
      readonly key: 'fails' | 'failsOnly' | 'excludedBy' | 'missing';
      readonly expected: readonly string[];
      readonly actual: readonly string[];
    };

/** What of an answer a case can be about. */
export type Told = Pick<Answer, 'verdict' | 'route' | 'failed' | 'excludedBy' | 'missing'>;

export function differencesOf(
  expected: Expected,
  { verdict, route, failed, excludedBy, missing }: Told,
): readonly Difference[] {
  const differences: Difference[] = [];
  if (verdict !== expected.verdict)
    differences.push({ key: 'verdict', expected: expected.verdict, actual: verdict });
  if (expected.route !== undefined && expected.route !== route)
    differences.push({ key: 'route', expected: expected.route, actual: route });
  if (expected.fails !== undefined && !holdsAll(failed, expected.fails))
    differences.push({ key: 'fails', expected: expected.fails, actual: failed });
  if (expected.failsOnly !== undefined && !sameSet(failed, expected.failsOnly))
    differences.push({ key: 'failsOnly', expected: expected.failsOnly, actual: failed });
  if (expected.excludedBy !== undefined && !sameSet(excludedBy, expected.excludedBy))
    differences.push({ key: 'excludedBy', expected: expected.excludedBy, actual: excludedBy });
  if (expected.missing !== undefined && !holdsAll(missing, expected.missing))
    differences.push({ key: 'missing', expected: expected.missing, actual: missing });
  return differences;
}

const holdsAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((each) => all.includes(each));

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  holdsAll(one, other) && holdsAll(other, one);
