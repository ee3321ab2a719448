/**
 * Who is asked about at all: an Article with `chỉ xét khi` excludes some values of a fact for the whole decision, so
 * no table needs a row for them.
 */
import type { TruthIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';

/** By fact: the values that remain. A fact that is absent keeps all of its values. */
export type Domain = ReadonlyMap<string, (value: string) => boolean>;

export function domainOf({ provisions }: Pick<TypedDecision, 'provisions'>): Domain {
  const tests = new Map<string, (value: string) => boolean>();
  for (const { force, applies, rule } of provisions) {
    if (force !== 'domain' || applies !== undefined || rule === undefined) continue;
    for (const { key, admits } of demands(rule)) {
      const before = tests.get(key);
      tests.set(key, before === undefined ? admits : (value) => before(value) && admits(value));
    }
  }
  return tests;
}

interface Demand {
  readonly key: string;
  readonly admits: (value: string) => boolean;
}

/** Only what must hold by itself: one of two alternatives excludes nothing alone. */
function demands(truth: TruthIr, negated = false): readonly Demand[] {
  if (truth.op === 'not') return demands(truth.of, !negated);
  if (truth.op === (negated ? 'any' : 'all') || (truth.op === 'any' && truth.of.length === 1))
    return truth.of.flatMap((part) => demands(part, negated));
  if (truth.op !== 'among' || truth.of.op !== 'fact' || truth.of.list !== undefined) return [];
  const { values } = truth;
  return [{ key: truth.of.key, admits: (value) => values.includes(value) !== negated }];
}
