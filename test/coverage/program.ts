/** Small decisions with their cases, and what the cases show of them. */
import { loadCases } from '../../compiler/cases/load-cases.ts';
import type { CaseFile } from '../../compiler/cases/case-file.ts';
import { coverageOf } from '../../compiler/coverage/report.ts';
import type { CoverageReport, ConditionReport } from '../../compiler/coverage/report.ts';
import { createSource } from '../../grammar/index.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { compileText, heads } from '../harness.ts';

export interface Program {
  readonly ir: DecisionIr;
  readonly cases: CaseFile;
}

/** `record` is the person that all cases start from; each case changes something and says what comes out. */
export function program(rules: string, record: string, cases: readonly string[], more = ''): Program {
  const lang = /^(?:Article|definition|assert|offence)/m.test(rules) ? 'en' : 'vi';
  const compiled = compileText(heads[lang] + rules);
  if (!compiled.ok)
    throw new Error(JSON.stringify(compiled.diagnostics.map(({ key, params }) => [key, params])));
  const text = [
    'decision: test.rules',
    'bases:',
    `  base: { record: { id: A, ${record} } }`,
    'cases:',
    ...cases.map((each, at) => `  - { title: { vi: ca ${at + 1}, en: case ${at + 1} }, ${each} }`),
    more,
  ].join('\n');
  const loaded = loadCases(createSource('test.cases.yaml', text), compiled.value);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics.map(({ key, params }) => [key, params])));
  return { ir: compiled.value, cases: loaded.value };
}

export const covered = ({ ir, cases }: Program): CoverageReport => coverageOf(cases, ir);

export const conditionsOf = (report: CoverageReport): readonly ConditionReport[] =>
  [...report.provisions.flatMap(({ sentences }) => sentences), ...report.definitions].flatMap(
    ({ conditions }) => conditions,
  );

/** The conditions that are not shown both ways, by id, with how they stand when met and when not. */
export const remarkable = (report: CoverageReport): Readonly<Record<string, string>> =>
  Object.fromEntries(
    conditionsOf(report).flatMap(({ id, yes, no }) =>
      yes.standing === 'shown' && no.standing === 'shown'
        ? []
        : [[id.en, `${yes.standing}/${no.standing}`] as const],
    ),
  );
