/** Why somebody is not proposed: the smallest provisions that certainly fail. */
import { bodyOf } from './interpreter.ts';
import type { Decision, Interpreter } from './interpreter.ts';
import type { TruthIr } from './ir.ts';
import { NO_ITEM } from './person.ts';
import { articlesOf, routesOf } from './verdict.ts';

export function createFailed(decision: Decision): (interpreter: Interpreter) => readonly string[] {
  const duties = articlesOf(decision.ir, 'duty').map((duty) => ({ duty, routes: routesOf(duty) }));
  const faults = faultsOf(decision);
  return (interpreter) => {
    const failed = new Set<string>();
    for (const { duty, routes } of duties) {
      if (routes.length === 0) for (const id of faults(duty.id)(interpreter)) failed.add(id);
      for (const { id } of routes)
        if (interpreter.applies(id) !== 'no' && interpreter.holds(id) === 'no')
          for (const smallest of faults(id)(interpreter)) failed.add(smallest);
    }
    // The decision keeps its provisions in the act's order.
    return failed.size < 2 ? [...failed] : [...decision.provisions.keys()].filter((id) => failed.has(id));
  };
}

/** The smallest failing provisions that something failing consists of or refers to. */
type Faults = (interpreter: Interpreter) => readonly string[];

const NONE: readonly string[] = [];
/** A condition of the provision's own fails, not one that it refers to. */
const OWN = '';
const own: Faults = () => [OWN];

/** Of a provision, by its id; each is looked through once. */
function faultsOf(decision: Decision): (id: string) => Faults {
  const known = new Map<string, Faults>();
  const within = (id: string): Faults => {
    const faults = known.get(id) ?? inProvision(decision, id, within);
    known.set(id, faults);
    return faults;
  };
  return within;
}

type Within = (id: string) => Faults;

/** Itself when the fault is its own. */
function inProvision({ provisions }: Decision, id: string, within: Within): Faults {
  const provision = provisions.get(id);
  // Exclusions are told by name elsewhere.
  if (provision?.rule === undefined || provision.force === 'exclusion') return () => NONE;
  const faults = inExpression(provisions, provision.rule, within);
  return (interpreter) => faults(interpreter).map((each) => (each === OWN ? numbered(id) : each));
}

/** Paragraphs and limbs have no number of their own: the provision around them is named. */
const numbered = (id: string): string => id.replace(/[§#].*$/, '');

function inExpression(provisions: Decision['provisions'], expression: TruthIr, within: Within): Faults {
  switch (expression.op) {
    case 'all': {
      const failing = failingOf(provisions, expression.of, within);
      return (interpreter) => failing(interpreter).flat();
    }
    case 'any': {
      const failing = failingOf(provisions, expression.of, within);
      return (interpreter) => {
        // An alternative that fails for what it refers to is the one meant for this person; the others were not.
        const alternatives = failing(interpreter);
        const meant = alternatives.filter((parts) => !parts.includes(OWN));
        return (meant.length > 0 ? meant : alternatives).flat();
      };
    }
    case 'not': {
      const inner = expression.of;
      const parts = inner.op === 'any' || inner.op === 'all' ? inner.of : [inner];
      const excludes = parts.some(
        (part) => part.op === 'provision' && provisions.get(part.id)?.force === 'exclusion',
      );
      return excludes ? () => NONE : own;
    }
    case 'provision':
      return (interpreter) => within(expression.id)(interpreter);
    case 'defined': {
      // What a definition says may hang on a reading.
      const known = new Map<TruthIr, Faults>();
      return (interpreter) => {
        const { truth } = bodyOf(interpreter.definition(expression.id), interpreter.situation);
        if (truth === undefined) return [OWN];
        const faults = known.get(truth) ?? inExpression(provisions, truth, within);
        known.set(truth, faults);
        return faults(interpreter);
      };
    }
    case 'fact':
    case 'applies':
    case 'some':
    case 'every':
    case 'count':
    case 'compare':
    case 'among':
    case 'offence':
      return own;
  }
}

/** The faults of each part that fails. */
function failingOf(
  provisions: Decision['provisions'],
  parts: readonly TruthIr[],
  within: Within,
): (interpreter: Interpreter) => (readonly string[])[] {
  const each = parts.map((part) => ({ part, faults: inExpression(provisions, part, within) }));
  return (interpreter) => {
    const failing: (readonly string[])[] = [];
    for (const { part, faults } of each)
      if (interpreter.truth(part, NO_ITEM) === 'no') failing.push(faults(interpreter));
    return failing;
  };
}
