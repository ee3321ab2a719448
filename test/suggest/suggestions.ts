/** Small decisions with their cases, and what is suggested for them. */
import { takenAsConfirmed } from '../../compiler/cases/case-file.ts';
import type { CaseFile } from '../../compiler/cases/case-file.ts';
import { loadCases } from '../../compiler/cases/load-cases.ts';
import { compile } from '../../compiler/compile.ts';
import { apply } from '../../compiler/mutate/apply.ts';
import { wordsOf } from '../../compiler/mutate/render.ts';
import { reportOf } from '../../compiler/mutate/report.ts';
import { startTrial } from '../../compiler/mutate/trial.ts';
import { read } from '../../compiler/read.ts';
import { suggest } from '../../compiler/suggest/suggest.ts';
import type { Suggestions } from '../../compiler/suggest/suggest.ts';
import type { Slip } from '../../compiler/suggest/target.ts';
import { createSource } from '../../grammar/index.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { heads, hostOf } from '../harness.ts';

export interface Suggested {
  readonly ir: DecisionIr;
  readonly file: CaseFile;
  readonly suggestions: Suggestions;
}

export function loadedOrThrow(cases: string, ir: DecisionIr): CaseFile {
  const file = loadCases(createSource('test.cases.yaml', cases), ir);
  if (!file.ok)
    throw new Error(file.diagnostics.map(({ key, params }) => JSON.stringify([key, params])).join());
  return file.value;
}

/** Of the places alone, or of the slips that no case notices as well. */
export async function suggested(rules: string, cases: string, withSlips = false): Promise<Suggested> {
  const lang = /^(?:Article|definition|assert|offence)/m.test(rules) ? 'en' : 'vi';
  const host = hostOf({ 'test.rules': heads[lang] + rules });
  const decision = compile('test.rules', host);
  const source = read('test.rules', host);
  if (!decision.ok || !source.ok) throw new Error(decision.diagnostics.map(({ key }) => key).join());
  const ir = decision.value;
  const file = loadedOrThrow(cases, ir);
  const slips: Slip[] = [];
  if (withSlips) {
    const all = takenAsConfirmed(file);
    const trial = startTrial(source.value, all, ir);
    const tried = trial.mutants.map((mutant, number) => ({ mutant, fate: trial.fateOf(number) }));
    for (const mutant of reportOf(tried, all, trial.mutants).surviving) {
      const changed = apply(mutant, trial.surroundings);
      if (changed !== undefined) slips.push({ mutant, ir: changed.ir, words: wordsOf(mutant, trial) });
    }
  }
  return { ir, file, suggestions: await suggest(file, ir, { slips, filter: undefined }) };
}

/** What each suggested case changes, and what it would expect. */
export const inShort = ({ cases }: Suggestions): readonly unknown[] =>
  cases.map(({ base, changes, expected }) => [
    base.name,
    Object.fromEntries(changes.map(({ steps, value }) => [steps.join('.'), value])),
    expected.verdict,
  ]);
