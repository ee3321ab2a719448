/** Text in, decision out. Each step is one pass; mistakes stop at the end of the pass that found them. */
import type { DecisionIr } from '../runtime/ir.ts';
import { acknowledge } from './check/acknowledge.ts';
import { checkForm, checkMeaning } from './check/checked.ts';
import type { CheckedDecision, Wanted } from './check/checked.ts';
import { diagnostic, failed, isError } from './diagnostics/diagnostic.ts';
import type { Outcome } from './diagnostics/diagnostic.ts';
import type { Host } from './host.ts';
import { lower } from './lower.ts';
import { read } from './read.ts';
import type { ReadDecision } from './read.ts';
import { resolve } from './resolve/resolve.ts';

/** Compiles the decision at `path`. Warnings and notes come with it, unless mistakes alone are wanted. */
export const compile = (path: string, host: Host, wanted?: Wanted): Outcome<DecisionIr> =>
  compileRead(read(path, host), host, wanted);

/** Compiles a decision that has been read already. */
export function compileRead(
  text: Outcome<ReadDecision>,
  { hash }: Pick<Host, 'hash'>,
  wanted?: Wanted,
): Outcome<DecisionIr> {
  const checked = checkRead(text, wanted);
  if (!checked.ok) return checked;

  const { header, source } = checked.value.document;
  if (header.kind === 'shared') return failed([diagnostic('notADecision', source, header.span, {})]);
  return { ...checked, value: lower(checked.value, hash) };
}

/** Everything that can be said about a file of rules, be it a decision or definitions that decisions share. */
export const check = (path: string, host: Host): Outcome<CheckedDecision> => checkRead(read(path, host));

function checkRead(text: Outcome<ReadDecision>, wanted?: Wanted): Outcome<CheckedDecision> {
  if (!text.ok) return text;
  const { document, known } = text.value;

  // A shared file may hold a doubtful sentence as well.
  const form = [...known.world.shared, document].flatMap((each) => checkForm(each));
  if (form.some(isError)) return failed([...text.diagnostics, ...form]);

  const typed = resolve(document, known);
  if (!typed.ok) return failed([...text.diagnostics, ...form, ...typed.diagnostics]);

  const checked = checkMeaning(typed.value, wanted);
  const found = [...text.diagnostics, ...form, ...checked.diagnostics];
  // An acceptance could seem to accept nothing when not everything was looked for.
  if (wanted === 'mistakes') return { ...checked, diagnostics: found.filter(isError) };
  return { ...checked, diagnostics: acknowledge(document, found) };
}
