/** “Bị kết án về tội …” in Vietnamese: the offence and what is said of it, in one breath where it can be. */
import type { Comparison, Condition, OffenceSet } from '../../../grammar/index.ts';
import { after, proseOf, say, sentence } from '../prose.ts';
import type { Prose, Sentence } from '../prose.ts';
import { hasOwnSubject } from './comparisons.vi.ts';
import { conditionVi } from './conditions.vi.ts';
import { isWholeCode, offenceNounVi, offencesVi } from './offences.vi.ts';
import type { Telling } from './telling.ts';
import { nameVi } from './values.vi.ts';

export function existsVi(
  { phrase, such }: Extract<Condition, { kind: 'exists' }>,
  telling: Telling,
): Sentence {
  const list = telling.names.listOf('exists', phrase);
  const inner: Telling = list === undefined ? telling : { ...telling, item: list.key };
  const whole = telling.names.spelled('exists', phrase).vi;
  const noun = list?.nouns[0]?.vi ?? '';
  const verb = noun !== '' && whole.endsWith(` ${noun}`) ? whole.slice(0, -noun.length).trimEnd() : undefined;
  const headed = (said: Prose | undefined): Prose =>
    said === undefined || verb === undefined
      ? proseOf([whole, said === undefined ? '' : say` ${said}`])
      : say`${verb} ${said}`;
  if (such.kind === 'in') return sentence(headed(offenceNounVi(such.sets, telling)));

  const parts = partsOf(such.condition);
  const [first, ...others] = parts;
  const head = first === undefined ? undefined : headOf(first, noun, inner);
  if (head === undefined) return described(headed(undefined), parts, such.condition, inner);
  const { named, left } = withCode(head, others, such.condition.kind === 'bullets', inner);
  return described(headed(named), left, such.condition, inner);
}

/** What must hold together, part by part. */
function partsOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'group') return partsOf(condition.condition);
  if (condition.kind === 'bullets' && condition.quantity === 'all') return condition.items;
  if (condition.kind === 'chain' && !condition.connectives.includes('or')) return condition.items;
  return [condition];
}

/** What can be said as the offence itself: `tội giết người`, or a definition whose name begins so. */
function headOf(condition: Condition, noun: string, telling: Telling): Prose | undefined {
  const sets = offenceSetsOf(condition, telling);
  if (sets !== undefined) return sets.every(isWholeCode) ? undefined : offenceNounVi(sets, telling);
  const named = condition.kind === 'flag' ? telling.names.named(condition.name) : undefined;
  return condition.kind === 'flag' &&
    named?.kind === 'defined' &&
    named.definition.names.vi.startsWith(`${noun} `)
    ? nameVi(condition.name, telling)
    : undefined;
}

/** `tội là giết người`, `tội thuộc các tội phạm về ma túy`: what can be said as the offence itself. */
function offenceSetsOf(condition: Condition, { names }: Telling): readonly OffenceSet[] | undefined {
  if (condition.kind !== 'comparison' || condition.left.kind !== 'name') return undefined;
  if (names.named(condition.left.name)?.kind !== 'item') return undefined;
  const { test } = condition;
  if (test.kind === 'within' || test.negated) return undefined;
  if (test.kind === 'in') return test.sets;
  return test.values.flatMap((value) =>
    value.kind === 'name' ? [{ kind: 'namedOffences', name: value.name, span: value.span } as const] : [],
  );
}

/** `tội cướp tài sản (theo Bộ luật Hình sự năm 1999)`, and `do cố ý` next to it, as the act writes them. */
function withCode(
  noun: Prose,
  parts: readonly Condition[],
  isList: boolean,
  telling: Telling,
): { readonly named: Prose; readonly left: readonly Condition[] } {
  const code = parts.find(
    (part): part is Comparison => offenceSetsOf(part, telling)?.every(isWholeCode) === true,
  );
  const sets = code === undefined ? undefined : offenceSetsOf(code, telling);
  const rest = parts.filter((part) => part !== code);
  const named = sets === undefined ? noun : say`${noun} (theo ${offencesVi(sets, telling)})`;
  const [first, next, ...more] = rest;
  if (first?.kind !== 'flag' || next === undefined || hasOwnSubject(first, telling))
    return { named, left: rest };
  // What has a subject of its own follows with “mà”, anything else with “và”.
  const joint = hasOwnSubject(next, telling) && (more.length === 0 || !isList) ? '' : ' và';
  return { named: say`${named} ${conditionVi(first, telling).prose}${joint}`, left: [next, ...more] };
}

function described(head: Prose, parts: readonly Condition[], whole: Condition, telling: Telling): Sentence {
  const [only, ...others] = parts;
  if (only === undefined) return sentence(head);
  if (others.length === 0) {
    const own = hasOwnSubject(only, telling) ? ' mà ' : ' ';
    return after(say`${head}${own}`, conditionVi(only, telling));
  }
  if (whole.kind !== 'bullets')
    return after(
      say`${head}${hasOwnSubject(only, telling) ? ' mà ' : ' '}`,
      conditionVi(
        { kind: 'chain', items: parts, connectives: parts.slice(1).map(() => 'and'), span: whole.span },
        telling,
      ),
    );
  return after(
    say`${head} `,
    conditionVi({ kind: 'bullets', quantity: 'all', items: parts, span: whole.span }, telling),
  );
}
