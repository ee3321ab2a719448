/** A column, or a fact in a condition, as something with a known set of possible values. */
import type { Bilingual } from '../../grammar/index.ts';
import type { ChoiceOfIr, FactRef, QuantityIr, TruthIr } from '../../runtime/ir.ts';
import type { Kind } from '../resolve/kinds.ts';
import { isQuantity, kindOfFact } from '../resolve/kinds.ts';
import type { Bound, TypedCell, TypedColumn, TypedDecision } from '../resolve/typed.ts';
import type { Fact } from '../schema/model.ts';
import type { Side } from './boxes.ts';
import type { Domain } from './domain.ts';
import { everything, numbers, ordered, stretch } from './stretches.ts';
import type { Stretches } from './stretches.ts';

export interface Axis extends Side {
  /** The same for two places that ask for the same thing. */
  readonly key: string;
  readonly names: Bilingual;
  readonly shape: AxisShape;
}

export type AxisShape =
  /** 0 is no, 1 is yes. */
  | { readonly kind: 'truth'; readonly yes?: Bilingual; readonly no?: Bilingual }
  /** The number is the value's place in its enumeration. */
  | {
      readonly kind: 'choice';
      readonly values: readonly { readonly key: string; readonly names: Bilingual }[];
    }
  | { readonly kind: 'scale'; readonly measure: Kind };

type Asked = Pick<TypedDecision, 'world' | 'definitions'>;
type Read = TruthIr | QuantityIr | ChoiceOfIr;

/** Undefined for a column whose values cannot be counted out. */
export function axisOf({ value, words }: TypedColumn, decision: Asked, domain: Domain): Axis | undefined {
  const read: Read | undefined = value.truth ?? value.quantity ?? value.choice;
  if (read === undefined) return undefined;
  if (read.op === 'fact') return axisOfFact(read, decision, domain);
  const names =
    read.op === 'defined' ? decision.definitions.find(({ id }) => id === read.id)?.names : undefined;
  const key = JSON.stringify(read);
  return plainAxis(key, names ?? { vi: words.text, en: words.text }, value.kind, decision);
}

export function axisOfFact(ref: FactRef, decision: Asked, domain: Domain): Axis | undefined {
  const fact = factOf(ref, decision);
  if (fact === undefined) return undefined;
  const key = JSON.stringify([ref.list ?? '', ref.key]);
  const axis = plainAxis(key, fact.names, kindOfFact(fact), decision);
  switch (axis?.shape.kind) {
    case undefined:
      return undefined;
    case 'truth':
      return {
        ...axis,
        shape: {
          kind: 'truth',
          yes: fact.names,
          ...(fact.negative === undefined ? {} : { no: fact.negative }),
        },
      };
    case 'choice': {
      const admits = ref.list === undefined ? domain.get(ref.key) : undefined;
      const admitted = [...axis.shape.values.entries()].filter(([, value]) => admits?.(value.key) ?? true);
      return { ...axis, universe: numbers(admitted.map(([at]) => at)) };
    }
    case 'scale': {
      const bounded = stretch(fact.least ?? -Infinity, fact.most ?? Infinity);
      // A term of life is longer than every length: one more value, beyond the greatest.
      return {
        ...axis,
        universe: fact.orLife === true ? ordered([...bounded, ...stretch(Infinity, Infinity)]) : bounded,
      };
    }
  }
}

export const factOf = ({ list, key }: FactRef, { world }: Pick<Asked, 'world'>): Fact | undefined => {
  for (const entry of world.schema.entries) {
    if (entry.isList && entry.key === list) return entry.fields.find((field) => field.key === key);
    if (!entry.isList && list === undefined && entry.key === key) return entry;
  }
  return undefined;
};

function plainAxis(key: string, names: Bilingual, kind: Kind, { world }: Asked): Axis | undefined {
  if (kind.kind === 'truth') return truthAxis(key, names);
  if (kind.kind === 'choice') {
    const values = world.schema.enumerations.get(kind.enumeration)?.values;
    if (values === undefined) return undefined;
    return {
      key,
      names,
      form: 'members',
      shape: { kind: 'choice', values },
      universe: numbers(values.keys()),
    };
  }
  if (!isQuantity(kind)) return undefined;
  return { key, names, form: 'stretch', shape: { kind: 'scale', measure: kind }, universe: everything };
}

export const truthAxis = (key: string, names: Bilingual): Axis => ({
  key,
  names,
  form: 'members',
  shape: { kind: 'truth' },
  universe: numbers([0, 1]),
});

/** What a cell admits, before the bounds of the column are looked at. */
export function admittedBy(cell: TypedCell, { shape, universe }: Axis): Stretches {
  switch (cell.kind) {
    case 'any':
      return universe;
    case 'values':
      if (shape.kind === 'choice') return placesOf(cell.values, shape.values);
      return numbers(cell.values.map((value) => (value === 'yes' ? 1 : 0)));
    case 'band':
      return stretch(firstOf(cell.low), lastOf(cell.high));
  }
}

export const placesOf = (keys: readonly string[], values: readonly { readonly key: string }[]): Stretches =>
  numbers([...values.entries()].filter(([, { key }]) => keys.includes(key)).map(([at]) => at));

/** All amounts are whole: `trên 3 năm` begins one day later. */
const firstOf = (low: Bound | undefined): number =>
  low === undefined ? -Infinity : low.inclusive ? low.amount : low.amount + 1;

const lastOf = (high: Bound | undefined): number =>
  high === undefined ? Infinity : high.inclusive ? high.amount : high.amount - 1;
