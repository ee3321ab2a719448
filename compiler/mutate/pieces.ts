/**
 * An amount as the cases it consists of: of a table one for each row, of a sum of tables one for each pair of rows,
 * with what can be added up added up.
 */
import type { BodyIr, DefinitionIr, QuantityIr, TruthIr } from '../../runtime/ir.ts';

export interface Piece {
  /** All of these hold. */
  readonly when: readonly TruthIr[];
  readonly value: QuantityIr;
}

/** More pieces than this are not looked through. */
const MOST_PIECES = 512;

/** What stands behind a name; undefined for what is better kept as a name. */
export type LookUp = (id: string) => BodyIr | undefined;

export function piecesOf(quantity: QuantityIr, lookUp: LookUp): readonly Piece[] {
  switch (quantity.op) {
    case 'cases': {
      const { of, otherwise } = quantity;
      const rest: TruthIr = { op: 'not', of: { op: 'any', of: of.map(({ when }) => when) } };
      return [
        ...of.flatMap(({ when, value }) => guarded(when, piecesOf(value, lookUp))),
        ...(otherwise === undefined ? [] : guarded(rest, piecesOf(otherwise, lookUp))),
      ];
    }
    case 'defined': {
      const body = lookUp(quantity.id)?.quantity;
      return body === undefined ? [{ when: [], value: quantity }] : piecesOf(body, lookUp);
    }
    case 'plus':
    case 'minus':
    case 'butAtLeast':
    case 'butAtMost': {
      const [lefts, rights] = [piecesOf(quantity.left, lookUp), piecesOf(quantity.right, lookUp)];
      if (lefts.length * rights.length > MOST_PIECES) return [{ when: [], value: quantity }];
      return lefts.flatMap((left) =>
        rights.map((right) => ({
          when: [...left.when, ...right.when],
          value: joined(quantity.op, left.value, right.value),
        })),
      );
    }
    case 'number':
    case 'unlimited':
    case 'date':
    case 'cutoff':
    case 'board':
    case 'fact':
    case 'fraction':
    case 'period':
    case 'days':
    case 'total':
    case 'run':
    case 'rank':
      return [{ when: [], value: quantity }];
  }
}

const guarded = (when: TruthIr, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, when: [when, ...piece.when] }));

const sums = {
  plus: (one: number, other: number) => one + other,
  minus: (one: number, other: number) => one - other,
  butAtLeast: Math.max,
  butAtMost: Math.min,
} as const;

const joined = (op: keyof typeof sums, left: QuantityIr, right: QuantityIr): QuantityIr =>
  left.op === 'number' && right.op === 'number'
    ? { op: 'number', value: sums[op](left.value, right.value), measure: left.measure }
    : { op, left, right };

/** A table, or an amount written out: what is worth looking through. */
export const isPlain = ({ body }: DefinitionIr): boolean =>
  'choices' in body
    ? body.choices.some((choice) => isConstant(choice.body.quantity))
    : isConstant(body.quantity);

const isConstant = (quantity: QuantityIr | undefined): boolean =>
  quantity?.op === 'cases' || quantity?.op === 'number';
