/** Small decisions with small cases, tried whole. */
import { compile } from '../../compiler/compile.ts';
import { loadCases } from '../../compiler/cases/load-cases.ts';
import { reportOf } from '../../compiler/mutate/report.ts';
import type { MutationReport } from '../../compiler/mutate/report.ts';
import { startTrial } from '../../compiler/mutate/trial.ts';
import { read } from '../../compiler/read.ts';
import { createSource } from '../../grammar/index.ts';
import { heads, hostOf } from '../harness.ts';

/** A decision of which only Article 4 says anything. */
export const excluding = (rule: string): string => `Điều 3 "Điều kiện" / "Conditions"
  phải không thuộc trường hợp nào tại Điều 4

Điều 4 "Loại trừ" / "Exclusions"
  không được đề nghị nếu thuộc trường hợp tại một trong các khoản sau

  khoản 1 "Thử" / "Trial"
${rule.replace(/^/gm, '    ')}
`;

/** One case for each number of prior convictions: barred, or not. */
export const priors = (verdicts: Readonly<Record<number, 'ineligible' | 'eligible'>>, more = ''): string => `
decision: test.rules
bases:
  an:
    title: { vi: An, en: An }
    record: { id: PN-1 }
cases:
${Object.entries(verdicts)
  .map(
    ([count, verdict]) => `  - title: { vi: "${count} tiền án", en: "${count} priors" }
    about: "4.1"
    base: an
    changes: { priorConvictions: ${count} }
    expect: { verdict: ${verdict} }`,
  )
  .join('\n')}
${more}`;

export function tryAll(text: string, cases: string): MutationReport {
  const host = hostOf({ 'test.rules': heads.vi + text });
  const decision = compile('test.rules', host);
  const source = read('test.rules', host);
  if (!decision.ok || !source.ok) throw new Error(decision.diagnostics.map(({ key }) => key).join(', '));
  const file = loadCases(createSource('test.cases.yaml', cases), decision.value);
  if (!file.ok) throw new Error(file.diagnostics.map(({ key }) => key).join(', '));
  const { mutants, fateOf } = startTrial(source.value, file.value, decision.value);
  return reportOf(
    mutants.map((mutant, number) => ({ mutant, fate: fateOf(number) })),
    file.value,
    mutants,
  );
}

export const idsOf = (mutants: readonly { readonly id: { readonly vi: string } }[]): readonly string[] =>
  mutants.map(({ id }) => id.vi);
