/**
 * What a decision means. Each expression is a function of a person and of the items that are being spoken of: it is
 * made when it is first asked for, and after that nobody looks at the expression again. Every emitter is tested against
 * this, one operation at a time.
 */
import { allOf, always, anyOf, both, casesOf, later } from './asked.ts';
import type { Judge, Meaning } from './asked.ts';
import { among, eitherChoice, rank } from './choice.ts';
import type { Choice } from './choice.ts';
import { bodyOf } from './decision.ts';
import type { Decision } from './decision.ts';
import type { BodyIr, CasesIr, ChoiceOfIr, DefinitionIr, ProvisionIr, QuantityIr, TruthIr } from './ir.ts';
import { count, every, latestRun, some, total } from './lists.ts';
import type { Items } from './lists.ts';
import { asChoice, asRange, asTruth, NO_ITEM, scopes, withItem } from './person.ts';
import type { Scope } from './person.ts';
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
import { factOf, isForOne, itemsOf, nameOf, orderOf } from './spoken-of.ts';
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

type Count = Extract<TruthIr, { op: 'count' }>;

const made = new WeakMap<Decision, Meanings>();

export const meaningsOf = (decision: Decision): Meanings =>
  known(made, decision, () => new Meanings(decision));

/** Of one decision. */
class Meanings {
  readonly #decision: Decision;
  readonly #truths = new WeakMap<TruthIr, Meaning<Kleene>>();
  readonly #quantities = new WeakMap<QuantityIr, Meaning<Range>>();
  readonly #choices = new WeakMap<ChoiceOfIr, Meaning<Choice>>();
  readonly #held = new Map<string, Meaning<Kleene>>();
  readonly #applied = new Map<string, Meaning<Kleene>>();
  readonly #defined = new Map<string, Meaning<Kleene>>();
  readonly #amounts = new Map<string, Meaning<Range>>();
  /** By list, its items where no other item is spoken of: they are the same for all who ask. */
  readonly #alone = new Map<string, Meaning<Items<Scope>>>();
  /** How many questions are answered once for each person. */
  #places = 0;

  constructor(decision: Decision) {
    this.#decision = decision;
  }

  /** Whether what a provision says is so, whatever it applies to. */
  readonly holds = (id: string): Meaning<Kleene> =>
    known(this.#held, id, () => this.#ofProvision(this.#provision(id).rule, (judge) => judge.holds(id)));

  /** Whether it applies to the person. */
  readonly applies = (id: string): Meaning<Kleene> =>
    known(this.#applied, id, () =>
      this.#ofProvision(this.#provision(id).applies, (judge) => judge.applies(id)),
    );

  /** What a definition of a truth says. */
  readonly isDefined = (id: string): Meaning<Kleene> =>
    known(this.#defined, id, () =>
      this.#ofDefinition(
        id,
        ({ truth }) => (truth === undefined ? always(UNKNOWN) : this.truth(truth)),
        (judge) => judge.truth(id),
      ),
    );

  readonly quantityOf = (id: string): Meaning<Range> =>
    known(this.#amounts, id, () =>
      this.#ofDefinition(
        id,
        ({ quantity }) => (quantity === undefined ? always(anything) : this.quantity(quantity)),
        (judge) => judge.quantity(id),
      ),
    );

  readonly truth = (expression: TruthIr): Meaning<Kleene> =>
    known(this.#truths, expression, () => this.#truth(expression));

  readonly quantity = (expression: QuantityIr): Meaning<Range> =>
    known(this.#quantities, expression, () => this.#quantity(expression));

  readonly choice = (expression: ChoiceOfIr): Meaning<Choice> =>
    known(this.#choices, expression, () => this.#choice(expression));

  /** How many items a count finds. */
  counted({ list, where, different, same }: Count): Meaning<Range> {
    const each = this.#each(list);
    const names = {
      ...(different === undefined ? {} : { different: nameOf(this.#decision, list, different) }),
      ...(same === undefined ? {} : { same: nameOf(this.#decision, list, same) }),
    };
    if (where === undefined) return (c, scope) => count(each(c, scope), names);
    const truth = this.truth(where);
    return (c, scope) => count(each(c, scope), { ...names, where: (inner) => truth(c, inner) });
  }

  #truth(expression: TruthIr): Meaning<Kleene> {
    switch (expression.op) {
      case 'all':
        return allOf(expression.of.map(this.truth));
      case 'any':
        return anyOf(expression.of.map(this.truth));
      case 'not': {
        const of = this.truth(expression.of);
        return (c, scope) => not(of(c, scope));
      }
      case 'fact': {
        const fact = factOf(expression);
        return (c, scope) => asTruth(fact(c, scope));
      }
      case 'defined':
        return later(() => this.isDefined(expression.id));
      case 'provision':
        return this.#counts(expression);
      case 'applies':
        return later(() => this.applies(expression.id));
      case 'some':
      case 'every': {
        const among = expression.op === 'some' ? some : every;
        const each = this.#each(expression.list);
        const where = this.truth(expression.where);
        return (c, scope) => among(each(c, scope), (inner) => where(c, inner));
      }
      case 'count': {
        const { least } = expression;
        const counted = this.counted(expression);
        return (c, scope) => isAtLeast(counted(c, scope), least);
      }
      case 'compare': {
        const is = relations[expression.by];
        const left = this.quantity(expression.left);
        const right = this.quantity(expression.right);
        return (c, scope) => is(left(c, scope), right(c, scope));
      }
      case 'among': {
        const { values } = expression;
        const of = this.choice(expression.of);
        return (c, scope) => among(of(c, scope), ...values);
      }
      case 'offence':
        return anyOf(expression.in.map((id) => isForOne(this.#decision, expression.list, id)));
    }
  }

  /** A provision that is referred to: what does not apply to the person is no fault, and no reason either. */
  #counts({ id, as }: Extract<TruthIr, { op: 'provision' }>): Meaning<Kleene> {
    const applies = later(() => this.applies(id));
    const holds = later(() => this.holds(id));
    return (c, scope) => {
      const isFor = applies(c, scope);
      if (isFor === NO) return as === 'duty' ? YES : NO;
      return as === 'duty' ? implies(isFor, holds(c, scope)) : kleene(isFor & holds(c, scope));
    };
  }

  #quantity(expression: QuantityIr): Meaning<Range> {
    switch (expression.op) {
      case 'number':
        return always<Range>(expression.value);
      case 'unlimited':
        return always(unlimited);
      case 'date':
        return always(dateRange(expression.iso));
      case 'cutoff':
        return ({ situation }) => situation.cutoff;
      case 'board':
        return ({ situation }) => situation.board;
      case 'fact': {
        const fact = factOf(expression);
        return (c, scope) => asRange(fact(c, scope));
      }
      case 'defined':
        return later(() => this.quantityOf(expression.id));
      case 'plus':
      case 'minus':
      case 'butAtLeast':
      case 'butAtMost':
        return both(sums[expression.op], this.quantity(expression.left), this.quantity(expression.right));
      case 'fraction': {
        const { numerator, denominator } = expression;
        const of = this.quantity(expression.of);
        return (c, scope) => fraction(numerator, denominator, of(c, scope));
      }
      case 'period':
        return both(period, this.quantity(expression.from), this.quantity(expression.to));
      case 'days':
        return both(days, this.quantity(expression.from), this.quantity(expression.to));
      case 'total': {
        const each = this.#each(expression.list);
        const of = this.quantity(expression.of);
        return (c, scope) => total(each(c, scope), (inner) => of(c, inner));
      }
      case 'run': {
        const each = this.#each(expression.list);
        const order = orderOf(this.#decision, expression.list);
        const where = this.truth(expression.where);
        return (c, scope) => latestRun(each(c, scope), order, (inner) => where(c, inner));
      }
      case 'rank': {
        const { order } = expression;
        const of = this.choice(expression.of);
        return (c, scope) => rank(of(c, scope), order);
      }
      case 'cases':
        return this.#cases(expression, this.quantity, either, anything);
    }
  }

  #choice(expression: ChoiceOfIr): Meaning<Choice> {
    switch (expression.op) {
      case 'value':
        return always<Choice>(expression.value);
      case 'fact': {
        const fact = factOf(expression);
        return (c, scope) => asChoice(fact(c, scope));
      }
      case 'defined':
        return later(() =>
          this.#bodyOf(this.#definition(expression.id), ({ choice }) =>
            choice === undefined ? always<Choice>(null) : this.choice(choice),
          ),
        );
      case 'cases':
        return this.#cases(expression, this.choice, eitherChoice, null);
    }
  }

  #cases<Ir, Value>(
    { of, otherwise }: CasesIr<Ir>,
    meaning: (value: Ir) => Meaning<Value>,
    either: (one: Value | undefined, other: Value) => Value,
    none: Value,
  ): Meaning<Value> {
    const cases = of.map(({ when, value }) => ({ when: this.truth(when), value: meaning(value) }));
    return casesOf(cases, otherwise === undefined ? undefined : meaning(otherwise), either, none);
  }

  /** Where nothing is said, nothing is asked. */
  #ofProvision(expression: TruthIr | undefined, ask: (judge: Judge) => Kleene): Meaning<Kleene> {
    return this.#once(expression === undefined ? always(YES) : this.truth(expression), ask);
  }

  /** What a definition says of an item hangs on the item. */
  #ofDefinition<Value>(
    id: string,
    meaning: (body: BodyIr) => Meaning<Value>,
    ask: (judge: Judge) => Value | undefined,
  ): Meaning<Value> {
    const definition = this.#definition(id);
    const body = this.#bodyOf(definition, meaning);
    return definition.item === undefined ? this.#once(body, ask) : body;
  }

  /** A definition may have a body for every reading. */
  #bodyOf<Value>(definition: DefinitionIr, meaning: (body: BodyIr) => Meaning<Value>): Meaning<Value> {
    const { body } = definition;
    if (!('choices' in body)) return meaning(body);
    const bodies = new Map(body.choices.map((choice) => [choice.body, later(() => meaning(choice.body))]));
    const nothing = meaning({});
    return (c, scope) => (bodies.get(bodyOf(definition, c.situation)) ?? nothing)(c, scope);
  }

  /** What is the same wherever it is asked is worked out once for each person. A judge knows it already. */
  #once<Value>(work: Meaning<Value>, ask: (judge: Judge) => Value | undefined): Meaning<Value> {
    const place = this.#places;
    this.#places += 1;
    return (c) => {
      const before = c.worked[place];
      if (before !== undefined) return before as Value;
      const value = (c.judge === undefined ? undefined : ask(c.judge)) ?? work(c, NO_ITEM);
      c.worked[place] = value;
      return value;
    };
  }

  /** The items of a list, each to be spoken of. */
  #each(list: string): Meaning<Items<Scope>> {
    const items = itemsOf(list);
    const alone = known(this.#alone, list, () => {
      const scopeOf = scopes(list);
      return this.#once<Items<Scope>>(
        (c) => items(c)?.map(scopeOf) ?? null,
        () => undefined,
      );
    });
    return (c, scope) =>
      scope === NO_ITEM ? alone(c, scope) : (items(c)?.map((item) => withItem(scope, list, item)) ?? null);
  }

  #definition(id: string): DefinitionIr {
    const definition = this.#decision.definitions.get(id);
    if (definition === undefined) throw new Error(`no definition ${id}`);
    return definition;
  }

  #provision(id: string): ProvisionIr {
    const provision = this.#decision.provisions.get(id);
    if (provision === undefined) throw new Error(`no provision ${id}`);
    return provision;
  }
}

interface Store<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

/** What has been made before, or else is made now. */
function known<Key, Value>(store: Store<Key, Value>, key: Key, make: () => Value): Value {
  const before = store.get(key);
  if (before !== undefined) return before;
  const value = make();
  store.set(key, value);
  return value;
}
