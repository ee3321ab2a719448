/** The cases in which a condition holds, or does not, as boxes that may overlap. */
import type { TruthIr } from '../../runtime/ir.ts';
import type { Atom } from './atoms.ts';
import type { Axis } from './axis.ts';
import { isEmptyBox, overlap } from './boxes.ts';
import type { Box } from './boxes.ts';
import { without } from './stretches.ts';

export interface Space {
  readonly sides: readonly Axis[];
  readonly atoms: ReadonlyMap<TruthIr, Atom>;
}

/** How many boxes may be counted out, and how many pairs of them may be laid over each other at once. */
export interface Limits {
  readonly boxes: number;
  readonly pairs: number;
}

/** Undefined where they are too many, or where a part of the condition is none of the space. */
export function boxesOf(
  truth: TruthIr,
  negated: boolean,
  space: Space,
  limits: Limits,
): readonly Box[] | undefined {
  if (truth.op === 'not') return boxesOf(truth.of, !negated, space, limits);
  if (truth.op !== 'all' && truth.op !== 'any') return atomBoxes(truth, negated, space);
  const conjunction = (truth.op === 'all') !== negated;
  const whole = [space.sides.map(({ universe }) => universe)].filter((box) => !isEmptyBox(box));
  let boxes: readonly Box[] = conjunction ? whole : [];
  for (const part of truth.of) {
    const more = boxesOf(part, negated, space, limits);
    if (more === undefined) return undefined;
    if (conjunction && boxes.length * more.length > limits.pairs) return undefined;
    boxes = conjunction ? meets(boxes, more) : [...boxes, ...more];
    if (boxes.length > limits.boxes) return undefined;
  }
  return boxes;
}

function atomBoxes(truth: TruthIr, negated: boolean, { sides, atoms }: Space): readonly Box[] | undefined {
  const atom = atoms.get(truth);
  if (atom === undefined) return undefined;
  const box = sides.map(({ key, universe }) => {
    if (key !== atom.axis.key) return universe;
    return negated ? without(universe, atom.holds) : atom.holds;
  });
  return isEmptyBox(box) ? [] : [box];
}

/** What lies in one box of each. */
export const meets = (ones: readonly Box[], others: readonly Box[]): readonly Box[] =>
  ones.flatMap((one) => others.map((other) => overlap(one, other)).filter((box) => !isEmptyBox(box)));

/** The conditions of which a condition is made by and, or and not. */
export function* leaves(truth: TruthIr): Generator<TruthIr> {
  if (truth.op === 'all' || truth.op === 'any') for (const part of truth.of) yield* leaves(part);
  else if (truth.op === 'not') yield* leaves(truth.of);
  else yield truth;
}
