/** Conditions in English: clauses about the person, or about the offence inside a list of offences. */
import type { Condition, Exception, Level, Words } from '../../../grammar/index.ts';
import { after, inline, proseOf, say, sentence } from '../prose.ts';
import type { Prose, Sentence } from '../prose.ts';
import { numberEn } from './amounts.en.ts';
import { clause, denied, negated, relative, thePerson, whole } from './clauses.en.ts';
import type { Clause, Topic } from './clauses.en.ts';
import { comparisonEn } from './comparisons.en.ts';
import { existsEn } from './exists.en.ts';
import { childrenEn, levelEn, referencesEn } from './references.en.ts';
import type { TypedDefinition } from '../../resolve/typed.ts';
import { isPersons, term } from './telling.ts';
import type { Telling } from './telling.ts';
import { nameEn } from './values.en.ts';

export function topicOf({ names, item }: Telling): Topic {
  const entry = names.schema.entries.find(({ key, isList }) => isList && key === item);
  const noun = entry?.isList === true ? entry.nouns[0]?.en : undefined;
  return noun === undefined ? thePerson : { noun, isPerson: false };
}

export function conditionEn(condition: Condition, telling: Telling): Clause {
  switch (condition.kind) {
    case 'chain':
      return chainEn(condition, telling);
    case 'bullets': {
      const [only, ...others] = condition.items;
      if (only !== undefined && others.length === 0) return conditionEn(only, telling);
      const items = condition.items.map((item) => sentenceEn(item, telling));
      const { quantity } = condition;
      return quantity === 'all'
        ? clause(sentence(say`are met:`, { quantity, items }), say`all of the following conditions`)
        : clause(sentence(say`applies:`, { quantity, items }), say`one of the following cases`);
    }
    case 'group':
      return conditionEn(condition.condition, telling);
    case 'not':
      return negativeEn(condition.condition, telling);
    case 'excepted': {
      const { subject, predicate } = conditionEn(condition.condition, telling);
      return clause(withExceptionEn(predicate, condition.exception, telling), subject);
    }
    case 'meets': {
      const said = referencesEn(condition.references, telling);
      const person = ownPerson(telling);
      switch (condition.verb) {
        case 'meets':
          return clause(say`meets the conditions laid down in ${said}`, person);
        case 'falls':
          return clause(say`falls under ${said}`, person);
        case 'fallsNone':
          return clause(say`falls under no part of ${said}`, person);
      }
    }
    // oxlint-disable-next-line no-fallthrough -- every verb has answered
    case 'covered':
      return clause(
        say`is a person to whom ${referencesEn(condition.references, telling)} applies`,
        ownPerson(telling),
      );
    case 'below':
      return belowEn(
        condition,
        childrenEn(childrenOf(condition.level, telling), condition.level, condition.quantity),
      );
    case 'exists':
      return existsEn(condition, telling);
    case 'every': {
      const { names } = telling;
      const list = names.listOf('every', condition.phrase);
      const inner = list === undefined ? telling : { ...telling, item: list.key };
      const phrase = names.spelled('every', condition.phrase).en.replace(/ is$/u, '');
      const said = conditionEn(condition.condition, inner);
      return said.subject === undefined
        ? clause(said.predicate, say`${phrase}`)
        : clause(after('is one ', relative(said, topicOf(inner))), say`${phrase}`);
    }
    case 'count':
      return countEn(condition, telling);
    case 'comparison':
      return comparisonEn(condition, telling);
    case 'flag':
      return flagEn(condition.name, telling);
  }
}

export const sentenceEn = (condition: Condition, telling: Telling): Sentence =>
  whole(conditionEn(condition, telling), topicOf(telling));

export const belowEn = ({ verb }: Extract<Condition, { kind: 'below' }>, where: Prose): Clause =>
  clause(verb === 'meets' ? say`meets the conditions laid down in ${where}` : say`falls under ${where}`);

export const hereBelowEn = (condition: Extract<Condition, { kind: 'below' }>): Clause =>
  belowEn(
    condition,
    condition.quantity === 'all'
      ? say`all of the following ${levelEn[condition.level][1]}:`
      : say`one of the following ${levelEn[condition.level][1]}:`,
  );

const childrenOf = (level: Level, { names, provision }: Telling) =>
  names.provisions.filter(
    ({ parent, syntax }) => parent !== undefined && parent.id === provision && syntax.level === level,
  );

function chainEn(chain: Extract<Condition, { kind: 'chain' }>, telling: Telling): Clause {
  const conjunction = chain.connectives[0] === 'or' ? 'or' : 'and';
  const clauses = chain.items.map((item) => partEn(item, conjunction, telling));
  const topic = topicOf(telling);
  // What has the same subject says it once; the subject of the first part is that of the whole.
  const shared = clauses.every(({ subject }) => subject === undefined);
  const said = clauses.map((each, at) => (shared || at === 0 ? each.predicate : whole(each, topic)));
  const last = said.at(-1);
  if (last === undefined) return clause([]);
  const opening = said.slice(0, -1).flatMap((part, at) => [at === 0 ? '' : ', ', inline(part)]);
  const joined = after(proseOf([...opening, `${said.length > 2 ? ',' : ''} ${conjunction} `]), last);
  return clause(joined, clauses[0]?.subject);
}

/** Provisions are about the person, also where an offence is being spoken of. */
export const ownPerson = ({ item }: Telling): Prose | undefined =>
  item === undefined ? undefined : say`the person`;

/** A bracket becomes words that hold its parts together. */
function partEn(item: Condition, conjunction: 'and' | 'or', telling: Telling): Clause {
  const inner = item.kind === 'group' ? item.condition : undefined;
  if (inner?.kind !== 'chain' || inner.items.length < 2) return conditionEn(item, telling);
  const other = inner.connectives[0] === 'or' ? 'or' : 'and';
  if (other === conjunction) return conditionEn(item, telling);
  const { subject, predicate } = conditionEn(inner, telling);
  return clause(after(other === 'or' ? 'either ' : 'both ', predicate), subject);
}

export function flagEn(name: Words, telling: Telling): Clause {
  const named = telling.names.named(name);
  const person = personIn(name, telling);
  switch (named?.kind) {
    case 'fact': {
      const { fact } = named;
      const said = clause(say`${fact.said?.en ?? predicateEn(fact.names.en)}`, person);
      return named.negated ? negated(said, topicOf(telling)) : said;
    }
    case 'defined':
      return clause(predicateOf(named.definition), person);
    case 'item':
    case undefined:
      return clause(say`satisfies the condition ${nameEn(name, telling)}`);
  }
}

/** Within a list of offences, the person, where a name is about the person. */
export function personIn(name: Words, { names, item }: Telling): Prose | undefined {
  const named = names.named(name);
  return item !== undefined && isPersons(named) ? say`the person` : undefined;
}

/** A definition as a predicate: as its name allows, else as a condition that is satisfied. */
export function predicateOf(definition: TypedDefinition, said = term(definition, 'en')): Prose {
  const { en } = definition.names;
  if (isPredicate(en)) return said;
  if (isDone(en)) return say`${definition.item === undefined ? 'has' : 'was'} ${said}`;
  if (isNounOrState(en)) return say`${isPast(en) ? 'was' : 'is'} ${said}`;
  return isPersonOrOffence(en)
    ? say`is ${/^[aeiou]/u.test(en) ? 'an' : 'a'} ${said}`
    : say`satisfies the condition ${said}`;
}

/** Whether a name can stand behind its subject as it is: `has a child with her`. */
export const isPredicate = (name: string): boolean =>
  /^(?:is|are|was|were|has|had|owes|lacks|reaches|satisfies|involves|involved)\b/u.test(name);

/** What a person has done, and what was done as an offence: `committed several offences`, `committed while under 18`. */
const isDone = (name: string): boolean => /^(?:committed|discharged|fulfilled)\b/u.test(name);

/** `one of the five offences`, `a minor`, `counted as corruption`, `raising a small child`. */
const isNounOrState = (name: string): boolean =>
  /^(?:a|an|the|one of|with|without|under|counted as|treated as|deemed|accepted by|rated|raising)\b/u.test(
    name,
  );

/** `a minor at the time of the offence`. */
const isPast = (name: string): boolean => /\b(?:at the time of|before)\b/u.test(name);

/** `listed offender`, `offence counted as a drug offence`. */
export const isPersonOrOffence = (name: string): boolean =>
  /^(?:\w+ )?(?:offender|person|offence)\b/u.test(name);

const predicateEn = (name: string): string => (isPredicate(name) ? name : `is ${name}`);

function negativeEn(condition: Condition, telling: Telling): Clause {
  const [only, ...others] = condition.kind === 'bullets' || condition.kind === 'chain' ? condition.items : [];
  if (condition.kind === 'group') return negativeEn(condition.condition, telling);
  if (only !== undefined && others.length === 0) return negativeEn(only, telling);
  if (condition.kind === 'comparison' && condition.test.kind !== 'within')
    return comparisonEn(
      { ...condition, test: { ...condition.test, negated: !condition.test.negated } },
      telling,
    );
  const said = conditionEn(condition, telling);
  const simple =
    condition.kind === 'flag' ||
    condition.kind === 'comparison' ||
    condition.kind === 'exists' ||
    condition.kind === 'count' ||
    condition.kind === 'covered' ||
    (condition.kind === 'meets' && condition.verb !== 'fallsNone');
  // What is made of several parts, or speaks of every one, is denied as a whole.
  return simple ? negated(said, topicOf(telling)) : denied(said, topicOf(telling));
}

/** Before a list, so that its members end the sentence. */
export function withExceptionEn(said: Sentence, exception: Exception, telling: Telling): Sentence {
  const except =
    exception.kind === 'exceptProvision'
      ? say`except as provided in ${referencesEn(exception.references, telling)}`
      : say`except where ${inline(sentenceEn(exception.condition, telling))}`;
  return said.list === undefined ? sentence(say`${said.prose}, ${except}`) : after(say`${except}, `, said);
}

function countEn(condition: Extract<Condition, { kind: 'count' }>, telling: Telling): Clause {
  const { names } = telling;
  const list = names.listOf('noun', condition.noun);
  const inner = list === undefined ? telling : { ...telling, item: list.key };
  const noun = formOf(condition.noun, condition.least === 1 ? 0 : 1, telling);
  const same =
    condition.same === undefined ? '' : ` for one and the same ${formOf(condition.same, 0, telling)}`;
  // Offences are committed; judgments and other things one has.
  const verb =
    list?.offence !== undefined && list.nouns.some(({ en }) => en === noun) ? 'has committed' : 'has';
  const opening = say`${verb} at least ${numberEn(condition.least)} ${condition.different ? 'different ' : ''}${noun}${same}`;
  if (condition.where === undefined) return clause(opening);
  const said = conditionEn(condition.where, inner);
  if (condition.same !== undefined) return clause(after(say`${opening} `, relative(said, topicOf(inner))));
  return said.subject === undefined
    ? clause(after(say`${opening}, each of which `, said.predicate))
    : clause(after(say`${opening}, in each of which `, whole(said, topicOf(inner))));
}

/** A noun of a list has a form for one and another for several. */
function formOf(words: Words, number: 0 | 1, { names }: Telling): string {
  const spelled = names.spelled('noun', words);
  const forms = names.schema.entries
    .flatMap((entry) => (entry.isList ? [entry.nouns, ...entry.fields.map(({ nouns }) => nouns ?? [])] : []))
    .find((nouns) => nouns.some(({ vi, en }) => en === spelled.en && vi === spelled.vi));
  return (forms?.[number] ?? forms?.[0] ?? spelled).en;
}
