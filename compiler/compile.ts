/** Text in, decision out. Each step is one pass; mistakes stop at the end of the pass that found them. */
import type { DecisionIr } from '../runtime/ir.ts';
import { acknowledge } from './check/acknowledge.ts';
import { checkForm, checkMeaning } from './check/checked.ts';
import { failed, isError } from './diagnostics/diagnostic.ts';
import type { Outcome } from './diagnostics/diagnostic.ts';
import type { Host } from './host.ts';
import { lower } from './lower.ts';
import { read } from './read.ts';
import { resolve } from './resolve/resolve.ts';

/** Compiles the file of rules at `path`. Warnings and notes come with the decision. */
export function compile(path: string, host: Host): Outcome<DecisionIr> {
  const text = read(path, host);
  if (!text.ok) return text;
  const { document, known } = text.value;

  // A shared file may hold a doubtful sentence as well.
  const form = [...known.world.shared, document].flatMap((each) => checkForm(each));
  if (form.some(isError)) return failed([...text.diagnostics, ...form]);

  const typed = resolve(document, known);
  if (!typed.ok) return failed([...text.diagnostics, ...form, ...typed.diagnostics]);

  const checked = checkMeaning(typed.value);
  const diagnostics = acknowledge(document, [...text.diagnostics, ...form, ...checked.diagnostics]);
  if (!checked.ok) return failed(diagnostics);

  return { ok: true, value: lower(checked.value, host.hash), diagnostics };
}
