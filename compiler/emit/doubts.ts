/**
 * Whether a dossier may contradict itself, as code: of most it is clear at once that they do not. Where it is not,
 * the constraints are looked at one by one, and what is broken is told. It may doubt too much, never too little.
 */
import { locate } from '../../runtime/constraints/place.ts';
import type { Place } from '../../runtime/constraints/place.ts';
import type { ConstraintIr, SchemaIr } from '../../runtime/ir.ts';
import { itemName, quoted } from './names.ts';
import type { Orders } from './orders.ts';

type Constraint = Exclude<ConstraintIr, { kind: 'positive' }>;

/** A reason to doubt; of a list, one that is asked of each of its items. */
interface Doubt {
  readonly list?: string;
  readonly code: string;
}

export function doubtStatements({ schema }: { readonly schema: SchemaIr }, orders: Orders): string {
  const doubts = schema.constraints.flatMap((constraint) =>
    constraint.kind === 'positive' ? [] : doubtsOf(schema, constraint, orders),
  );
  const lists = [...Map.groupBy(doubts, ({ list }) => list)].map(([list, ofList]) => {
    const asked = [...new Set(ofList.map(({ code }) => code))].map((code) => `if (${code}) return true;`);
    if (list === undefined) return asked.join('\n');
    return `for (const ${itemName(list)} of c.person.${list} ?? []) { ${asked.join('\n')} }`;
  });
  const body = `${lists.join('\n')}\nreturn false;`;
  return `/** Whether the dossier may contradict itself: then each constraint is looked at. */
  const isDoubtful = (${/\bc\b/.test(body) ? 'c' : '_c'}: Case): boolean => { ${body} };`;
}

function doubtsOf(schema: SchemaIr, constraint: Constraint, orders: Orders): readonly Doubt[] {
  const at = (path: string): Spot => spotAt(schema, path);
  switch (constraint.kind) {
    case 'before':
      return [compared('isAtLeast', at(constraint.first), at(constraint.then))];
    case 'notAfter':
      return [compared('isOver', at(constraint.first), at(constraint.then))];
    case 'notOver':
      return [notOver(at(constraint.fact), at(constraint.most))];
    case 'notTogether':
      return [together(schema, constraint.facts)];
    case 'absentWhen':
      return [present(at(constraint.fact), together(schema, constraint.when))];
    case 'noOverlap': {
      const { list, from, to } = constraint;
      const ends = [from, to].map((key) => `(${itemName(list)}) => ${itemName(list)}.${key}`);
      return [{ code: `!areApart(c.person.${list}, ${ends.join(', ')})` }];
    }
    case 'unique': {
      const { list, fields } = constraint;
      const isOrdered = fields.every((field) => isQuantity(at(`${list}.${field}`)));
      if (!isOrdered) return [severalIn(list)];
      return [{ code: `!areDifferent(c.person.${list}, ${orders.ofItems(list, fields)})` }];
    }
    case 'ongoing': {
      const item = itemName(constraint.list);
      const wanted = Object.entries(constraint.item).map(
        ([key, value]) => `(${item}.${key} ?? ${quoted(value)}) === ${quoted(value)}`,
      );
      const mayGoOn = [`isOpen(${item}.${constraint.field})`, ...wanted].join(' && ');
      const { code } = together(schema, constraint.when);
      return [{ code: `${code} && c.person.${constraint.list}?.some((${item}) => ${mayGoOn}) === false` }];
    }
    case 'quarters': {
      const item = itemName(constraint.list);
      const number = `(${item}) => quarterNumber(${item}.year, ${item}.quarter)`;
      const parts = [`c.person.${constraint.list}`, number, at(constraint.after).code, 'c.board'];
      return [{ code: `hasQuarterOutside(${parts.join(', ')})` }];
    }
  }
}

/** A fact as code, and the list whose items it stands in. */
interface Spot {
  readonly place: Place;
  readonly list?: string;
  readonly code: string;
}

function spotAt(schema: SchemaIr, path: string): Spot {
  const place = locate({ schema, dates: { board: 0, cutoff: 0 } }, path);
  switch (place.kind) {
    case 'fact':
      return { place, code: `c.person.${place.fact.key}` };
    case 'field':
      return { place, list: place.list.key, code: `${itemName(place.list.key)}.${place.fact.key}` };
    case 'date':
      return { place, code: `c.${path}` };
  }
}

/** Among several, two may clash. */
const severalIn = (list: string): Doubt => ({ code: `(c.person.${list}?.length ?? 0) > 1` });

const QUANTITIES: ReadonlySet<string> = new Set(['date', 'length', 'count', 'money']);

const isQuantity = ({ place }: Spot): boolean => place.kind !== 'date' && QUANTITIES.has(place.fact.kind);

const compared = (relation: string, one: Spot, other: Spot): Doubt =>
  inListOf([one, other], `${relation}(${one.code}, ${other.code}) === YES`);

/** A term of life is no length that could be over another. */
function notOver(one: Spot, most: Spot): Doubt {
  const over = compared('isOver', one, most);
  return { ...over, code: `${one.code} !== unlimited && ${over.code}` };
}

/** What is absent is a quantity between bounds; of anything else it may be that it is there. */
const present = (spot: Spot, doubt: Doubt): Doubt =>
  isQuantity(spot) ? { ...doubt, code: `${doubt.code} && isExact(${spot.code})` } : doubt;

function together(schema: SchemaIr, facts: Readonly<Record<string, string | boolean>>): Doubt {
  const spots = Object.entries(facts).map(([path, value]) => ({ spot: spotAt(schema, path), value }));
  const code = spots.map(({ spot, value }) => `${spot.code} === ${meant(spot.place, value)}`).join(' && ');
  return inListOf(
    spots.map(({ spot }) => spot),
    code,
  );
}

function meant(place: Place, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  return place.kind !== 'date' && place.fact.kind === 'length' ? 'unlimited' : quoted(value);
}

const inListOf = (spots: readonly Spot[], code: string): Doubt => {
  const list = spots.find((spot) => spot.list !== undefined)?.list;
  return list === undefined ? { code } : { list, code };
};
