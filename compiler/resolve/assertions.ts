/** Properties that must hold of every person, and of every person who is the same but for one fact. */
import type { Assertion, Bilingual, Document } from '../../grammar/index.ts';
import type { AssertionIr, TruthIr } from '../../runtime/ir.ts';
import { idOf } from '../names/ids.ts';
import { resolveCondition } from './conditions.ts';
import { report } from './context.ts';
import type { Context, Scope } from './context.ts';
import { resolveName } from './name.ts';
import type { TypedDecision } from './typed.ts';

export function resolveAssertions(
  context: Context,
  file: Pick<Scope, 'source' | 'dialect'>,
  { declarations }: Document,
): TypedDecision['assertions'] {
  return declarations.flatMap((declaration) => {
    if (declaration.kind !== 'assertion') return [];
    const { title, premise, conclusion, changed, span } = declaration;
    const id = idOf(title.en);
    const scope: Scope = { ...file, items: [], exceptions: 'takeOut', user: `assertion:${id}` };
    const given = premise && resolveCondition(context, scope, premise);
    const then = resolveCondition(context, scope, conclusion);
    const moved = changed && resolveChanged(context, scope, changed);
    if (then === undefined || (premise !== undefined && given === undefined)) return [];
    if (changed !== undefined && moved === undefined) return [];
    const holds: TruthIr = given === undefined ? then : { op: 'any', of: [{ op: 'not', of: given }, then] };
    const even =
      moved === undefined ? {} : { even: { given: given ?? { op: 'all' as const, of: [] }, then, ...moved } };
    return [{ id, names: { vi: title.vi, en: title.en }, holds, ...even, span }];
  });
}

const wanted = {
  date: { vi: 'một dữ kiện là ngày', en: 'a fact that is a date' },
  amount: { vi: 'một dữ kiện là số lượng hay khoảng thời gian', en: 'a fact that is an amount or a length' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Moved = Pick<NonNullable<AssertionIr['even']>, 'fact' | 'to'>;

/** Dates are earlier or later; all that is counted is less or more. */
function resolveChanged(
  context: Context,
  scope: Scope,
  { fact: name, change }: NonNullable<Assertion['changed']>,
): Moved | undefined {
  // A fact of the items of a list is changed in one item after another.
  const items = context.world.schema.entries.flatMap((entry) => (entry.isList ? [entry.key] : []));
  const value = resolveName(context, { ...scope, items }, name);
  if (value === undefined) return undefined;
  const ofDates = change === 'earlier' || change === 'later';
  const fits = (value.kind.kind === 'date') === ofDates;
  if (value.quantity?.op !== 'fact' || !fits) {
    const params = { name: name.text, wanted: ofDates ? wanted.date : wanted.amount };
    return report(context, scope, 'wrongPlaceOfName', name.span, params);
  }
  const { list, key } = value.quantity;
  return {
    fact: list === undefined ? { key } : { list, key },
    to: change === 'earlier' || change === 'less' ? 'less' : 'more',
  };
}
