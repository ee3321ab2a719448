/**
 * All cases in which a condition holds, as boxes. Tests of facts, of amounts against constants and of offences are
 * exact; anything else is a yes or no of its own. One side's own tests are kept apart from the other's where they
 * stand on something that was changed.
 */
import type { DecisionIr, ProvisionIr, QuantityIr, TruthIr } from '../../runtime/ir.ts';
import { atomOf } from '../analyse/atoms.ts';
import type { Atom } from '../analyse/atoms.ts';
import { truthAxis } from '../analyse/axis.ts';
import type { Axis } from '../analyse/axis.ts';
import { cut } from '../analyse/boxes.ts';
import type { Box } from '../analyse/boxes.ts';
import { boxesOf, leaves, meets } from '../analyse/condition-boxes.ts';
import type { Limits, Space } from '../analyse/condition-boxes.ts';
import { everything, numbers, related } from '../analyse/stretches.ts';
import { amountOf } from '../resolve/literal.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { keyOf, mentions } from './deciding-part.ts';
import { piecesOf } from './pieces.ts';
import type { LookUp } from './pieces.ts';

/** What takes more pieces than this is left unproved: a case, or a reason, is found sooner. */
const LIMITS: Limits = { boxes: 512, pairs: 16_384 };

/** Exclusions are told of people of whom nothing else is asked, too. */
const everybody: Parameters<typeof atomOf>[2] = new Map();

/** One of the two decisions that are compared. */
export interface Side {
  readonly name: 'as written' | 'changed';
  readonly ir: DecisionIr;
  readonly provisions: ReadonlyMap<string, ProvisionIr>;
  readonly lookUp: LookUp;
}

export interface Comparing {
  readonly decision: TypedDecision;
  /** Definitions and sets of offences that are not known to be the same on both sides. */
  readonly changed: ReadonlySet<string>;
}

export interface Sided {
  readonly truth: TruthIr;
  readonly side: Side;
}

/** Whether two conditions hold in exactly the same cases. */
export function sameCases(one: Sided, other: Sided, comparing: Comparing): boolean {
  const [first, second] = inOneSpace([one, other], comparing) ?? [];
  return first !== undefined && second !== undefined && isCovered(first, second) && isCovered(second, first);
}

const isCovered = (boxes: readonly Box[], others: readonly Box[]): boolean =>
  boxes.every((box) => {
    let left: readonly Box[] = [box];
    for (const other of others) {
      left = left.flatMap((piece) => cut(piece, other));
      if (left.length > LIMITS.boxes) return false;
    }
    return left.length === 0;
  });

/** Whether there is no case in which all of them hold. */
export function neverTogether(conditions: readonly Sided[], comparing: Comparing): boolean {
  const spaces = inOneSpace(conditions, comparing);
  const [first, ...more] = spaces ?? [];
  return first !== undefined && more.reduce<readonly Box[]>(meets, first).length === 0;
}

/** The boxes of each condition, all over the same axes; undefined where they are too many. */
function inOneSpace(
  conditions: readonly Sided[],
  comparing: Comparing,
): readonly (readonly Box[])[] | undefined {
  const expanded = conditions.map(({ truth, side }) => ({ truth: expand(truth, side), side }));
  const atoms = new Map<TruthIr, Atom>();
  const axes = new Map<string, Axis>();
  for (const { truth, side } of expanded)
    for (const leaf of leaves(truth)) {
      const atom = exactAtom(leaf, side, comparing);
      atoms.set(leaf, atom);
      if (!axes.has(atom.axis.key)) axes.set(atom.axis.key, atom.axis);
    }
  const space: Space = { sides: [...axes.values()], atoms };
  const boxes = expanded.map(({ truth }) => boxesOf(truth, false, space, LIMITS));
  return boxes.every((each) => each !== undefined) ? boxes : undefined;
}

/** Names that hide a condition are opened, comparisons with tables become one for each row. */
function expand(truth: TruthIr, side: Side): TruthIr {
  switch (truth.op) {
    case 'all':
    case 'any':
      return { ...truth, of: truth.of.map((part) => expand(part, side)) };
    case 'not':
      return { ...truth, of: expand(truth.of, side) };
    case 'defined': {
      const body = side.lookUp(truth.id)?.truth;
      return body === undefined ? truth : expand(body, side);
    }
    case 'compare': {
      const pairs = piecesOf(truth.left, side.lookUp).flatMap((left) =>
        piecesOf(truth.right, side.lookUp).map((right) => ({ left, right })),
      );
      if (pairs.length === 1 && pairs[0]?.left.when.length === 0 && pairs[0].right.when.length === 0)
        return { ...truth, left: pairs[0].left.value, right: pairs[0].right.value };
      const of = pairs.map(({ left, right }): TruthIr => ({
        op: 'all',
        of: [
          ...[...left.when, ...right.when].map((when) => expand(when, side)),
          { ...truth, left: left.value, right: right.value },
        ],
      }));
      return { op: 'any', of };
    }
    case 'provision': {
      const provision = side.provisions.get(truth.id);
      if (provision?.rule === undefined || provision.applies !== undefined) return truth;
      // Where it applies to everybody, to meet it and to be a case of it are the same.
      return refersOnly(provision.rule) ? expand(provision.rule, side) : { ...truth, as: 'case' };
    }
    case 'fact':
    case 'applies':
    case 'some':
    case 'every':
    case 'count':
    case 'among':
    case 'offence':
      return truth;
  }
}

const refersOnly = (truth: TruthIr): boolean =>
  truth.op === 'provision' || ((truth.op === 'all' || truth.op === 'any') && truth.of.every(refersOnly));

function exactAtom(truth: TruthIr, side: Side, comparing: Comparing): Atom {
  if (truth.op === 'offence') {
    const found = offenceAtom(truth, side, comparing);
    if (found !== undefined) return found;
  }
  if (truth.op === 'compare') {
    const [left, right] = [constantOf(truth.left), constantOf(truth.right)];
    if (left !== undefined && right !== undefined)
      return {
        axis: always,
        holds: related(truth.by, right).some(({ low, high }) => low <= left && left <= high)
          ? always.universe
          : [],
      };
    if (
      right !== undefined &&
      truth.left.op !== 'fact' &&
      truth.left.op !== 'rank' &&
      isWhole(truth.left, side)
    ) {
      const key = ownKey(truth.left, side, comparing);
      const axis: Axis = {
        key,
        names: { vi: key, en: key },
        form: 'stretch',
        shape: { kind: 'truth' },
        universe: everything,
      };
      return { axis, holds: related(truth.by, right) };
    }
  }
  const atom = atomOf(truth, comparing.decision, everybody);
  if (atom.axis.key !== JSON.stringify(truth)) return atom;
  return { axis: truthAxis(ownKey(truth, side, comparing), atom.axis.names), holds: numbers([1]) };
}

const always: Axis = { ...truthAxis('always', { vi: '', en: '' }), universe: numbers([1]) };

const constantOf = (quantity: QuantityIr): number | undefined =>
  quantity.op === 'unlimited' ? Infinity : amountOf(quantity);

/** The same on both sides only if it stands on nothing that was changed. */
const ownKey = (part: TruthIr | QuantityIr, side: Side, { changed }: Comparing): string =>
  mentions(part, changed) ? `${side.name} ${keyOf(part)}` : keyOf(part);

/** A part of a day or of a quarter would lie between two steps. */
function isWhole(quantity: QuantityIr, { ir }: Side, seen = new Set<string>()): boolean {
  const text = keyOf(quantity);
  if (text.includes('"op":"fraction"')) return false;
  return [...text.matchAll(/"op":"defined","id":"(\w+)"/g)].every(([, id = '']) => {
    if (seen.has(id)) return true;
    seen.add(id);
    const body = ir.definitions.find((definition) => definition.id === id)?.body;
    return !keyOf(body).includes('"op":"fraction"');
  });
}

/** Which article an offence is under; undefined where some only belong by what was done. */
function offenceAtom(
  truth: Extract<TruthIr, { op: 'offence' }>,
  { ir }: Side,
  { decision }: Comparing,
): Atom | undefined {
  const members = truth.in.flatMap((id) => ir.offences[id]?.members ?? []);
  if (members.some((member) => !/^\d+\/\w+$/u.test(member.normalize('NFC')))) return undefined;
  const all = [...decision.world.catalogue.codes.values()].flatMap(({ year, chapters }) =>
    [...chapters.values()].flatMap(({ articles }) => articles.map((article) => `${year}/${article}`)),
  );
  const places = members.map((member) => all.indexOf(member));
  if (places.includes(-1)) return undefined;
  const key = `offence ${truth.list}`;
  const axis: Axis = {
    key,
    names: { vi: key, en: key },
    form: 'members',
    shape: { kind: 'truth' },
    // One more than there are articles: an offence that is none of them.
    universe: numbers(Array.from({ length: all.length + 1 }, (_, at) => at)),
  };
  return { axis, holds: numbers(places) };
}
