/** The members of lists of offences: each shown by a conviction that belongs to the list by that member alone. */
import type { Facts } from '../../runtime/facts.ts';
import type { Decision } from '../../runtime/decision.ts';
import type { TruthIr } from '../../runtime/ir.ts';
import { belongs, offences } from '../../runtime/offence.ts';
import type { Offences } from '../../runtime/offence.ts';
import { asText, asTexts } from '../../runtime/person.ts';
import { YES } from '../../runtime/truth.ts';

type OffenceIr = Extract<TruthIr, { readonly op: 'offence' }>;

export interface Member {
  readonly list: string;
  readonly member: string;
}

/** Which member a conviction is in a list by; undefined when it is by more than one. */
export type MemberBy = (truth: OffenceIr, item: Facts) => Member | undefined;

export function membersBy({ ir, lists }: Decision): MemberBy {
  const known = new Map<string, readonly (Member & { readonly set: Offences })[]>();
  for (const [list, { members }] of Object.entries(ir.offences))
    known.set(
      list,
      members.map((member) => ({ list, member, set: offences(member) })),
    );
  return (truth, item) => {
    const fields = lists.get(truth.list)?.offence;
    if (fields === undefined) return undefined;
    const code = asText(item[fields.code] ?? null);
    const article = asText(item[fields.article] ?? null);
    const acts = asTexts(item[fields.acts] ?? null);
    const [only, ...more] = truth.in
      .flatMap((id) => known.get(id) ?? [])
      .filter(({ set }) => belongs(code, article, acts, set) === YES);
    return more.length > 0 ? undefined : only;
  };
}
