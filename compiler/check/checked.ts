/** A decision that has passed every check. Only `runChecks` makes one, so unchecked input cannot be lowered. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import type { Document } from '../../grammar/index.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { formChecks } from './form-checks.ts';
import { lastChecks, meaningChecks } from './meaning-checks.ts';

declare const checked: unique symbol;

export type CheckedDecision = TypedDecision & { readonly [checked]: true };

/** What can be said of a file's form before its names are known. */
export const checkForm = (document: Document): readonly Diagnostic[] =>
  formChecks.flatMap((check) => [...check(document)]);

/** What somebody wants to be told: who only needs the decision does not wait for advice. */
export type Wanted = 'everything' | 'mistakes';

/** Pass 3: looks at everything, and lets a decision through when nothing is wrong with it. */
export function checkMeaning(
  decision: TypedDecision,
  wanted: Wanted = 'everything',
): Outcome<CheckedDecision> {
  const diagnostics = meaningChecks.flatMap((check) => [...check(decision)]);
  if (diagnostics.some(isError)) return { ok: false, diagnostics };
  const last = wanted === 'mistakes' ? [] : lastChecks.flatMap((check) => [...check(decision)]);
  return { ok: true, value: decision as CheckedDecision, diagnostics: [...diagnostics, ...last] };
}
