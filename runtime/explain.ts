/** Makes the tree of reasons for one person: what each provision says of them, and on which values. */
import type { Facts } from './facts.ts';
import type {
  Compared,
  ExplainedItem,
  ExplainedPart,
  ExplainedProvision,
  NamedKey,
  Shown,
} from './explanation.ts';
import { bodyOf } from './decision.ts';
import type { Decision } from './decision.ts';
import type { Interpreter } from './interpreter.ts';
import type {
  Bilingual,
  ChoiceOfIr,
  FactIr,
  FactRef,
  Measure,
  ProvisionIr,
  QuantityIr,
  Relation,
  TruthIr,
} from './ir.ts';
import { asRange, asText } from './person.ts';
import type { Scope } from './person.ts';
import { boundsOf, isExact, lowOf, minus } from './range.ts';
import type { Range } from './range.ts';
import { all, implies, truthOf } from './truth.ts';
import type { Truth } from './truth.ts';

export function explainDecision(decision: Decision, interpreter: Interpreter): readonly ExplainedProvision[] {
  const explainer = new Explainer(decision, interpreter);
  return decision.ir.provisions
    .filter(({ force }) => force !== 'waived')
    .map((article) => {
      const [applies, holds] = [interpreter.applies(article.id), interpreter.holds(article.id)];
      return explainer.provision(
        article,
        truthOf(article.force === 'exclusion' ? all(applies, holds) : implies(applies, holds)),
      );
    });
}

/** A key such as `convictions[0].intentional` in the schema's words. */
export function namedKey({ ir, lists }: Decision, path: string): NamedKey {
  const [, key = '', index = '', field = ''] = /^([^[]*)\[(\d+)\]\.(.*)$/.exec(path) ?? [];
  const list = lists.get(key);
  if (list === undefined)
    return { path, names: ir.schema.entries.find((entry) => entry.key === path)?.names ?? same(path) };
  return {
    path,
    names: list.fields.find((each) => each.key === field)?.names ?? same(field),
    item: { place: Number(index) + 1, names: list.names, isOffence: list.offence !== undefined },
  };
}

const same = (text: string): Bilingual => ({ vi: text, en: text });

class Explainer {
  readonly #decision: Decision;
  readonly #interpreter: Interpreter;
  readonly #told = new Set<string>();

  constructor(decision: Decision, interpreter: Interpreter) {
    this.#decision = decision;
    this.#interpreter = interpreter;
  }

  /** A provision is told once whole; where it is referred to again, by its result. */
  provision(provision: ProvisionIr, counts: Truth): ExplainedProvision {
    const { id, level, title, force, rule, waived } = provision;
    const applies = truthOf(this.#interpreter.applies(id));
    const again = this.#told.has(id);
    this.#told.add(id);
    const told = again || applies === 'no' || rule === undefined;
    const why = again || provision.applies === undefined ? [] : this.#parts(provision.applies, {});
    return {
      kind: 'provision',
      id,
      level,
      title,
      force,
      applies,
      truth: truthOf(this.#interpreter.holds(id)),
      counts,
      ...(waived === undefined ? {} : { waived: waived.reason }),
      why,
      parts: told ? [] : this.#parts(rule, {}),
    };
  }

  /** The parts of a list are told side by side. */
  #parts(expression: TruthIr, scope: Scope): readonly ExplainedPart[] {
    if (expression.op === 'all') return expression.of.flatMap((part) => this.#parts(part, scope));
    const only = expression.op === 'any' ? expression.of : [];
    if (only.length > 0 && only.every(({ op }) => op === 'provision'))
      return only.map((part) => this.#part(part, scope));
    return [this.#part(expression, scope)];
  }

  #part(expression: TruthIr, scope: Scope): ExplainedPart {
    const truth = truthOf(this.#interpreter.truth(expression, scope));
    switch (expression.op) {
      case 'all':
      case 'any':
        return { kind: expression.op, truth, parts: expression.of.map((part) => this.#part(part, scope)) };
      case 'not': {
        const inner = this.#part(expression.of, scope);
        if (inner.kind === 'condition') return { ...inner, truth, denied: inner.denied !== true };
        return { kind: 'all', denied: true, truth, parts: [inner] };
      }
      case 'fact':
      case 'offence':
        return { kind: 'condition', truth, words: expression.words, parts: [] };
      case 'among':
        return {
          kind: 'condition',
          truth,
          words: expression.words,
          ...this.#found(expression.of, scope),
          parts: [],
        };
      case 'applies': {
        const { applies } = this.#decision.provisions.get(expression.id) ?? {};
        return {
          kind: 'condition',
          truth,
          words: expression.words,
          parts: applies === undefined || truth === 'no' ? [] : this.#parts(applies, {}),
        };
      }
      case 'defined': {
        const definition = this.#interpreter.definition(expression.id);
        const { truth: body } = bodyOf(definition, this.#interpreter.situation);
        const parts = body === undefined ? [] : this.#parts(body, scope);
        return { kind: 'condition', truth, words: expression.words, parts };
      }
      case 'provision': {
        const provision = this.#decision.provisions.get(expression.id);
        if (provision === undefined) throw new Error(`no provision ${expression.id}`);
        return this.provision(provision, truth);
      }
      case 'some':
      case 'every':
        return {
          kind: 'condition',
          truth,
          words: expression.words,
          parts: this.#items(
            expression.list,
            expression.where,
            scope,
            expression.op === 'some' ? 'no' : 'yes',
            truth,
          ),
        };
      case 'count': {
        const range = this.#interpreter.counted(expression, scope);
        const compared = this.#compared(
          range,
          { low: expression.least, high: expression.least, over: 1 },
          'atLeast',
          'count:',
        );
        return { kind: 'condition', truth, words: expression.words, compared, parts: [] };
      }
      case 'compare':
        return {
          kind: 'condition',
          truth,
          words: expression.words,
          ...this.#comparison(expression, scope),
          parts: [],
        };
    }
  }

  /** The items that decide: of those that do not, only when none does. */
  #items(list: string, where: TruthIr, scope: Scope, idle: Truth, truth: Truth): readonly ExplainedPart[] {
    const items = this.#interpreter.items(list) ?? [];
    return items.flatMap((item, index): readonly ExplainedPart[] => {
      const inner = { ...scope, [list]: item };
      const own = truthOf(this.#interpreter.truth(where, inner));
      if (own === idle && truth !== idle) return [];
      const told = { ...this.#identified(list, item), parts: this.#parts(where, inner) };
      return [{ kind: 'item', path: `${list}[${index}]`, place: index + 1, truth: own, ...told }];
    });
  }

  /** By what people tell an item from the others. */
  #identified(list: string, item: Facts): Pick<ExplainedItem, 'names' | 'offence' | 'order'> {
    const { names, fields = [], offence, order } = this.#decision.lists.get(list) ?? {};
    const fieldOf = (key: string): FactIr | undefined => fields.find((field) => field.key === key);
    const about = { names: names ?? { vi: list, en: list } };
    if (offence !== undefined) {
      const code = labelOf(fieldOf(offence.code), asText(item[offence.code] ?? null));
      const article = asText(item[offence.article] ?? null);
      return code === undefined || article === null ? about : { ...about, offence: { code, article } };
    }
    const known = (order ?? []).flatMap((key) => {
      const [field, range] = [fieldOf(key), asRange(item[key] ?? null)];
      return field === undefined || !isExact(range) ? [] : [{ names: field.names, value: lowOf(range) }];
    });
    return known.length === 0 ? about : { ...about, order: known };
  }

  /** The value of a fact in the record's words, where there is exactly one. */
  #found(expression: ChoiceOfIr, scope: Scope): { found?: Bilingual } {
    if (expression.op !== 'fact') return {};
    const value = this.#interpreter.choice(expression, scope);
    const found = typeof value === 'string' ? labelOf(this.#factOf(expression), value) : undefined;
    return found === undefined ? {} : { found };
  }

  #comparison(
    { left, by, right }: Extract<TruthIr, { op: 'compare' }>,
    scope: Scope,
  ): { compared?: Compared; found?: Bilingual } {
    if (left.op === 'rank') return this.#found(left.of, scope);
    const measure = this.#measure(left) ?? this.#measure(right);
    if (measure === undefined) return {};
    const [one, other] = [this.#interpreter.quantity(left, scope), this.#interpreter.quantity(right, scope)];
    return { compared: this.#compared(one, other, by, measure, this.#nameOf(left), this.#nameOf(right)) };
  }

  #compared(
    left: Range,
    right: Range,
    by: Relation,
    measure: Measure,
    leftName?: Bilingual,
    rightName?: Bilingual,
  ): Compared {
    const known = isFinitely(left) && isFinitely(right);
    const apart = measure === 'date' ? 'days' : measure;
    return {
      left: shown(left, measure, leftName),
      by,
      right: shown(right, measure, rightName),
      ...(known ? { margin: shown(minus(left, right), apart) } : {}),
    };
  }

  #nameOf(expression: QuantityIr): Bilingual | undefined {
    if (expression.op === 'defined') return this.#interpreter.definition(expression.id).names;
    if (expression.op !== 'fact') return undefined;
    return this.#factOf(expression)?.names;
  }

  #factOf({ list, key }: FactRef): FactIr | undefined {
    const facts = this.#decision.ir.schema.entries.flatMap((entry) => (entry.list ? [] : [entry]));
    const fields = list === undefined ? facts : (this.#decision.lists.get(list)?.fields ?? []);
    return fields.find((fact) => fact.key === key);
  }

  /** In what a quantity is written; undefined for ranks, whose words say enough. */
  #measure(expression: QuantityIr): Measure | undefined {
    switch (expression.op) {
      case 'number':
        return expression.measure;
      case 'date':
      case 'cutoff':
      case 'board':
        return 'date';
      case 'defined':
        return this.#interpreter.definition(expression.id).measure;
      case 'period':
        return 'length';
      case 'days':
        return 'days';
      case 'fraction':
      case 'total':
        return this.#measure(expression.of);
      case 'plus':
      case 'minus':
      case 'butAtLeast':
      case 'butAtMost':
        return this.#measure(expression.left);
      case 'run':
        return 'count:quarter';
      case 'cases':
        return expression.of
          .map(({ value }) => this.#measure(value))
          .find((measure) => measure !== undefined);
      case 'unlimited':
      case 'rank':
        return undefined;
      case 'fact':
        return measureOfFact(this.#factOf(expression));
    }
  }
}

function measureOfFact(fact: FactIr | undefined): Measure | undefined {
  switch (fact?.kind) {
    case 'date':
    case 'length':
    case 'money':
      return fact.kind;
    case 'count':
      return `count:${fact.unit ?? ''}`;
    case 'truth':
    case 'choice':
    case 'choices':
    case 'text':
    case undefined:
      return undefined;
  }
}

const labelOf = (fact: FactIr | undefined, value: string | null): Bilingual | undefined =>
  fact?.values?.find(({ key }) => key === value)?.names;

const isFinitely = (range: Range): boolean => isExact(range) && Number.isFinite(lowOf(range));

const shown = (range: Range, measure: Measure, name?: Bilingual): Shown => {
  const { low, high, over } = boundsOf(range);
  return {
    ...(name === undefined ? {} : { name }),
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    over,
    measure,
    ...(low === Infinity ? { unlimited: true } : {}),
  };
};
