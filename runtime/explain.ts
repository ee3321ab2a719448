/**
 * Why: the decision as a tree for one person, each provision and condition with its truth, and the values compared.
 * Data only; the sentences stand in `texts.vi.ts` and `texts.en.ts`.
 */
import type { Bilingual, Measure, ProvisionIr, QuantityIr, Relation, TruthIr } from './ir.ts';
import { bodyOf } from './interpreter.ts';
import type { Decision, Interpreter } from './interpreter.ts';
import type { Scope } from './person.ts';
import { isExact, minus } from './range.ts';
import type { Range } from './range.ts';
import { all, not } from './truth.ts';
import type { Truth } from './truth.ts';
import type { Answer } from './review.ts';

export interface Explanation {
  readonly answer: Answer;
  readonly provisions: readonly ExplainedProvision[];
}

export interface ExplainedProvision {
  readonly kind: 'provision';
  readonly id: string;
  readonly level: ProvisionIr['level'];
  readonly title: Bilingual;
  readonly force: ProvisionIr['force'];
  readonly applies: Truth;
  readonly truth: Truth;
  readonly waived?: Bilingual;
  readonly parts: readonly ExplainedPart[];
}

export type ExplainedPart = ExplainedProvision | ExplainedCondition | ExplainedList | ExplainedItem;

/** One condition in the words of the rule file. */
export interface ExplainedCondition {
  readonly kind: 'condition';
  readonly truth: Truth;
  readonly words: Bilingual;
  /** It is said to hold when the words do not. */
  readonly denied?: boolean;
  readonly compared?: Compared;
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedList {
  readonly kind: 'all' | 'any';
  readonly truth: Truth;
  readonly denied?: boolean;
  readonly parts: readonly ExplainedPart[];
}

/** One item of a list, such as `convictions[0]`. */
export interface ExplainedItem {
  readonly kind: 'item';
  readonly path: string;
  readonly truth: Truth;
  readonly parts: readonly ExplainedPart[];
}

export interface Compared {
  readonly left: Shown;
  readonly by: Relation;
  readonly right: Shown;
  /** How far apart the two are, where both are known: what is missing, or what is to spare. */
  readonly margin?: Shown;
}

export interface Shown {
  readonly name?: Bilingual;
  readonly low: number | null;
  readonly high: number | null;
  readonly over: number;
  readonly measure: Measure;
}

export function explainDecision(decision: Decision, interpreter: Interpreter): readonly ExplainedProvision[] {
  const explainer = new Explainer(decision, interpreter);
  return decision.ir.provisions.filter(({ force }) => force !== 'waived').map((article) => explainer.provision(article));
}

class Explainer {
  readonly #decision: Decision;
  readonly #interpreter: Interpreter;
  readonly #told = new Set<string>();

  constructor(decision: Decision, interpreter: Interpreter) {
    this.#decision = decision;
    this.#interpreter = interpreter;
  }

  /** A provision is told once whole; where it is referred to again, by its result. */
  provision(provision: ProvisionIr): ExplainedProvision {
    const { id, level, title, force, rule, waived } = provision;
    const applies = this.#interpreter.applies(id);
    const again = this.#told.has(id);
    this.#told.add(id);
    const told = again || applies === 'no' || rule === undefined;
    return {
      kind: 'provision',
      id,
      level,
      title,
      force,
      applies,
      truth: this.#interpreter.holds(id),
      ...(waived === undefined ? {} : { waived: waived.reason }),
      parts: told ? [] : this.#parts(rule, {}),
    };
  }

  /** The parts of a list are told side by side. */
  #parts(expression: TruthIr, scope: Scope): readonly ExplainedPart[] {
    if (expression.op === 'all') return expression.of.flatMap((part) => this.#parts(part, scope));
    const only = expression.op === 'any' ? expression.of : [];
    if (only.length > 0 && only.every(({ op }) => op === 'provision')) return only.map((part) => this.#part(part, scope));
    return [this.#part(expression, scope)];
  }

  #part(expression: TruthIr, scope: Scope): ExplainedPart {
    const truth = this.#interpreter.truth(expression, scope);
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
      case 'among':
      case 'offence':
        return { kind: 'condition', truth, words: expression.words, parts: [] };
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
        return this.provision(provision);
      }
      case 'some':
      case 'every':
        return {
          kind: 'condition',
          truth,
          words: expression.words,
          parts: this.#items(expression.list, expression.where, scope, expression.op === 'some' ? 'no' : 'yes', truth),
        };
      case 'count': {
        const range = this.#interpreter.counted(expression, scope);
        const compared = this.#compared(range, { low: expression.least, high: expression.least, over: 1 }, 'atLeast', 'count:');
        return { kind: 'condition', truth, words: expression.words, compared, parts: [] };
      }
      case 'compare':
        return { kind: 'condition', truth, words: expression.words, ...this.#comparison(expression, scope), parts: [] };
    }
  }

  /** The items that decide: of those that do not, only when none does. */
  #items(list: string, where: TruthIr, scope: Scope, idle: Truth, truth: Truth): readonly ExplainedPart[] {
    const items = this.#interpreter.items(list) ?? [];
    return items.flatMap((item, index): readonly ExplainedPart[] => {
      const inner = { ...scope, [list]: item };
      const own = this.#interpreter.truth(where, inner);
      if (own === idle && truth !== idle) return [];
      return [{ kind: 'item', path: `${list}[${index}]`, truth: own, parts: this.#parts(where, inner) }];
    });
  }

  #comparison(
    { left, by, right }: Extract<TruthIr, { op: 'compare' }>,
    scope: Scope,
  ): { compared?: Compared } {
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
    const known = isExact(left) && isExact(right) && Number.isFinite(left.low) && Number.isFinite(right.low);
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
    const { list, key } = expression;
    const entries = this.#decision.ir.schema.entries;
    if (list !== undefined) return this.#decision.lists.get(list)?.fields.find((field) => field.key === key)?.names;
    return entries.find((entry) => !entry.list && entry.key === key)?.names;
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
        return expression.of.map(({ value }) => this.#measure(value)).find((measure) => measure !== undefined);
      case 'unlimited':
      case 'rank':
        return undefined;
      case 'fact':
        return this.#measureOfFact(expression.list, expression.key);
    }
  }

  #measureOfFact(list: string | undefined, key: string): Measure | undefined {
    const fields = list === undefined ? undefined : this.#decision.lists.get(list)?.fields;
    const facts = this.#decision.ir.schema.entries.flatMap((entry) => (entry.list ? [] : [entry]));
    const fact = (fields ?? facts).find((each) => each.key === key);
    switch (fact?.kind) {
      case 'date':
      case 'length':
      case 'money':
        return fact.kind;
      case 'count':
        return `count:${fact.unit ?? ''}`;
      default:
        return undefined;
    }
  }
}

const shown = ({ low, high, over }: Range, measure: Measure, name?: Bilingual): Shown => ({
  ...(name === undefined ? {} : { name }),
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
  over,
  measure,
});

/** Whether a provision stands in the way of the person. */
export function standsInTheWay({ force, applies, truth }: ExplainedProvision): Truth {
  return force === 'exclusion' || force === 'case' ? all(applies, truth) : all(applies, not(truth));
}
