/** English clauses: a verb with its subject, which is the person or the offence unless it is told otherwise. */
import { after, inline, plain, proseOf, say, sentence } from '../prose.ts';
import type { Prose, Sentence } from '../prose.ts';

export interface Clause {
  /** Absent: what is being spoken of. */
  readonly subject?: Prose;
  /** From the verb on: `has earned great merit`. */
  readonly predicate: Sentence;
}

/** What is being spoken of: `the person`, or `the offence` inside a list of offences. */
export interface Topic {
  readonly noun: string;
  readonly isPerson: boolean;
}

export const thePerson: Topic = { noun: 'person', isPerson: true };

export const clause = (predicate: Prose | Sentence, subject?: Prose): Clause => ({
  predicate: 'prose' in predicate ? predicate : sentence(predicate),
  ...(subject === undefined ? {} : { subject }),
});

export const whole = ({ subject, predicate }: Clause, { noun }: Topic): Sentence =>
  after(say`${subject ?? `the ${noun}`} `, predicate);

/** Behind a noun: `who is pregnant`, `whose age is …`, `for which one of the following cases applies:`. */
export function relative(said: Clause, topic: Topic): Sentence {
  const { subject, predicate } = said;
  if (subject === undefined) return after(topic.isPerson ? 'who ' : 'that ', predicate);
  const [first, ...rest] = subject;
  // Of an offence: what is said of the person, or denied as a whole, is no property of it.
  if (!topic.isPerson && ['the person', 'it'].includes(plain(subject)))
    return after('where ', whole(said, topic));
  if (first?.kind === 'text' && first.text.startsWith('the '))
    return after(proseOf(['whose ', first.text.slice('the '.length), rest, ' ']), predicate);
  return after(topic.isPerson ? 'in whose case ' : 'for which ', whole(said, topic));
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|can|must|does|did)\b/u;
const HAS_A_THING = /^has(?= (?:an?|the|at least|difficulty|\d|several)\b)/u;

/** `is not pregnant`, `does not have a child`; what cannot be turned is denied as a whole. */
export function negated(said: Clause, topic: Topic): Clause {
  const { subject, predicate } = said;
  const [first, ...rest] = predicate.prose;
  const text = first?.kind === 'text' ? first.text : '';
  const turned = (verb: string, length: number): Clause => {
    const prose = proseOf([verb, text.slice(length), rest]);
    return clause(predicate.list === undefined ? sentence(prose) : sentence(prose, predicate.list), subject);
  };
  if (HAS_A_THING.test(text)) return turned('does not have', 'has'.length);
  const auxiliary = AUXILIARY.exec(text)?.[0];
  if (auxiliary !== undefined && !text.startsWith('has no '))
    return turned(`${auxiliary} not`, auxiliary.length);
  const verb = /^(?:falls|meets|satisfies|owes|lacks|reaches|involves)\b/u.exec(text)?.[0];
  return verb === undefined ? denied(said, topic) : turned(`does not ${stemOf(verb)}`, verb.length);
}

export const denied = (said: Clause, topic: Topic): Clause =>
  clause(say`is not the case that ${inline(whole(said, topic))}`, say`it`);

const stemOf = (verb: string): string =>
  verb === 'satisfies' ? 'satisfy' : verb === 'reaches' ? 'reach' : verb.slice(0, -1);

/** The head of a noun phrase decides the number of its verb: `the quarters for the term are …`. */
export function isPlural(noun: Prose): boolean {
  const [head = ''] = plain(noun).split(/ (?:for|of|that|to|in|at|on|with|by|which|considered|reduced)\b/u);
  const word = head.split(' ').at(-1) ?? '';
  return /[^s]s$/u.test(word) && !/^number\b/u.test(head.replace(/^the /u, ''));
}
