/**
 * Whether a change changes nothing: the decision is the same step by step, or everything that it touches holds in
 * exactly the same cases. A dossier in which nothing is missing is then decided alike, under every reading.
 */
import type { BodyIr, DecisionIr, DefinitionIr, ProvisionIr, QuantityIr, TruthIr } from '../../runtime/ir.ts';
import type { TypedDecision } from '../resolve/typed.ts';
import { decidingPart, keyOf, mentions } from './deciding-part.ts';
import { neverTogether, sameCases } from './exact.ts';
import type { Comparing, Side } from './exact.ts';
import { isPlain, piecesOf } from './pieces.ts';

/** `same`: nothing that decides is different. `counted`: all cases were counted out. */
export type Proof = 'same' | 'counted';

export interface Original {
  readonly ir: DecisionIr;
  readonly decision: TypedDecision;
}

export interface Proofs {
  readonly isSame: (ir: DecisionIr) => boolean;
  readonly isCounted: (ir: DecisionIr) => boolean;
}

export function createProofs(original: Original): Proofs {
  const part = decidingPart(original.ir);
  return {
    isSame: (ir) => decidingPart(ir) === part,
    isCounted: (ir) => isCounted(original, ir),
  };
}

function isCounted({ ir, decision }: Original, other: DecisionIr): boolean {
  if (ir.cutoff !== other.cutoff) return false;
  const changed = new Set<string>();
  const ids = new Set([...Object.keys(ir.offences), ...Object.keys(other.offences)]);
  for (const id of ids)
    if (keyOf(ir.offences[id]?.members) !== keyOf(other.offences[id]?.members)) changed.add(id);
  const comparing: Comparing = { decision, changed };

  const others = new Map(other.definitions.map((definition) => [definition.id, definition]));
  const definitions = new Map(ir.definitions.map((definition) => [definition.id, definition]));
  if (others.size !== definitions.size) return false;
  const prover = createProver({ definitions, others, ir, other }, comparing);
  for (const definition of ir.definitions) {
    const counterpart = others.get(definition.id);
    if (counterpart === undefined) return false;
    const touched = keyOf(definition.body) !== keyOf(counterpart.body) || mentions(definition.body, changed);
    if (touched && !prover.definition(definition, counterpart)) changed.add(definition.id);
  }
  const positive = ir.schema.constraints.flatMap((each) =>
    each.kind === 'positive' ? [each.definition] : [],
  );
  if (positive.some((id) => changed.has(id))) return false;

  const provisions = flat(ir.provisions);
  const counterparts = flat(other.provisions);
  return (
    keyOf(provisions.map(shapeOf)) === keyOf(counterparts.map(shapeOf)) &&
    provisions.every((provision, at) => {
      const counterpart = counterparts[at];
      return (['rule', 'applies'] as const).every((what) => {
        const [one, two] = [provision[what], counterpart?.[what]];
        if (keyOf(one) === keyOf(two) && !mentions(one, changed)) return true;
        return one !== undefined && two !== undefined && prover.truths(one, two);
      });
    })
  );
}

const flat = (provisions: readonly ProvisionIr[]): readonly ProvisionIr[] =>
  provisions.flatMap((provision) => [provision, ...flat(provision.children)]);

const byId = ({ provisions }: DecisionIr): Side['provisions'] =>
  new Map(flat(provisions).map((provision) => [provision.id, provision]));

const shapeOf = ({ id, force }: ProvisionIr): readonly string[] => [id, force];

interface Prover {
  readonly definition: (one: DefinitionIr, other: DefinitionIr) => boolean;
  readonly truths: (one: TruthIr, other: TruthIr) => boolean;
}

interface Pair {
  readonly definitions: ReadonlyMap<string, DefinitionIr>;
  readonly others: ReadonlyMap<string, DefinitionIr>;
  readonly ir: DecisionIr;
  readonly other: DecisionIr;
}

type Readings = ReadonlyMap<string, string>;

/** More ways to read than this are not gone through. */
const MOST_READINGS = 6;

function createProver({ definitions, others, ir, other }: Pair, comparing: Comparing): Prover {
  const provisions = byId(ir);
  const otherProvisions = byId(other);

  /** Where a name with several readings has to be opened, each of them is gone through. */
  const underEvery = (
    prove: (sides: readonly [Side, Side]) => boolean,
    readings: Readings = new Map(),
  ): boolean => {
    let open: DefinitionIr | undefined;
    const lookUpIn =
      (all: Pair['definitions']): Side['lookUp'] =>
      (id) => {
        const definition = all.get(id);
        if (definition === undefined) return undefined;
        if (!(comparing.changed.has(id) || isPlain(definition))) return undefined;
        const { body } = definition;
        if (!('choices' in body)) return body;
        const taken = body.choices.find((choice) => choice.id === readings.get(body.code));
        if (taken === undefined) open ??= definition;
        return taken?.body;
      };
    const result = prove([
      { name: 'as written', ir, provisions, lookUp: lookUpIn(definitions) },
      { name: 'changed', ir: other, provisions: otherProvisions, lookUp: lookUpIn(others) },
    ]);
    if (open === undefined) return result;
    const { body } = open;
    return (
      'choices' in body &&
      readings.size < MOST_READINGS &&
      body.choices.every(({ id }) => underEvery(prove, new Map([...readings, [body.code, id]])))
    );
  };

  const truths = (one: TruthIr, two: TruthIr): boolean =>
    underEvery(([side, changedSide]) =>
      sameCases({ truth: one, side }, { truth: two, side: changedSide }, comparing),
    ) || alike(one, two);

  /** Conditions of items are the same where what they ask of an item is. */
  const alike = (one: TruthIr, two: TruthIr): boolean => {
    if (keyOf(one) === keyOf(two) && !mentions(one, comparing.changed)) return true;
    if ((one.op === 'all' || one.op === 'any') && one.op === two.op)
      return (
        one.of.length === two.of.length &&
        one.of.every((part, at) => {
          const counterpart = two.of[at];
          return counterpart !== undefined && truths(part, counterpart);
        })
      );
    if (one.op === 'not' && two.op === 'not') return truths(one.of, two.of);
    if ((one.op === 'some' || one.op === 'every') && one.op === two.op)
      return one.list === two.list && truths(one.where, two.where);
    return false;
  };

  const quantities = (one: QuantityIr, two: QuantityIr): boolean =>
    underEvery(([side, changedSide]) =>
      piecesOf(one, side.lookUp).every((piece) =>
        piecesOf(two, changedSide.lookUp).every(
          (counterpart) =>
            (keyOf(piece.value) === keyOf(counterpart.value) && !mentions(piece.value, comparing.changed)) ||
            neverTogether(
              [
                { truth: { op: 'all', of: piece.when }, side },
                { truth: { op: 'all', of: counterpart.when }, side: changedSide },
              ],
              comparing,
            ),
        ),
      ),
    );

  const bodies = (one: BodyIr, two: BodyIr): boolean => {
    if (one.truth !== undefined && two.truth !== undefined) return truths(one.truth, two.truth);
    if (one.quantity !== undefined && two.quantity !== undefined)
      return quantities(one.quantity, two.quantity);
    return false;
  };

  return {
    truths,
    definition: ({ body }, { body: counterpart }) => {
      if (!('choices' in body)) return !('choices' in counterpart) && bodies(body, counterpart);
      return (
        'choices' in counterpart &&
        body.choices.length === counterpart.choices.length &&
        body.choices.every((choice, at) => {
          const two = counterpart.choices[at];
          return two !== undefined && bodies(choice.body, two.body);
        })
      );
    },
  };
}
