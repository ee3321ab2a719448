/**
 * Whether some person could be as a set of conditions asks: definitions and references are followed, each fact can
 * only have one value at a time. "No" is a proof; "yes" only says that none was found.
 */
import { openDecision } from '../../runtime/decision.ts';
import type { Decision } from '../../runtime/decision.ts';
import type { DecisionIr, TruthIr } from '../../runtime/ir.ts';
import { articlesOf } from '../../runtime/outline.ts';
import { common, isNone, numbers } from '../analyse/stretches.ts';
import type { Stretches } from '../analyse/stretches.ts';
import { literalsOf, opposite } from './literal.ts';
import type { Frame, Literal, Literals } from './literal.ts';

export interface Goal {
  readonly truth: TruthIr;
  readonly wanted: boolean;
  readonly frame: Frame;
}

/** What is asked of every item of a list. */
interface Rule extends Goal {
  readonly list: string;
}

interface State {
  readonly columns: ReadonlyMap<string, Stretches>;
  readonly rules: readonly Rule[];
  /** By list: the items that had to be thought of. */
  readonly items: ReadonlyMap<string, readonly string[]>;
}

/** More steps than this are not tried: then nothing is proved. */
const MOST_STEPS = 30_000;

export interface Asked {
  readonly goals: readonly Goal[];
  readonly readings: Readonly<Record<string, string>>;
  /** The provision that is looked at: what it says itself is not taken for granted. */
  readonly about?: string;
}

export type IsPossible = (asked: Asked) => boolean;

export function possibility(ir: DecisionIr): IsPossible {
  const decision = openDecision(ir);
  const literals = literalsOf(ir);
  return ({ goals, readings, about }) => {
    // Of whom the decision does not look at, nothing more is asked.
    const considered = articlesOf(ir, 'domain').flatMap(({ id, rule }): readonly Goal[] =>
      rule === undefined || id === about ? [] : [{ truth: rule, wanted: true, frame: {} }],
    );
    return new Search(decision, literals).from([...considered, ...goals], readings);
  };
}

class Search {
  readonly #decision: Decision;
  readonly #literals: Literals;
  #steps = 0;

  constructor(decision: Decision, literals: Literals) {
    this.#decision = decision;
    this.#literals = literals;
  }

  from(goals: readonly Goal[], readings: Readonly<Record<string, string>>): boolean {
    const columns = new Map<string, Stretches>();
    for (const [code, id] of Object.entries(readings)) {
      const literal = this.#reading(code, id);
      if (literal !== undefined) columns.set(literal.column, literal.holds);
    }
    return this.#all(goals, { columns, rules: [], items: new Map() });
  }

  /** Whether all goals can be met from here on; what branches waits until the rest is settled. */
  #all(goals: readonly Goal[], state: State, waiting: readonly (readonly Goal[])[] = []): boolean {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) return true;
    const [goal, ...rest] = goals;
    if (goal === undefined) {
      const [branch, ...others] = waiting;
      return branch === undefined || branch.some((one) => this.#all([one], state, others));
    }
    const { truth, wanted, frame } = goal;
    const go = (more: readonly Goal[]): boolean => this.#all([...more, ...rest], state, waiting);
    const fork = (ones: readonly Goal[]): boolean => this.#all(rest, state, [...waiting, ones]);
    switch (truth.op) {
      case 'not':
        return go([{ truth: truth.of, wanted: !wanted, frame }]);
      case 'all':
      case 'any': {
        const parts = truth.of.map((part): Goal => ({ truth: part, wanted, frame }));
        return (truth.op === 'all') === wanted ? go(parts) : fork(parts);
      }
      case 'some':
      case 'every': {
        const { list, where } = truth;
        const inner = { truth: where, wanted, frame, list };
        return (truth.op === 'some') === wanted
          ? this.#withItem(inner, rest, state, waiting)
          : this.#withRule(inner, rest, state, waiting);
      }
      case 'provision': {
        const settled = settle(state, `${truth.as} ${truth.id}`, wanted);
        if (settled === 'already') return go([]);
        if (settled === undefined) return false;
        const { applies, rule } = this.#decision.provisions.get(truth.id) ?? {};
        const parts: readonly TruthIr[] = [
          ...(applies === undefined
            ? []
            : [truth.as === 'duty' ? ({ op: 'not', of: applies } as const) : applies]),
          ...(rule === undefined ? [] : [rule]),
        ];
        const [only, ...more] = parts;
        const joined: TruthIr =
          only !== undefined && more.length === 0
            ? only
            : { op: truth.as === 'duty' && applies !== undefined ? 'any' : 'all', of: parts };
        return this.#all([{ truth: joined, wanted, frame: {} }, ...rest], settled, waiting);
      }
      case 'applies': {
        const { applies = { op: 'all', of: [] } } = this.#decision.provisions.get(truth.id) ?? {};
        return go([{ truth: applies, wanted, frame: {} }]);
      }
      case 'defined':
        return this.#defined(goal, truth.id, rest, state, waiting);
      case 'fact':
      case 'count':
      case 'compare':
      case 'among':
      case 'offence': {
        const literal = this.#literals(truth, frame);
        const next = narrowed(state, wanted ? literal : opposite(literal));
        return next !== undefined && this.#all(rest, next, waiting);
      }
    }
  }

  #withItem(
    { truth, wanted, frame, list }: Rule,
    rest: readonly Goal[],
    state: State,
    waiting: readonly (readonly Goal[])[],
  ): boolean {
    const known = state.items.get(list) ?? [];
    const item = `${list}#${known.length + 1}`;
    const items = new Map(state.items).set(list, [...known, item]);
    const ruled = state.rules
      .filter((rule) => rule.list === list)
      .map((rule): Goal => ({ ...rule, frame: { ...rule.frame, [list]: item } }));
    const goal = { truth, wanted, frame: { ...frame, [list]: item } };
    return this.#all([goal, ...ruled, ...rest], { ...state, items }, waiting);
  }

  #withRule(rule: Rule, rest: readonly Goal[], state: State, waiting: readonly (readonly Goal[])[]): boolean {
    const goals = (state.items.get(rule.list) ?? []).map((item): Goal => ({
      ...rule,
      frame: { ...rule.frame, [rule.list]: item },
    }));
    return this.#all([...goals, ...rest], { ...state, rules: [...state.rules, rule] }, waiting);
  }

  #defined(
    { wanted, frame }: Goal,
    id: string,
    rest: readonly Goal[],
    state: State,
    waiting: readonly (readonly Goal[])[],
  ): boolean {
    const definition = this.#decision.definitions.get(id);
    if (definition === undefined) return true;
    const { body, item } = definition;
    const inner: Frame = item === undefined ? {} : { [item]: frame[item] ?? item };
    const settled = settle(state, JSON.stringify(['defined', id, inner]), wanted);
    if (settled === 'already') return this.#all(rest, state, waiting);
    if (settled === undefined) return false;
    if (!('choices' in body))
      return (
        body.truth === undefined ||
        this.#all([{ truth: body.truth, wanted, frame: inner }, ...rest], settled, waiting)
      );
    return body.choices.some(({ id: choice, body: { truth } }) => {
      const literal = this.#reading(body.code, choice);
      const next = literal === undefined ? settled : narrowed(settled, literal);
      if (next === undefined) return false;
      return truth === undefined || this.#all([{ truth, wanted, frame: inner }, ...rest], next, waiting);
    });
  }

  /** A way of reading, which is the same everywhere. */
  #reading(code: string, id: string): Literal | undefined {
    for (const { body } of this.#decision.ir.definitions)
      if ('choices' in body && body.code === code) {
        const at = body.choices.findIndex((choice) => choice.id === id);
        return { column: `reading ${code}`, universe: numbers(body.choices.keys()), holds: numbers([at]) };
      }
    return undefined;
  }
}

/** Undefined where nothing is left in the column. */
function narrowed(state: State, { column, universe, holds }: Literal): State | undefined {
  const left = common(state.columns.get(column) ?? universe, holds);
  return isNone(left) ? undefined : { ...state, columns: new Map(state.columns).set(column, left) };
}

/** Notes what a provision or a definition comes to, before it is followed: what was said of it once stays. */
function settle(state: State, column: string, wanted: boolean): State | 'already' | undefined {
  const known = state.columns.get(column);
  const next = narrowed(state, { column, universe: numbers([0, 1]), holds: numbers([wanted ? 1 : 0]) });
  return known !== undefined && next !== undefined ? 'already' : next;
}
