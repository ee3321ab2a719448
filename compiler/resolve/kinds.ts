/** The kinds of value, and which may meet. */
import { units } from '../../grammar/index.ts';
import type { Bilingual } from '../../grammar/index.ts';
import type { Measure } from '../../runtime/ir.ts';
import type { Fact, Schema } from '../schema/model.ts';

export type Kind =
  | { readonly kind: 'truth' }
  | { readonly kind: 'date' }
  | { readonly kind: 'length' }
  | { readonly kind: 'days' }
  | { readonly kind: 'money' }
  /** Without a unit it meets every count. */
  | { readonly kind: 'count'; readonly unit?: string }
  | { readonly kind: 'choice'; readonly enumeration: string }
  | { readonly kind: 'choices'; readonly enumeration: string }
  | { readonly kind: 'offence'; readonly list: string }
  | { readonly kind: 'text' }
  /** More than everything: meets lengths and counts. */
  | { readonly kind: 'unlimited' };

export const isQuantity = ({ kind }: Kind): boolean =>
  kind === 'date' ||
  kind === 'length' ||
  kind === 'days' ||
  kind === 'money' ||
  kind === 'count' ||
  kind === 'unlimited';

/** Whether two quantities can be compared, or stand as results of one table. */
export function comparable(one: Kind, other: Kind): boolean {
  if (one.kind === 'unlimited' || other.kind === 'unlimited') return isQuantity(one) && isQuantity(other);
  if (one.kind === 'count' && other.kind === 'count')
    return one.unit === undefined || other.unit === undefined || one.unit === other.unit;
  if (one.kind === 'choice' && other.kind === 'choice') return one.enumeration === other.enumeration;
  return one.kind === other.kind;
}

/** How a person would call it. */
export function kindName(kind: Kind, schema: Schema): Bilingual {
  switch (kind.kind) {
    case 'truth':
      return { vi: 'một điều có hoặc không', en: 'something that is so or not' };
    case 'date':
      return { vi: 'một ngày', en: 'a date' };
    case 'length':
      return { vi: 'một khoảng thời gian', en: 'a length of time' };
    case 'days':
      return { vi: 'số ngày thực tế', en: 'a count of calendar days' };
    case 'money':
      return { vi: 'số tiền', en: 'an amount of money' };
    case 'count': {
      const unit = kind.unit === undefined ? undefined : units[kind.unit as keyof typeof units];
      return unit === undefined
        ? { vi: 'một số đếm', en: 'a count' }
        : { vi: `một số đếm (${unit.vi[0]})`, en: `a count of ${unit.en[1]}` };
    }
    case 'choice':
    case 'choices': {
      const values = schema.enumerations.get(kind.enumeration)?.values ?? [];
      return {
        vi: `một trong các giá trị ${values.map(({ names }) => `“${names.vi}”`).join(', ')}`,
        en: `one of ${values.map(({ names }) => `“${names.en}”`).join(', ')}`,
      };
    }
    case 'offence':
      return { vi: 'một tội', en: 'an offence' };
    case 'text':
      return { vi: 'một dòng chữ', en: 'a text' };
    case 'unlimited':
      return { vi: 'không giới hạn', en: 'unlimited' };
  }
}

export function kindOfFact(fact: Fact): Kind {
  switch (fact.kind) {
    case 'choice':
      return { kind: 'choice', enumeration: fact.enumeration ?? '' };
    case 'choices':
      return { kind: 'choices', enumeration: fact.enumeration ?? '' };
    case 'count':
      return fact.unit === undefined ? { kind: 'count' } : { kind: 'count', unit: fact.unit };
    default:
      return { kind: fact.kind };
  }
}

export function measureOf(kind: Kind): Measure | undefined {
  switch (kind.kind) {
    case 'date':
    case 'length':
    case 'days':
    case 'money':
      return kind.kind;
    case 'unlimited':
      return 'length';
    case 'count':
      return `count:${kind.unit ?? ''}`;
    default:
      return undefined;
  }
}
