/** “Convicted of …” in English: the offence and what is said of it, in one breath where it can be. */
import type { Condition, OffenceSet } from '../../../grammar/index.ts';
import { after, proseOf, say } from '../prose.ts';
import type { Prose, Sentence } from '../prose.ts';
import { clause, relative, whole } from './clauses.en.ts';
import type { Clause } from './clauses.en.ts';
import { asOffences } from './comparisons.en.ts';
import { conditionEn, isPersonOrOffence, isPredicate, ownPerson, topicOf } from './conditions.en.ts';
import { codeEn, isWholeCodeEn, offencesEn } from './offences.en.ts';
import { term } from './telling.ts';
import type { Telling } from './telling.ts';

export function existsEn({ phrase, such }: Extract<Condition, { kind: 'exists' }>, telling: Telling): Clause {
  const { names } = telling;
  const list = names.listOf('exists', phrase);
  const inner = list === undefined ? telling : { ...telling, item: list.key };
  const name = names.spelled('exists', phrase).en;
  const opening = isPredicate(name) ? name : `has been ${name}`;
  const noun = ` an ${topicOf(inner).noun}`;
  const verb = opening.endsWith(noun) ? opening.slice(0, -noun.length) : undefined;
  const headed = (said: Prose): Prose =>
    verb === undefined ? say`${opening}, namely ${said}` : say`${verb} ${said}`;
  const person = ownPerson(telling);
  if (such.kind === 'in') return clause(headed(offencesEn(such.sets, inner)), person);

  const [first, ...others] = partsOf(such.condition);
  const head = first === undefined ? undefined : headOf(first, inner);
  if (head === undefined)
    return clause(after(`${opening} `, relative(conditionEn(such.condition, inner), topicOf(inner))), person);
  const { named, left, described: begun } = withCode(head, others, inner);
  return clause(described(headed(named), left, begun, inner), person);
}

/** What must hold together, part by part. */
function partsOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'group') return partsOf(condition.condition);
  if (condition.kind === 'bullets' && condition.quantity === 'all') return condition.items;
  if (condition.kind === 'chain' && !condition.connectives.includes('or')) return condition.items;
  return [condition];
}

/** `offence is murder`: the sets, where it is said of the offence and not denied. */
function offenceSetsOf(condition: Condition, { names }: Telling): readonly OffenceSet[] | undefined {
  if (condition.kind !== 'comparison' || condition.left.kind !== 'name') return undefined;
  if (names.named(condition.left.name)?.kind !== 'item') return undefined;
  const { test } = condition;
  if (test.kind === 'within' || test.negated) return undefined;
  return test.kind === 'in' ? test.sets : asOffences(test.values);
}

/** What can be said as the offence itself: `murder`, or a definition whose name is an offence. */
function headOf(condition: Condition, telling: Telling): Prose | undefined {
  const sets = offenceSetsOf(condition, telling);
  if (sets !== undefined) return offencesEn(sets, telling);
  const named = condition.kind === 'flag' ? telling.names.named(condition.name) : undefined;
  if (named?.kind !== 'defined' || !isPersonOrOffence(named.definition.names.en)) return undefined;
  return say`${/^[aeiou]/u.test(named.definition.names.en) ? 'an' : 'a'} ${term(named.definition, 'en')}`;
}

/** `robbery (under the Penal Code of 1999)`, and `committed intentionally` next to it. */
function withCode(
  head: Prose,
  parts: readonly Condition[],
  telling: Telling,
): { readonly named: Prose; readonly left: readonly Condition[]; readonly described: boolean } {
  const code = parts.find((part) => offenceSetsOf(part, telling)?.every(isWholeCodeEn) === true);
  const years = (code === undefined ? [] : (offenceSetsOf(code, telling) ?? [])).flatMap((set) =>
    set.kind === 'citedOffences' ? [codeEn(set.code.text)] : [],
  );
  const rest = parts.filter((part) => part !== code);
  const named = years.length === 0 ? head : say`${head} (under the ${years.join(' or the ')})`;
  const [first, ...others] = rest;
  if (first?.kind !== 'flag' || others.length === 0) return { named, left: rest, described: false };
  const said = relative(conditionEn(first, telling), topicOf(telling));
  return { named: say`${named} ${said.prose}`, left: others, described: true };
}

/** `begun`: something has been said of the offence already, and what follows is joined to it. */
function described(head: Prose, parts: readonly Condition[], begun: boolean, telling: Telling): Sentence {
  const topic = topicOf(telling);
  const [only, ...others] = parts;
  if (only === undefined) return { prose: head };
  const said =
    others.length === 0
      ? conditionEn(only, telling)
      : conditionEn({ kind: 'bullets', quantity: 'all', items: parts, span: only.span }, telling);
  if (said.subject === undefined && begun) return after(say`${head} and `, said.predicate);
  return said.subject === undefined
    ? after(proseOf([head, ' ']), relative(said, topic))
    : after(say`${head}, where `, whole(said, topic));
}
