/**
 * Whether two conditions can hold of one person. What is asked of a fact is exact; anything else is a yes or no of
 * its own that could be either.
 */
import type { TruthIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { atomOf } from './atoms.ts';
import type { Atom } from './atoms.ts';
import type { Axis } from './axis.ts';
import type { Box } from './boxes.ts';
import { boxesOf, leaves } from './condition-boxes.ts';
import type { Limits } from './condition-boxes.ts';
import type { Domain } from './domain.ts';

/** More pieces than this are not counted out: the two are taken to go together. */
const LIMITS: Limits = { boxes: 4096, pairs: Infinity };

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
  const boxes = boxesOf({ op: 'all', of: [one, other] }, false, { sides, atoms }, LIMITS);
  if (boxes === undefined) return { axes: sides, box: whole };
  const [box] = boxes;
  return box === undefined ? undefined : { axes: sides, box };
}
