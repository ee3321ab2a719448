/** One person before one board, and all that may be asked of a decision about them. */
import type { Asked, Judge } from './asked.ts';
import type { Choice } from './choice.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import type { ChoiceOfIr, DefinitionIr, QuantityIr, TruthIr } from './ir.ts';
import type { Items } from './lists.ts';
import { meaningsOf } from './meaning.ts';
import { NO_ITEM } from './person.ts';
import type { Scope, Situation } from './person.ts';
import type { Range } from './range.ts';
import { itemsOf } from './spoken-of.ts';
import type { Kleene } from './truth.ts';

type Meanings = ReturnType<typeof meaningsOf>;

/**
 * Definitions that speak of the person, and provisions, are worked out once. With a judge, they are asked of it, and
 * only what lies inside them is interpreted.
 */
export class Interpreter implements Asked {
  readonly decision: Decision;
  readonly situation: Situation;
  readonly judge: Judge | undefined;
  readonly worked: unknown[] = [];
  readonly #means: Meanings;

  constructor(decision: Decision, situation: Situation, judge?: Judge) {
    this.decision = decision;
    this.situation = situation;
    this.judge = judge;
    this.#means = meaningsOf(decision);
  }

  /** Whether what a provision says is so, whatever it applies to. */
  holds(id: string): Kleene {
    return this.#means.holds(id)(this, NO_ITEM);
  }

  /** Whether it applies to the person. */
  applies(id: string): Kleene {
    return this.#means.applies(id)(this, NO_ITEM);
  }

  truth(expression: TruthIr, scope: Scope): Kleene {
    return this.#means.truth(expression)(this, scope);
  }

  quantity(expression: QuantityIr, scope: Scope): Range {
    return this.#means.quantity(expression)(this, scope);
  }

  choice(expression: ChoiceOfIr, scope: Scope): Choice {
    return this.#means.choice(expression)(this, scope);
  }

  items(list: string): Items<Facts> {
    return itemsOf(list)(this);
  }

  /** How many items a count finds. */
  counted(expression: Extract<TruthIr, { op: 'count' }>, scope: Scope): Range {
    return this.#means.counted(expression)(this, scope);
  }

  /** Of a definition that speaks of the person. */
  quantityOf(id: string): Range {
    return this.#means.quantityOf(id)(this, NO_ITEM);
  }

  definition(id: string): DefinitionIr {
    const definition = this.decision.definitions.get(id);
    if (definition === undefined) throw new Error(`no definition ${id}`);
    return definition;
  }
}
