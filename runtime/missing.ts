/** What is not known and matters: the unknown keys below every condition that is still open. */
import { isExact } from './range.ts';
import type { ChoiceOfIr, DecisionIr, FactRef, QuantityIr, TruthIr } from './ir.ts';
import { bodyOf } from './decision.ts';
import type { Decision } from './decision.ts';
import type { Interpreter } from './interpreter.ts';
import { asChoice, asRange, asText, asTexts, asTruth } from './person.ts';
import type { Scope } from './person.ts';
import { factOf } from './spoken-of.ts';
import { NO, UNKNOWN } from './truth.ts';
import { articlesOf } from './outline.ts';

/** An item with its place in its list. */
interface Placed {
  readonly scope: Scope;
  /** By list: `convictions[0].` */
  readonly paths: Readonly<Record<string, string>>;
}

/** The keys in the order of the record, as `convictions[0].intentional`. */
export function createOpenKeys(decision: Decision): (interpreter: Interpreter) => readonly string[] {
  const articles = (['domain', 'duty'] as const).flatMap((force) => articlesOf(decision.ir, force));
  const inOrder = recordOrder(decision.ir);
  return (interpreter) => {
    const search = new Search(interpreter);
    for (const { id } of articles) search.provision(id);
    return inOrder(search.keys);
  };
}

/** Sorts keys by their place in the record. */
function recordOrder({ schema }: DecisionIr): (keys: ReadonlySet<string>) => readonly string[] {
  const order = new Map<string, number>();
  for (const entry of schema.entries) {
    order.set(entry.key, order.size);
    if (entry.list) for (const field of entry.fields) order.set(`${entry.key}.${field.key}`, order.size);
  }
  const place = (key: string): readonly [number, number, number] => {
    const [, list = '', index = '0', field] = /^([^[]*)(?:\[(\d+)\]\.(.*))?$/.exec(key) ?? [];
    return [order.get(list) ?? 0, Number(index), order.get(`${list}.${field ?? ''}`) ?? 0];
  };
  return (keys) =>
    [...keys]
      .map((key) => ({ key, place: place(key) }))
      .toSorted(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
      .map(({ key }) => key);
}

class Search {
  readonly #decision: Decision;
  readonly #interpreter: Interpreter;
  readonly keys = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(interpreter: Interpreter) {
    this.#decision = interpreter.decision;
    this.#interpreter = interpreter;
  }

  provision(id: string): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    const provision = this.#decision.provisions.get(id);
    if (provision?.applies !== undefined) this.truth(provision.applies, { scope: {}, paths: {} });
    if (provision?.rule !== undefined) this.truth(provision.rule, { scope: {}, paths: {} });
  }

  truth(expression: TruthIr, at: Placed): void {
    if (this.#interpreter.truth(expression, at.scope) !== UNKNOWN) return;
    switch (expression.op) {
      case 'all':
      case 'any':
        for (const part of expression.of) this.truth(part, at);
        return;
      case 'not':
        return this.truth(expression.of, at);
      case 'fact':
        return this.#fact(expression, at);
      case 'defined': {
        const { truth } = bodyOf(this.#interpreter.definition(expression.id), this.#interpreter.situation);
        return truth === undefined ? undefined : this.truth(truth, at);
      }
      case 'provision':
        return this.provision(expression.id);
      case 'applies': {
        const { applies } = this.#decision.provisions.get(expression.id) ?? {};
        return applies === undefined ? undefined : this.truth(applies, at);
      }
      case 'some':
      case 'every':
        return this.#each(expression.list, at, (item) => this.truth(expression.where, item));
      case 'count':
        return this.#each(expression.list, at, (item) => {
          const { where, different, same } = expression;
          if (where !== undefined) this.truth(where, item);
          if (where !== undefined && this.#interpreter.truth(where, item.scope) === NO) return;
          for (const by of [different, same]) if (by !== undefined) this.#name(expression.list, by, item);
        });
      case 'compare':
        this.quantity(expression.left, at);
        return this.quantity(expression.right, at);
      case 'among':
        return this.#choice(expression.of, at);
      case 'offence':
        return this.#offence(expression.list, at);
    }
  }

  quantity(expression: QuantityIr, at: Placed): void {
    if (isExact(this.#interpreter.quantity(expression, at.scope))) return;
    switch (expression.op) {
      case 'number':
      case 'unlimited':
      case 'date':
      case 'cutoff':
      case 'board':
        return;
      case 'fact':
        return this.#fact(expression, at);
      case 'defined': {
        const { quantity } = bodyOf(this.#interpreter.definition(expression.id), this.#interpreter.situation);
        return quantity === undefined ? undefined : this.quantity(quantity, at);
      }
      case 'plus':
      case 'minus':
      case 'butAtLeast':
      case 'butAtMost':
        this.quantity(expression.left, at);
        return this.quantity(expression.right, at);
      case 'fraction':
        return this.quantity(expression.of, at);
      case 'period':
      case 'days':
        this.quantity(expression.from, at);
        return this.quantity(expression.to, at);
      case 'total':
        return this.#each(expression.list, at, (item) => this.quantity(expression.of, item));
      case 'run':
        return this.#each(expression.list, at, (item) => {
          this.truth(expression.where, item);
          for (const key of this.#decision.lists.get(expression.list)?.order ?? [])
            this.#fact({ list: expression.list, key }, item);
        });
      case 'rank':
        return this.#choice(expression.of, at);
      case 'cases':
        for (const { when, value } of expression.of) {
          this.truth(when, at);
          if (this.#interpreter.truth(when, at.scope) !== NO) this.quantity(value, at);
        }
        if (expression.otherwise !== undefined) this.quantity(expression.otherwise, at);
        return;
    }
  }

  #choice(expression: ChoiceOfIr, at: Placed): void {
    switch (expression.op) {
      case 'value':
        return;
      case 'fact':
        return this.#fact(expression, at);
      case 'defined': {
        const { choice } = bodyOf(this.#interpreter.definition(expression.id), this.#interpreter.situation);
        return choice === undefined ? undefined : this.#choice(choice, at);
      }
      case 'cases':
        for (const { when, value } of expression.of) {
          this.truth(when, at);
          if (this.#interpreter.truth(when, at.scope) !== NO) this.#choice(value, at);
        }
        if (expression.otherwise !== undefined) this.#choice(expression.otherwise, at);
        return;
    }
  }

  /** What of an item's offence, or of another name of it, is missing. */
  #name(list: string, by: string, at: Placed): void {
    const fields = this.#decision.lists.get(list)?.offence;
    if (by !== '@offence' || fields === undefined) return this.#fact({ list, key: by }, at);
    this.#fact({ list, key: fields.code }, at);
    this.#fact({ list, key: fields.article }, at);
  }

  /** The acts are asked for only where the article is known and names several. */
  #offence(list: string, at: Placed): void {
    const before = this.keys.size;
    this.#name(list, '@offence', at);
    const fields = this.#decision.lists.get(list)?.offence;
    const item = at.scope[list];
    const known = fields !== undefined && item?.[fields.code] != null && item[fields.article] != null;
    if (fields !== undefined && (known || this.keys.size === before))
      this.#fact({ list, key: fields.acts }, at);
  }

  #each(list: string, at: Placed, look: (item: Placed) => void): void {
    const items = this.#interpreter.items(list);
    if (items === null) {
      this.keys.add(list);
      return;
    }
    for (const [index, item] of items.entries()) {
      look({
        scope: { ...at.scope, [list]: item },
        paths: { ...at.paths, [list]: `${list}[${index}].` },
      });
    }
  }

  #fact(ref: FactRef, at: Placed): void {
    const fact = factOf(ref)(this.#interpreter, at.scope);
    const field = this.#field(ref);
    const unknown =
      field === 'truth'
        ? asTruth(fact) === UNKNOWN
        : field === 'text' || field === 'choice'
          ? (field === 'text' ? asText(fact) : asChoice(fact)) === null
          : field === 'choices'
            ? asTexts(fact) === null
            : !isExact(asRange(fact));
    if (!unknown) return;
    this.keys.add(`${ref.list === undefined ? '' : (at.paths[ref.list] ?? '')}${ref.key}`);
    this.#whileOpen(ref, at);
  }

  /** An end may be left out because it is still to come: what would tell so is missing as well. */
  #whileOpen({ list, key }: FactRef, at: Placed): void {
    if (list === undefined) return;
    const fields = this.#decision.lists.get(list)?.fields ?? [];
    const { openWhile = {} } = fields.find((field) => field.key === key) ?? {};
    const told = Object.entries(openWhile).map(([other, value]) => {
      const ref: FactRef = fields.some((field) => field.key === other)
        ? { list, key: other }
        : { key: other };
      return { ref, value, fact: asChoice(factOf(ref)(this.#interpreter, at.scope)) };
    });
    if (told.every(({ fact, value }) => fact === null || fact === value))
      for (const { ref } of told) this.#fact(ref, at);
  }

  #field({ list, key }: FactRef): string | undefined {
    if (list !== undefined)
      return this.#decision.lists.get(list)?.fields.find((field) => field.key === key)?.kind;
    return this.#decision.ir.schema.entries.flatMap((entry) =>
      !entry.list && entry.key === key ? [entry.kind] : [],
    )[0];
  }
}
