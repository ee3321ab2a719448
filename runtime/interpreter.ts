/**
 * What a decision means. Every emitter is tested against this: it walks the decision as data, one operation at a
 * time, and knows nothing faster.
 */
import { among, eitherChoice, rank } from './choice.ts';
import type { Choice } from './choice.ts';
import type { Facts, Prepared } from './facts.ts';
import type {
  BodyIr,
  CasesIr,
  ChoiceOfIr,
  DecisionIr,
  DefinitionIr,
  FactRef,
  ListIr,
  ProvisionIr,
  QuantityIr,
  TruthIr,
} from './ir.ts';
import type { Judge } from './module.ts';
import { count, every, latestRun, orderBy, some, total } from './lists.ts';
import type { Items, Order } from './lists.ts';
import { belongs, identityOf, offences } from './offence.ts';
import type { Offences } from './offence.ts';
import {
  asChoice,
  asItems,
  asRange,
  asText,
  asTexts,
  asTruth,
  factAt,
  NO_ITEM,
  withItem,
} from './person.ts';
import type { Scope, Situation } from './person.ts';
import {
  anything,
  butAtLeast,
  butAtMost,
  either,
  fraction,
  isAtLeast,
  isAtMost,
  isEqual,
  isOver,
  isUnder,
  minus,
  plus,
  unlimited,
} from './range.ts';
import type { Range } from './range.ts';
import { dateRange, days, period } from './time.ts';
import { implies, kleene, NO, not, UNKNOWN, YES } from './truth.ts';
import type { Kleene } from './truth.ts';

const relations = {
  over: isOver,
  atLeast: isAtLeast,
  under: isUnder,
  atMost: isAtMost,
  equal: isEqual,
} as const;
const sums = { plus, minus, butAtLeast, butAtMost } as const;

/** The parts of a decision by id. */
export interface Decision {
  readonly ir: DecisionIr;
  readonly definitions: ReadonlyMap<string, DefinitionIr>;
  readonly provisions: ReadonlyMap<string, ProvisionIr>;
  readonly lists: ReadonlyMap<string, ListIr>;
  readonly offences: ReadonlyMap<string, Offences>;
}

export function openDecision(ir: DecisionIr): Decision {
  const provisions = new Map<string, ProvisionIr>();
  const visit = (provision: ProvisionIr): void => {
    provisions.set(provision.id, provision);
    provision.children.forEach(visit);
  };
  ir.provisions.forEach(visit);
  return {
    ir,
    provisions,
    definitions: new Map(ir.definitions.map((definition) => [definition.id, definition])),
    lists: new Map(ir.schema.entries.flatMap((entry) => (entry.list ? [[entry.key, entry]] : []))),
    offences: new Map(Object.entries(ir.offences).map(([id, { members }]) => [id, offences(...members)])),
  };
}

/** The chosen body of a definition, under the readings of a situation. */
export function bodyOf({ body }: DefinitionIr, { readings }: Situation): BodyIr {
  if (!('choices' in body)) return body;
  const wanted = Object.hasOwn(readings, body.code) ? readings[body.code] : undefined;
  return (body.choices.find(({ id }) => id === wanted) ?? body.choices[body.chosen])?.body ?? {};
}

/** What has been worked out of one person. */
class Memory {
  readonly held = new Map<string, Kleene>();
  readonly applied = new Map<string, Kleene>();
  readonly truths = new Map<string, Kleene>();
  readonly quantities = new Map<string, Range>();
}

/**
 * Decides about one person. Definitions that speak of the person, and provisions, are worked out once. With a judge,
 * they are asked of it, and only what lies inside them is interpreted.
 */
export class Interpreter {
  readonly decision: Decision;
  readonly situation: Situation;
  readonly #judge: Judge | undefined;
  readonly #memory: Memory | undefined;

  constructor(decision: Decision, situation: Situation, judge?: Judge) {
    this.decision = decision;
    this.situation = situation;
    this.#judge = judge;
    // A judge remembers by itself.
    this.#memory = judge === undefined ? new Memory() : undefined;
  }

  /** Whether what a provision says is so, whatever it applies to. */
  holds(id: string): Kleene {
    if (this.#judge !== undefined) return this.#judge.holds(id);
    const known = this.#memory?.held.get(id);
    if (known !== undefined) return known;
    const truth = this.#truthOf(this.#provision(id).rule);
    this.#memory?.held.set(id, truth);
    return truth;
  }

  /** Whether it applies to the person. */
  applies(id: string): Kleene {
    if (this.#judge !== undefined) return this.#judge.applies(id);
    const known = this.#memory?.applied.get(id);
    if (known !== undefined) return known;
    const truth = this.#truthOf(this.#provision(id).applies);
    this.#memory?.applied.set(id, truth);
    return truth;
  }

  /** Where nothing is said, nothing is asked. */
  #truthOf(expression: TruthIr | undefined): Kleene {
    return expression === undefined ? YES : this.truth(expression, NO_ITEM);
  }

  truth(expression: TruthIr, scope: Scope): Kleene {
    switch (expression.op) {
      case 'all':
        return every(expression.of, (part) => this.truth(part, scope));
      case 'any':
        return some(expression.of, (part) => this.truth(part, scope));
      case 'not':
        return not(this.truth(expression.of, scope));
      case 'fact':
        return asTruth(this.#fact(expression, scope));
      case 'defined':
        return this.isDefined(expression.id, scope);
      case 'provision':
        return this.#counts(expression);
      case 'applies':
        return this.applies(expression.id);
      case 'some':
        return some(this.items(expression.list), this.#within(expression.list, expression.where, scope));
      case 'every':
        return every(this.items(expression.list), this.#within(expression.list, expression.where, scope));
      case 'count':
        return isAtLeast(this.counted(expression, scope), expression.least);
      case 'compare':
        return relations[expression.by](
          this.quantity(expression.left, scope),
          this.quantity(expression.right, scope),
        );
      case 'among':
        return among(this.choice(expression.of, scope), ...expression.values);
      case 'offence': {
        const item = scope[expression.list] ?? {};
        return some(expression.in, (id) => this.#belongs(expression.list, item, id));
      }
    }
  }

  /** A provision that is referred to: what does not apply to the person is no fault, and no reason either. */
  #counts({ id, as }: Extract<TruthIr, { op: 'provision' }>): Kleene {
    const applies = this.applies(id);
    if (applies === NO) return as === 'duty' ? YES : NO;
    const holds = this.holds(id);
    return as === 'duty' ? implies(applies, holds) : kleene(applies & holds);
  }

  quantity(expression: QuantityIr, scope: Scope): Range {
    switch (expression.op) {
      case 'number':
        return expression.value;
      case 'unlimited':
        return unlimited;
      case 'date':
        return dateRange(expression.iso);
      case 'cutoff':
        return this.situation.cutoff;
      case 'board':
        return this.situation.board;
      case 'fact':
        return asRange(this.#fact(expression, scope));
      case 'defined':
        return this.quantityOf(expression.id, scope);
      case 'plus':
      case 'minus':
      case 'butAtLeast':
      case 'butAtMost':
        return sums[expression.op](
          this.quantity(expression.left, scope),
          this.quantity(expression.right, scope),
        );
      case 'fraction':
        return fraction(expression.numerator, expression.denominator, this.quantity(expression.of, scope));
      case 'period':
        return period(this.quantity(expression.from, scope), this.quantity(expression.to, scope));
      case 'days':
        return days(this.quantity(expression.from, scope), this.quantity(expression.to, scope));
      case 'total':
        return total(this.items(expression.list), (item) =>
          this.quantity(expression.of, withItem(scope, expression.list, item)),
        );
      case 'run':
        return latestRun(
          this.items(expression.list),
          this.#orderOf(expression.list),
          this.#within(expression.list, expression.where, scope),
        );
      case 'rank':
        return rank(this.choice(expression.of, scope), expression.order);
      case 'cases': {
        const amount = (value: QuantityIr): Range => this.quantity(value, scope);
        return this.#cases(expression, scope, amount, either) ?? anything;
      }
    }
  }

  choice(expression: ChoiceOfIr, scope: Scope): Choice {
    switch (expression.op) {
      case 'value':
        return expression.value;
      case 'fact':
        return asChoice(this.#fact(expression, scope));
      case 'defined': {
        const { choice } = bodyOf(this.definition(expression.id), this.situation);
        return choice === undefined ? null : this.choice(choice, scope);
      }
      case 'cases': {
        const meant = (value: ChoiceOfIr): Choice => this.choice(value, scope);
        return this.#cases(expression, scope, meant, eitherChoice) ?? null;
      }
    }
  }

  items(list: string): Items<Facts> {
    return asItems(factAt(this.situation.person, NO_ITEM, { key: list }));
  }

  /** How many items a count finds. */
  counted(expression: Extract<TruthIr, { op: 'count' }>, scope: Scope): Range {
    const { list, where, different, same } = expression;
    return count(this.items(list), {
      ...(where === undefined ? {} : { where: this.#within(list, where, scope) }),
      ...(different === undefined ? {} : { different: this.#nameOf(list, different) }),
      ...(same === undefined ? {} : { same: this.#nameOf(list, same) }),
    });
  }

  definition(id: string): DefinitionIr {
    const definition = this.decision.definitions.get(id);
    if (definition === undefined) throw new Error(`no definition ${id}`);
    return definition;
  }

  #provision(id: string): ProvisionIr {
    const provision = this.decision.provisions.get(id);
    if (provision === undefined) throw new Error(`no provision ${id}`);
    return provision;
  }

  /** What a definition of a truth says. */
  isDefined(id: string, scope: Scope): Kleene {
    const known = this.#judge?.truth(id) ?? this.#memory?.truths.get(id);
    if (known !== undefined) return known;
    const definition = this.definition(id);
    const { truth: body } = bodyOf(definition, this.situation);
    const truth = body === undefined ? UNKNOWN : this.truth(body, scope);
    if (definition.item === undefined) this.#memory?.truths.set(id, truth);
    return truth;
  }

  quantityOf(id: string, scope: Scope): Range {
    const known = this.#judge?.quantity(id) ?? this.#memory?.quantities.get(id);
    if (known !== undefined) return known;
    const definition = this.definition(id);
    const { quantity } = bodyOf(definition, this.situation);
    const range = quantity === undefined ? asRange(null) : this.quantity(quantity, scope);
    if (definition.item === undefined) this.#memory?.quantities.set(id, range);
    return range;
  }

  /** The value of the case that holds; of all that may hold, together, as long as it is open which does. */
  #cases<Ir, Value>(
    { of, otherwise }: CasesIr<Ir>,
    scope: Scope,
    valueOf: (value: Ir) => Value,
    either: (one: Value | undefined, other: Value) => Value,
  ): Value | undefined {
    let open: Value | undefined;
    for (const { when, value } of of) {
      const truth = this.truth(when, scope);
      if (truth === YES) return valueOf(value);
      if (truth === UNKNOWN) open = either(open, valueOf(value));
    }
    return otherwise === undefined ? open : either(open, valueOf(otherwise));
  }

  #fact(ref: FactRef, scope: Scope): Prepared {
    return factAt(this.situation.person, scope, ref);
  }

  #orderOf(list: string): Order<Facts> {
    const keys = this.decision.lists.get(list)?.order ?? [];
    return orderBy(keys.map((key) => (item) => asRange(item[key] ?? null)));
  }

  #within(list: string, where: TruthIr, scope: Scope): (item: Facts) => Kleene {
    return (item) => this.truth(where, withItem(scope, list, item));
  }

  #belongs(list: string, item: Facts, id: string): Kleene {
    const fields = this.decision.lists.get(list)?.offence;
    const to = this.decision.offences.get(id);
    if (fields === undefined || to === undefined) throw new Error(`no offences ${id}`);
    return belongs(
      asText(item[fields.code] ?? null),
      asText(item[fields.article] ?? null),
      asTexts(item[fields.acts] ?? null),
      to,
    );
  }

  /** What makes items different, or the same: a text, or the offence they are. */
  #nameOf(list: string, by: string): (item: Facts) => string | null {
    const fields = this.decision.lists.get(list)?.offence;
    if (by !== '@offence' || fields === undefined) return (item) => asText(item[by] ?? null);
    return (item) =>
      identityOf(
        asText(item[fields.code] ?? null),
        asText(item[fields.article] ?? null),
        this.decision.ir.identities,
      );
  }
}
