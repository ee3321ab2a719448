/** What stands inside amounts and choices: tables, values with exceptions, runs of items. */
import type { CasesIr, ChoiceOfIr, QuantityIr, TruthIr } from '../../runtime/ir.ts';

export type Amount = TruthIr | QuantityIr | ChoiceOfIr;
export type Cases = CasesIr<QuantityIr> | CasesIr<ChoiceOfIr>;
export type Run = Extract<QuantityIr, { readonly op: 'run' }>;

/** Everything inside, itself included; what a definition or provision says is its own matter. */
export function* insideOf(amount: Amount): Generator<Amount> {
  yield amount;
  for (const part of partsOf(amount)) yield* insideOf(part);
}

function partsOf(amount: Amount): readonly Amount[] {
  switch (amount.op) {
    case 'all':
    case 'any':
      return amount.of;
    case 'not':
    case 'fraction':
    case 'among':
    case 'rank':
    case 'total':
      return [amount.of];
    case 'some':
    case 'every':
    case 'run':
      return [amount.where];
    case 'count':
      return amount.where === undefined ? [] : [amount.where];
    case 'compare':
    case 'plus':
    case 'minus':
    case 'butAtLeast':
    case 'butAtMost':
      return [amount.left, amount.right];
    case 'period':
    case 'days':
      return [amount.from, amount.to];
    case 'cases':
      return [
        ...amount.of.flatMap(({ when, value }): readonly Amount[] => [when, value]),
        ...(amount.otherwise === undefined ? [] : [amount.otherwise]),
      ];
    case 'fact':
    case 'defined':
    case 'provision':
    case 'applies':
    case 'offence':
    case 'number':
    case 'unlimited':
    case 'date':
    case 'cutoff':
    case 'board':
    case 'value':
      return [];
  }
}

export const casesIn = (amount: Amount): readonly Cases[] =>
  [...insideOf(amount)].filter((part) => part.op === 'cases');

export const runsIn = (amount: Amount): readonly Run[] =>
  [...insideOf(amount)].filter((part) => part.op === 'run');
