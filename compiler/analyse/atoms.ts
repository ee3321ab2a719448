/** One test of a condition: the column it asks about, and the values for which it holds. */
import { spell } from '../../grammar/index.ts';
import type { Bilingual } from '../../grammar/index.ts';
import type { ChoiceOfIr, QuantityIr, Relation, TruthIr } from '../../runtime/ir.ts';
import { provisionNameOf } from '../check/provision-names.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { amountOf } from '../resolve/literal.ts';
import { axisOfFact, placesOf, truthAxis } from './axis.ts';
import type { Axis } from './axis.ts';
import type { Domain } from './domain.ts';
import { common, numbers, related } from './stretches.ts';
import type { Stretches } from './stretches.ts';

export interface Atom {
  readonly axis: Axis;
  readonly holds: Stretches;
}

/** A test of a fact against constants is exact; any other is a column of its own. */
export function atomOf(truth: TruthIr, decision: TypedDecision, domain: Domain): Atom {
  return (
    exactly(truth, decision, domain) ?? {
      axis: truthAxis(JSON.stringify(truth), wordsOf(truth, decision)),
      holds: numbers([1]),
    }
  );
}

function exactly(truth: TruthIr, decision: TypedDecision, domain: Domain): Atom | undefined {
  switch (truth.op) {
    case 'fact': {
      const axis = axisOfFact(truth, decision, domain);
      return axis && { axis, holds: numbers([1]) };
    }
    case 'among':
      return ofChoice(truth.of, truth.values, decision, domain);
    case 'compare': {
      const { left, by, right } = truth;
      const amount = amountOf(right);
      if (left.op === 'fact' && amount !== undefined) {
        const axis = axisOfFact(left, decision, domain);
        return axis && { axis, holds: common(axis.universe, related(by, amount)) };
      }
      return left.op === 'rank' ? ofRank(left, by, right, decision, domain) : undefined;
    }
    case 'all':
    case 'any':
    case 'not':
    case 'defined':
    case 'provision':
    case 'applies':
    case 'some':
    case 'every':
    case 'count':
    case 'offence':
      return undefined;
  }
}

function ofChoice(
  of: ChoiceOfIr,
  keys: readonly string[],
  decision: TypedDecision,
  domain: Domain,
): Atom | undefined {
  const axis = of.op === 'fact' ? axisOfFact(of, decision, domain) : undefined;
  if (axis?.shape.kind !== 'choice') return undefined;
  return { axis, holds: common(axis.universe, placesOf(keys, axis.shape.values)) };
}

function ofRank(
  { of, order }: Extract<QuantityIr, { op: 'rank' }>,
  by: Relation,
  right: QuantityIr,
  decision: TypedDecision,
  domain: Domain,
): Atom | undefined {
  if (right.op !== 'rank' || right.of.op !== 'value') return undefined;
  const within = related(by, order.indexOf(right.of.value));
  const keys = order.filter((_, at) => within.some(({ low, high }) => low <= at && at <= high));
  return ofChoice(of, keys, decision, domain);
}

function wordsOf(truth: TruthIr, { document }: TypedDecision): Bilingual {
  if ('words' in truth) return truth.words;
  if (truth.op !== 'provision') return { vi: '…', en: '…' };
  const name = provisionNameOf(document, truth.id);
  const keyword = truth.as === 'duty' ? 'Meets' : 'Falls';
  return { vi: `${spell(keyword, 'vi')} ${name.vi}`, en: `${spell(keyword, 'en')} ${name.en}` };
}
