/**
 * Where to look for what fails: the smallest failing provisions that something failing consists of or refers to. Made
 * once of a decision; the interpreter follows it, and generated modules are written from it.
 */
import type { Decision } from './decision.ts';
import type { DefinitionIr, TruthIr } from './ir.ts';
import { articlesOf, routesOf } from './outline.ts';

export type Fault =
  /** Of the provision itself. */
  | { readonly kind: 'own' }
  /** Told elsewhere. */
  | { readonly kind: 'none' }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly FaultPart[] }
  | { readonly kind: 'provision'; readonly id: string }
  /** What a definition says hangs on a reading: each of its choices has a fault of its own. */
  | {
      readonly kind: 'reading';
      readonly definition: DefinitionIr;
      readonly faults: ReadonlyMap<string, Fault>;
    };

/** Looked at when the condition is certainly not so. */
export interface FaultPart {
  readonly condition: TruthIr;
  readonly fault: Fault;
}

export interface FaultPlan {
  /** Those who must be met: of each that fails, it is told what fails in it. */
  readonly asked: readonly string[];
  /** By id, those that can be at fault, with the number of the provision that is named then. */
  readonly provisions: ReadonlyMap<string, { readonly place: number; readonly fault: Fault }>;
  /** All provisions, in the act's order: a number is a place in it. */
  readonly ids: readonly string[];
}

const OWN: Fault = { kind: 'own' };
const NONE: Fault = { kind: 'none' };

export function faultPlan(decision: Decision): FaultPlan {
  const asked = articlesOf(decision.ir, 'duty').flatMap((duty) => {
    const routes = routesOf(duty);
    return (routes.length === 0 ? [duty] : routes).map(({ id }) => id);
  });
  const planner = new Planner(decision);
  for (const id of asked) planner.provision(id);
  return { asked, provisions: planner.provisions, ids: planner.ids };
}

class Planner {
  readonly #decision: Decision;
  readonly ids: readonly string[];
  readonly provisions = new Map<string, { place: number; fault: Fault }>();

  constructor(decision: Decision) {
    this.#decision = decision;
    this.ids = [...decision.provisions.keys()];
  }

  provision(id: string): Fault {
    const provision = this.#decision.provisions.get(id);
    // Exclusions are told by name elsewhere.
    if (provision?.rule === undefined || provision.force === 'exclusion') return NONE;
    if (!this.provisions.has(id))
      this.provisions.set(id, { place: this.#numbered(id), fault: this.#within(provision.rule) });
    return { kind: 'provision', id };
  }

  /** Paragraphs and limbs have no number of their own: the provision around them is named. */
  #numbered(id: string): number {
    return this.ids.indexOf(id.replace(/[§#].*$/, ''));
  }

  #within(condition: TruthIr): Fault {
    switch (condition.op) {
      case 'all':
      case 'any': {
        const parts = condition.of.map((part) => ({ condition: part, fault: this.#within(part) }));
        // Whichever fails, the fault is the provision's own.
        return parts.every(({ fault }) => fault.kind === 'own') ? OWN : { kind: condition.op, parts };
      }
      case 'not':
        return this.#isExclusion(condition.of) ? NONE : OWN;
      case 'provision':
        return this.provision(condition.id);
      case 'defined':
        return this.#definition(condition.id);
      case 'fact':
      case 'applies':
      case 'some':
      case 'every':
      case 'count':
      case 'compare':
      case 'among':
      case 'offence':
        return OWN;
    }
  }

  #isExclusion(condition: TruthIr): boolean {
    const of = condition.op === 'any' || condition.op === 'all' ? condition.of : [condition];
    return of.some(
      (part) => part.op === 'provision' && this.#decision.provisions.get(part.id)?.force === 'exclusion',
    );
  }

  #definition(id: string): Fault {
    const definition = this.#decision.definitions.get(id);
    if (definition === undefined) return OWN;
    const { body } = definition;
    if (!('choices' in body)) return body.truth === undefined ? OWN : this.#within(body.truth);
    const faults = body.choices.map(
      (choice) =>
        [choice.id, choice.body.truth === undefined ? OWN : this.#within(choice.body.truth)] as const,
    );
    return faults.every(([, fault]) => fault.kind === 'own')
      ? OWN
      : { kind: 'reading', definition, faults: new Map(faults) };
  }
}
