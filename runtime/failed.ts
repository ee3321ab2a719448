/** Why somebody is not proposed: the smallest provisions that certainly fail. */
import type { TruthIr } from './ir.ts';
import { bodyOf } from './interpreter.ts';
import type { Interpreter } from './interpreter.ts';
import { articlesOf, routesOf } from './verdict.ts';

/** A condition of the provision's own fails, not one that it refers to. */
const OWN = '';

export function failedProvisions(interpreter: Interpreter): readonly string[] {
  const failed = new Set<string>();
  for (const duty of articlesOf(interpreter.decision.ir, 'duty')) {
    const routes = routesOf(duty).filter(
      ({ id }) => interpreter.applies(id) !== 'no' && interpreter.holds(id) === 'no',
    );
    const from = routesOf(duty).length === 0 ? [duty] : routes;
    for (const { id } of from) for (const smallest of failingIn(interpreter, id)) failed.add(smallest);
  }
  // The decision keeps its provisions in the act's order.
  return failed.size < 2
    ? [...failed]
    : [...interpreter.decision.provisions.keys()].filter((id) => failed.has(id));
}

/** The smallest failing provisions that a failing one consists of or refers to; itself when the fault is its own. */
function failingIn(interpreter: Interpreter, id: string): readonly string[] {
  const provision = interpreter.decision.provisions.get(id);
  // Exclusions are told by name elsewhere.
  if (provision?.rule === undefined || provision.force === 'exclusion') return [];
  const found = failingParts(interpreter, provision.rule);
  return found.flatMap((each) => (each === OWN ? [numbered(id)] : [each]));
}

/** Paragraphs and limbs have no number of their own: the provision around them is named. */
const numbered = (id: string): string => id.replace(/[§#].*$/, '');

function failingParts(interpreter: Interpreter, expression: TruthIr): readonly string[] {
  const failing = (parts: readonly TruthIr[]): readonly (readonly string[])[] =>
    parts
      .filter((part) => interpreter.truth(part, {}) === 'no')
      .map((part) => failingParts(interpreter, part));
  switch (expression.op) {
    case 'all':
      return [...new Set(failing(expression.of).flat())];
    case 'any': {
      // An alternative that fails for what it refers to is the one meant for this person; the others were not.
      const alternatives = failing(expression.of);
      const meant = alternatives.filter((parts) => !parts.includes(OWN));
      return [...new Set((meant.length > 0 ? meant : alternatives).flat())];
    }
    case 'not': {
      const inner = expression.of;
      const parts = inner.op === 'any' || inner.op === 'all' ? inner.of : [inner];
      const excludes = parts.some(
        (part) =>
          part.op === 'provision' && interpreter.decision.provisions.get(part.id)?.force === 'exclusion',
      );
      return excludes ? [] : [OWN];
    }
    case 'provision':
      return failingIn(interpreter, expression.id);
    case 'defined': {
      const { truth } = bodyOf(interpreter.definition(expression.id), interpreter.situation);
      return truth === undefined ? [OWN] : failingParts(interpreter, truth);
    }
    case 'fact':
    case 'applies':
    case 'some':
    case 'every':
    case 'count':
    case 'compare':
    case 'among':
    case 'offence':
      return [OWN];
  }
}
