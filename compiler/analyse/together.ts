/**
 * Whether two conditions can hold of one person. What is asked of a fact is exact; anything else is a yes or no of
 * its own that could be either.
 */
import type { TruthIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { atomOf } from './atoms.ts';
import type { Atom } from './atoms.ts';
import type { Axis } from './axis.ts';
import { isEmptyBox, overlap } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Domain } from './domain.ts';
import { without } from './stretches.ts';

/** More pieces than this are not counted out: the two are taken to go together. */
const MOST_BOXES = 4096;

export interface Together {
  readonly axes: readonly Axis[];
  /** A case in which both hold. */
  readonly box: Box;
}

export function together(
  one: TruthIr,
  other: TruthIr,
  decision: TypedDecision,
  domain: Domain,
): Together | undefined {
  const atoms = new Map<TruthIr, Atom>();
  const axes = new Map<string, Axis>();
  for (const leaf of [...leaves(one), ...leaves(other)]) {
    const atom = atomOf(leaf, decision, domain);
    atoms.set(leaf, atom);
    if (!axes.has(atom.axis.key)) axes.set(atom.axis.key, atom.axis);
  }
  const sides = [...axes.values()];
  const whole: Box = sides.map(({ universe }) => universe);
  const boxes = boxesOf({ op: 'all', of: [one, other] }, false, { sides, whole, atoms });
  if (boxes === 'many') return { axes: sides, box: whole };
  const [box] = boxes;
  return box === undefined ? undefined : { axes: sides, box };
}

function* leaves(truth: TruthIr): Generator<TruthIr> {
  if (truth.op === 'all' || truth.op === 'any') for (const part of truth.of) yield* leaves(part);
  else if (truth.op === 'not') yield* leaves(truth.of);
  else yield truth;
}

interface Space {
  readonly sides: readonly Axis[];
  readonly whole: Box;
  readonly atoms: ReadonlyMap<TruthIr, Atom>;
}

/** All cases in which a condition holds (or does not), as boxes that may overlap. */
function boxesOf(truth: TruthIr, negated: boolean, space: Space): readonly Box[] | 'many' {
  if (truth.op === 'not') return boxesOf(truth.of, !negated, space);
  if (truth.op === 'all' || truth.op === 'any') {
    const parts = truth.of.map((part) => boxesOf(part, negated, space));
    const conjunction = (truth.op === 'all') !== negated;
    return parts.reduce<readonly Box[] | 'many'>(
      (all, part) =>
        all === 'many' || part === 'many'
          ? 'many'
          : capped(conjunction ? meets(all, part) : [...all, ...part]),
      conjunction ? [space.whole].filter((box) => !isEmptyBox(box)) : [],
    );
  }
  const atom = space.atoms.get(truth);
  if (atom === undefined) return 'many';
  const box = space.sides.map(({ key, universe }) => {
    if (key !== atom.axis.key) return universe;
    return negated ? without(universe, atom.holds) : atom.holds;
  });
  return isEmptyBox(box) ? [] : [box];
}

const meets = (ones: readonly Box[], others: readonly Box[]): readonly Box[] =>
  ones.flatMap((one) => others.map((other) => overlap(one, other)).filter((box) => !isEmptyBox(box)));

const capped = (boxes: readonly Box[]): readonly Box[] | 'many' =>
  boxes.length > MOST_BOXES ? 'many' : boxes;
