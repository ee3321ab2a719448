/** Which conditions cost nothing to ask: they look at facts, and lead to no other predicate and through no list. */
import type { ChoiceOfIr, QuantityIr, TruthIr } from '../../runtime/ir.ts';

export function isAtHand(expression: TruthIr): boolean {
  switch (expression.op) {
    case 'fact':
    case 'offence':
      return true;
    case 'among':
      return isChoiceAtHand(expression.of);
    case 'compare':
      return isAmountAtHand(expression.left) && isAmountAtHand(expression.right);
    case 'not':
      return isAtHand(expression.of);
    case 'all':
    case 'any':
      return expression.of.every(isAtHand);
    case 'defined':
    case 'provision':
    case 'applies':
    case 'some':
    case 'every':
    case 'count':
      return false;
  }
}

const isChoiceAtHand = ({ op }: ChoiceOfIr): boolean => op === 'fact' || op === 'value';

function isAmountAtHand(expression: QuantityIr): boolean {
  switch (expression.op) {
    case 'number':
    case 'unlimited':
    case 'cutoff':
    case 'board':
    case 'fact':
      return true;
    case 'rank':
      return isChoiceAtHand(expression.of);
    case 'date':
    case 'defined':
    case 'plus':
    case 'minus':
    case 'butAtLeast':
    case 'butAtMost':
    case 'fraction':
    case 'period':
    case 'days':
    case 'total':
    case 'run':
    case 'cases':
      return false;
  }
}
