/** Why somebody is not proposed: the smallest provisions that certainly fail. */
import type { Engine } from './engine.ts';
import { bodyOf } from './decision.ts';
import type { Decision } from './decision.ts';
import type { DefinitionIr, TruthIr } from './ir.ts';
import { implies, kleene, NO } from './truth.ts';
import type { Kleene } from './truth.ts';
import { articlesOf, routesOf } from './verdict.ts';

export function createFailed<Case>(decision: Decision, engine: Engine<Case>): (c: Case) => readonly string[] {
  const faults = new FaultFinder(decision, engine);
  const asked = articlesOf(decision.ir, 'duty').flatMap((duty) => {
    const routes = routesOf(duty);
    return (routes.length === 0 ? [duty] : routes).map(({ id }) => ({
      applies: engine.applies(id),
      holds: engine.holds(id),
      add: faults.ofProvision(id),
    }));
  });
  return (c) => {
    const found: number[] = [];
    for (const { applies, holds, add } of asked) if (applies(c) !== NO && holds(c) === NO) add(c, found);
    return faults.named(found);
  };
}

/** Adds the smallest failing provisions that something failing consists of or refers to, by their place in the act. */
type AddFaults<Case> = (c: Case, found: number[]) => void;

/** A condition of the provision's own fails, not one that it refers to. */
const OWN = -1;
const own = (_c: unknown, found: number[]): void => void found.push(OWN);
const none = (): void => undefined;

interface Part<Case> {
  readonly truth: (c: Case) => Kleene;
  readonly add: AddFaults<Case>;
}

/** Looks through a decision once. Places are written `3.1.a/0/2`: the third part of the first part of point a. */
class FaultFinder<Case> {
  readonly #decision: Decision;
  readonly #engine: Engine<Case>;
  readonly #known = new Map<string, AddFaults<Case>>();
  /** The decision keeps its provisions in the act's order. */
  readonly #ids: readonly string[];

  constructor(decision: Decision, engine: Engine<Case>) {
    this.#decision = decision;
    this.#engine = engine;
    this.#ids = [...decision.provisions.keys()];
  }

  /** Each once, in the act's order. */
  named(found: number[]): readonly string[] {
    if (found.length > 1) found.sort((one, other) => one - other);
    const ids: string[] = [];
    for (let at = 0; at < found.length; at++)
      if (found[at] !== found[at - 1]) ids.push(this.#ids[found[at] ?? OWN] ?? '');
    return ids;
  }

  /** The provision itself when the fault is its own. */
  ofProvision(id: string): AddFaults<Case> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const provision = this.#decision.provisions.get(id);
    // Exclusions are told by name elsewhere.
    const isTold = provision?.rule !== undefined && provision.force !== 'exclusion';
    const add = isTold ? named(this.#numbered(id), this.#within(provision.rule, id)) : none;
    this.#known.set(id, add);
    return add;
  }

  /** Paragraphs and limbs have no number of their own: the provision around them is named. */
  #numbered(id: string): number {
    return this.#ids.indexOf(id.replace(/[§#].*$/, ''));
  }

  #within(condition: TruthIr, place: string): AddFaults<Case> {
    switch (condition.op) {
      case 'all':
      case 'any': {
        const parts = condition.of.map((part, at) => this.#within(part, `${place}/${at}`));
        // Whichever fails, the fault is the provision's own.
        if (parts.every((add) => add === own)) return own;
        return (condition.op === 'all' ? inAll : inAny)(
          condition.of.map((part, at) => ({
            truth: this.#truth(part, `${place}/${at}`),
            add: parts[at] ?? own,
          })),
        );
      }
      case 'not':
        return this.#isExclusion(condition.of) ? none : own;
      case 'provision':
        return this.ofProvision(condition.id);
      case 'defined':
        return this.#inDefinition(condition.id);
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

  #truth(condition: TruthIr, place: string): (c: Case) => Kleene {
    const engine = this.#engine;
    switch (condition.op) {
      case 'provision': {
        const holds = engine.holds(condition.id);
        if (this.#decision.provisions.get(condition.id)?.applies === undefined) return holds;
        const applies = engine.applies(condition.id);
        return condition.as === 'duty'
          ? (c) => implies(applies(c), holds(c))
          : (c) => kleene(applies(c) & holds(c));
      }
      case 'applies':
        return engine.applies(condition.id);
      case 'defined':
        return engine.truth(condition.id);
      default:
        return engine.condition(condition, place);
    }
  }

  #isExclusion(condition: TruthIr): boolean {
    const of = condition.op === 'any' || condition.op === 'all' ? condition.of : [condition];
    return of.some(
      (part) => part.op === 'provision' && this.#decision.provisions.get(part.id)?.force === 'exclusion',
    );
  }

  /** What a definition says may hang on a reading. */
  #inDefinition(id: string): AddFaults<Case> {
    const definition = this.#decision.definitions.get(id);
    if (definition === undefined) return own;
    const bodies = new Map(
      bodiesOf(definition).map(({ place, truth }) => [truth, this.#within(truth, place)]),
    );
    if (bodies.size === 1) return bodies.values().next().value ?? own;
    return (c, found) => {
      const { truth } = bodyOf(definition, this.#engine.situation(c));
      (truth === undefined ? own : (bodies.get(truth) ?? own))(c, found);
    };
  }
}

/** A definition of a truth has one for every reading. */
function bodiesOf({ id, body }: DefinitionIr): readonly { place: string; truth: TruthIr }[] {
  const bodies =
    'choices' in body
      ? body.choices.map((choice) => ({ place: `${id}:${choice.id}`, truth: choice.body.truth }))
      : [{ place: id, truth: body.truth }];
  return bodies.flatMap(({ place, truth }) => (truth === undefined ? [] : [{ place, truth }]));
}

function named<Case>(place: number, add: AddFaults<Case>): AddFaults<Case> {
  return (c, found) => {
    const from = found.length;
    add(c, found);
    for (let at = from; at < found.length; at++) if (found[at] === OWN) found[at] = place;
  };
}

const inAll =
  <Case>(parts: readonly Part<Case>[]): AddFaults<Case> =>
  (c, found) => {
    for (const { truth, add } of parts) if (truth(c) === NO) add(c, found);
  };

/**
 * An alternative that fails for what it refers to is the one meant for this person; the others were not. Only what is
 * meant stays among what is found, or all where none of them is.
 */
const inAny =
  <Case>(parts: readonly Part<Case>[]): AddFaults<Case> =>
  (c, found) => {
    const start = found.length;
    let isMeant = false;
    for (const { truth, add } of parts) {
      if (truth(c) !== NO) continue;
      const from = found.length;
      add(c, found);
      if (found.includes(OWN, from)) {
        if (isMeant) found.length = from;
      } else if (!isMeant) {
        isMeant = true;
        found.copyWithin(start, from);
        found.length -= from - start;
      }
    }
  };
