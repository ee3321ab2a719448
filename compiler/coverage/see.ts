/**
 * One look at a sentence: the value of each of its parts for one person, and which conditions the outcome hung on.
 * A condition is shown when the outcome would be the opposite had that condition alone been the opposite.
 */
import { count } from '../../runtime/lists.ts';
import type { Counting } from '../../runtime/lists.ts';
import type { Interpreter } from '../../runtime/interpreter.ts';
import type { Facts } from '../../runtime/facts.ts';
import type { Scope } from '../../runtime/person.ts';
import { isAtLeast } from '../../runtime/range.ts';
import { all, any, NO, not, truthOf, UNKNOWN, YES } from '../../runtime/truth.ts';
import type { Kleene, Truth } from '../../runtime/truth.ts';
import { naming } from './naming.ts';
import type { Tree } from './tree.ts';

export interface Seen {
  readonly tree: Tree;
  readonly truth: Kleene;
  readonly scope: Scope;
  /** Of a quantifier: one for each item. */
  readonly parts: readonly Seen[];
}

export function see(tree: Tree, interpreter: Interpreter, scope: Scope): Seen {
  switch (tree.kind) {
    case 'all':
    case 'any': {
      const parts = tree.parts.map((part) => see(part, interpreter, scope));
      const join = tree.kind === 'any' ? any : all;
      return { tree, scope, parts, truth: join(...parts.map(({ truth }) => truth)) };
    }
    case 'not': {
      const part = see(tree.part, interpreter, scope);
      return { tree, scope, parts: [part], truth: not(part.truth) };
    }
    case 'some':
    case 'every': {
      const items = interpreter.items(tree.list);
      if (items === null) return { tree, scope, parts: [], truth: UNKNOWN };
      const parts = items.map((item) => see(tree.part, interpreter, { ...scope, [tree.list]: item }));
      const join = tree.kind === 'some' ? any : all;
      return { tree, scope, parts, truth: join(...parts.map(({ truth }) => truth)) };
    }
    case 'count': {
      const { part, truth: condition } = tree;
      const items = part === undefined ? [] : (interpreter.items(condition.list) ?? []);
      const parts = items.flatMap((item) =>
        part === undefined ? [] : [see(part, interpreter, { ...scope, [condition.list]: item })],
      );
      return { tree, scope, parts, truth: interpreter.truth(condition, scope) };
    }
    case 'leaf':
      return { tree, scope, parts: [], truth: interpreter.truth(tree.truth, scope) };
  }
}

export interface Look {
  readonly at: number;
  readonly truth: Truth;
  /** The outcome hangs on it alone. */
  readonly shown: boolean;
  readonly seen: Seen;
}

/** Every condition of a look, for each item it was asked of, in the order of the file. */
export function looksOf(seen: Seen, interpreter: Interpreter): readonly Look[] {
  const looks: Look[] = [];
  const walk = (each: Seen, shown: boolean): void => {
    const { tree, truth, parts } = each;
    if (tree.kind === 'leaf' || tree.kind === 'count')
      looks.push({
        at: tree.at,
        truth: truthOf(truth),
        shown: shown && truth !== UNKNOWN,
        seen: each,
      });
    for (const [at, part] of parts.entries()) walk(part, shown && decides(each, at, interpreter));
  };
  walk(seen, true);
  return looks;
}

/** Whether a part that turned around would turn the whole. */
function decides({ tree, truth, parts }: Seen, at: number, interpreter: Interpreter): boolean {
  const others = (wanted: Kleene): boolean =>
    parts.every((part, place) => place === at || part.truth === wanted);
  switch (tree.kind) {
    case 'all':
    case 'every':
      return others(YES);
    case 'any':
    case 'some':
      return others(NO);
    case 'not':
      return true;
    case 'count': {
      const { list, least, different, same } = tree.truth;
      const items = interpreter.items(list) ?? [];
      const turned = parts.map((part, place) => (place === at ? not(part.truth) : part.truth));
      const places = new Map(items.map((item, place) => [item, place]));
      const counting: Counting<Facts> = {
        where: (item) => turned[places.get(item) ?? -1] ?? UNKNOWN,
        ...(different === undefined ? {} : { different: naming(interpreter.decision, list, different) }),
        ...(same === undefined ? {} : { same: naming(interpreter.decision, list, same) }),
      };
      return truth !== UNKNOWN && isAtLeast(count(items, counting), least) === not(truth);
    }
    case 'leaf':
      return false;
  }
}
