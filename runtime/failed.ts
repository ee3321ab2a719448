/** Why somebody is not proposed: the smallest provisions that certainly fail. */
import { bodyOf } from './interpreter.ts';
import type { Decision, Interpreter } from './interpreter.ts';
import type { TruthIr } from './ir.ts';
import { NO_ITEM } from './person.ts';
import { articlesOf, routesOf } from './verdict.ts';

export function createFailed(decision: Decision): (interpreter: Interpreter) => readonly string[] {
  const duties = articlesOf(decision.ir, 'duty').map((duty) => ({ duty, routes: routesOf(duty) }));
  const faults = faultsOf(decision);
  // The decision keeps its provisions in the act's order.
  const order = [...decision.provisions.keys()];
  return (interpreter) => {
    const found: string[] = [];
    for (const { duty, routes } of duties) {
      if (routes.length === 0) faults(duty.id)(interpreter, found);
      for (const { id } of routes)
        if (interpreter.applies(id) !== 'no' && interpreter.holds(id) === 'no')
          faults(id)(interpreter, found);
    }
    return found.length < 2 ? found : order.filter((id) => found.includes(id));
  };
}

/** Adds the smallest failing provisions that something failing consists of or refers to. */
type Faults = (interpreter: Interpreter, found: string[]) => void;

/** A condition of the provision's own fails, not one that it refers to. */
const OWN = '';
const own: Faults = (_interpreter, found) => void found.push(OWN);
const none: Faults = () => undefined;

type Within = (id: string) => Faults;

/** Of a provision, by its id; each is looked through once. */
function faultsOf(decision: Decision): Within {
  const known = new Map<string, Faults>();
  const within = (id: string): Faults => {
    const faults = known.get(id) ?? inProvision(decision, id, within);
    known.set(id, faults);
    return faults;
  };
  return within;
}

/** Itself when the fault is its own. */
function inProvision({ provisions }: Decision, id: string, within: Within): Faults {
  const provision = provisions.get(id);
  // Exclusions are told by name elsewhere.
  if (provision?.rule === undefined || provision.force === 'exclusion') return none;
  const faults = inExpression(provisions, provision.rule, within);
  // Paragraphs and limbs have no number of their own: the provision around them is named.
  const numbered = id.replace(/[§#].*$/, '');
  return (interpreter, found) => {
    const from = found.length;
    faults(interpreter, found);
    for (let at = from; at < found.length; at++) if (found[at] === OWN) found[at] = numbered;
  };
}

function inExpression(provisions: Decision['provisions'], expression: TruthIr, within: Within): Faults {
  const parts = (of: readonly TruthIr[]): readonly Part[] =>
    of.map((part) => ({ part, faults: inExpression(provisions, part, within) }));
  switch (expression.op) {
    case 'all':
      return inAll(parts(expression.of));
    case 'any':
      return inAny(parts(expression.of));
    case 'not': {
      const inner = expression.of;
      const of = inner.op === 'any' || inner.op === 'all' ? inner.of : [inner];
      const excludes = of.some(
        (part) => part.op === 'provision' && provisions.get(part.id)?.force === 'exclusion',
      );
      return excludes ? none : own;
    }
    case 'provision':
      return (interpreter, found) => within(expression.id)(interpreter, found);
    case 'defined': {
      // What a definition says may hang on a reading.
      const known = new Map<TruthIr, Faults>();
      return (interpreter, found) => {
        const { truth } = bodyOf(interpreter.definition(expression.id), interpreter.situation);
        const faults =
          truth === undefined ? own : (known.get(truth) ?? inExpression(provisions, truth, within));
        if (truth !== undefined) known.set(truth, faults);
        faults(interpreter, found);
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

interface Part {
  readonly part: TruthIr;
  readonly faults: Faults;
}

const fails = ({ part }: Part, interpreter: Interpreter): boolean =>
  interpreter.truth(part, NO_ITEM) === 'no';

const inAll =
  (parts: readonly Part[]): Faults =>
  (interpreter, found) => {
    for (const part of parts) if (fails(part, interpreter)) part.faults(interpreter, found);
  };

/** An alternative that fails for what it refers to is the one meant for this person; the others were not. */
const inAny =
  (parts: readonly Part[]): Faults =>
  (interpreter, found) => {
    const meant: string[] = [];
    const others: string[] = [];
    let isMeant = false;
    for (const part of parts) {
      if (!fails(part, interpreter)) continue;
      const inside: string[] = [];
      part.faults(interpreter, inside);
      const hasOwn = inside.includes(OWN);
      isMeant ||= !hasOwn;
      (hasOwn ? others : meant).push(...inside);
    }
    found.push(...(isMeant ? meant : others));
  };
