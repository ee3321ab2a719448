/** Files of cases as tests write them, against the decision as it stands. */
import { expect } from 'vitest';
import { caseKeys } from '../../compiler/cases/case-keys.ts';
import type { CaseFile } from '../../compiler/cases/case-file.ts';
import { loadCases } from '../../compiler/cases/load-cases.ts';
import { compile } from '../../compiler/compile.ts';
import type { DiagnosticKey, Outcome } from '../../compiler/diagnostics/diagnostic.ts';
import { createSource, textOf } from '../../grammar/index.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { hostOf } from '../harness.ts';

const compiled = compile('2026.rules', hostOf({}));
if (!compiled.ok) throw new Error('decision 457 does not compile');
export const ir: DecisionIr = compiled.value;

export const load = (text: string): Outcome<CaseFile> => loadCases(createSource('test.cases.yaml', text), ir);

/** A file that loads without a word. */
export function loaded(text: string): CaseFile {
  const file = load(text);
  expect(file.diagnostics.map(({ key, source, span }) => ({ key, at: textOf(source, span) }))).toEqual([]);
  if (!file.ok) throw new Error('the file of cases has mistakes');
  return file.value;
}

/** The same file with the keys of the other language; what stands under them stays. */
export function inVietnamese(text: string): string {
  const keys = Object.values(caseKeys);
  return text.replace(
    /(?<=^|[\s{«])(\w+)(?=»?:)/gmu,
    (word) => keys.find(({ en }) => en === word)?.vi ?? word,
  );
}

export interface Told {
  readonly key: DiagnosticKey;
  readonly at: string;
}

/** The findings are these, each at the words marked «…», whichever language the keys are in. */
export function expectOnly(key: DiagnosticKey, marked: string): void {
  for (const text of [marked, inVietnamese(marked)]) {
    const wanted = [...text.matchAll(/«([^»]*)»/gu)].map(([, at = '']): Told => ({ key, at }));
    expect(wanted.length, 'a text must mark what is meant').toBeGreaterThan(0);
    const { diagnostics, ok } = load(text.replace(/[«»]/gu, ''));
    expect(ok).toBe(false);
    expect(
      diagnostics.map((each): Told => ({ key: each.key, at: textOf(each.source, each.span) })),
      text,
    ).toEqual(wanted);
  }
}
