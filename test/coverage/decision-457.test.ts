/** Decision 457: every provision, condition, row, band end and reading is shown by its cases, or proved beyond showing. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCases } from '../../compiler/cases/load-cases.ts';
import { percentOf } from '../../compiler/coverage/figures.ts';
import { coverageOf } from '../../compiler/coverage/report.ts';
import { createSource } from '../../grammar/index.ts';
import { ir } from '../cases/cases.ts';
import { conditionsOf } from './program.ts';

const text = readFileSync(new URL('../../decisions/2026.cases.yaml', import.meta.url), 'utf8');
const cases = loadCases(createSource('2026.cases.yaml', text), ir);
if (!cases.ok) throw new Error('the cases of decision 457 have mistakes');
const report = coverageOf(cases.value, ir);

it.each(['provisions', 'definitions', 'conditions', 'rows', 'ends', 'members', 'readings'] as const)(
  'shows all of its %s',
  (key) => {
    expect(percentOf(report.figures[key])).toBe(100);
  },
);

it('has few conditions that nobody could show, each for a reason in the act', () => {
  const proved = conditionsOf(report).flatMap(({ id, yes, no }) =>
    [yes, no].some(({ standing }) => standing === 'proved') ? [id.en] : [],
  );
  // A serving person who meets 3.4 by 3.1.a is not asked about suspension; life is looked at apart in 4.11; 3.2 repeats 3.1.
  expect(proved).toEqual([
    '3.4/condition-7',
    '4.11/condition-7',
    ...[1, 2, 3, 4, 5, 6, 8].map((at) => `satisfiesAllConditionsNamedInClause3:bothTogether/condition-${at}`),
  ]);
});

it('argues nothing that is shown or proved', () => {
  expect(report.idle).toEqual([]);
});
