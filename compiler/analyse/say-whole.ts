/** Why a test can only come out one way: all that its fact can be, in words. */
import type { Bilingual, Dialect } from '../../grammar/index.ts';
import type { FactRef, TruthIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { axisOfFact } from './axis.ts';
import type { Axis } from './axis.ts';
import { leastOf } from './bounds.ts';
import { sayStretch } from './say.ts';
import { common, stretch } from './stretches.ts';

export function sayWhole(truth: TruthIr, isTest: boolean, decision: TypedDecision): Bilingual {
  if (!isTest)
    return { vi: 'các trường hợp này gộp lại là mọi trường hợp', en: 'these cases together are every case' };
  const ref = factOf(truth);
  const axis = ref && axisOfFact(ref, decision, new Map());
  return (axis && sayAxis(axis)) ?? GENERAL;
}

const GENERAL: Bilingual = {
  vi: 'không hồ sơ nào có thể khác',
  en: 'no record can be otherwise',
};

/** The one fact that a test asks for. */
function factOf(truth: TruthIr): FactRef | undefined {
  switch (truth.op) {
    case 'not':
      return factOf(truth.of);
    case 'all':
    case 'any':
      return truth.of[0] && factOf(truth.of[0]);
    case 'among':
      return truth.of.op === 'fact' ? truth.of : undefined;
    case 'compare': {
      const { left } = truth;
      if (left.op === 'fact') return left;
      return left.op === 'rank' && left.of.op === 'fact' ? left.of : undefined;
    }
    default:
      return undefined;
  }
}

function sayAxis({ names, shape, universe }: Axis): Bilingual | undefined {
  const inBoth = (say: (dialect: Dialect) => string): Bilingual => ({ vi: say('vi'), en: say('en') });
  if (shape.kind === 'choice')
    return inBoth((dialect) => {
      const values = shape.values.map((value) => `“${value.names[dialect]}”`).join(', ');
      return dialect === 'vi'
        ? `“${names.vi}” chỉ có các giá trị ${values}`
        : `“${names.en}” can only be ${values}`;
    });
  if (shape.kind !== 'scale') return undefined;
  const bounded = common(universe, stretch(leastOf({ kind: shape.measure.kind }), Infinity));
  const range = inBoth((dialect) => sayStretch(bounded, shape.measure, dialect));
  return { vi: `“${names.vi}” luôn ${range.vi}`, en: `“${names.en}” is always ${range.en}` };
}
