/** What a provision says, in English: who it is about, what it asks, what follows. */
import type { Applies, Condition, Provision, Rule } from '../../../grammar/index.ts';
import { after, capitalised, inline, proseOf, say } from '../prose.ts';
import type { Sentence } from '../prose.ts';
import { relative, thePerson, whole } from './clauses.en.ts';
import type { Clause } from './clauses.en.ts';
import { conditionEn, hereBelowEn, withExceptionEn } from './conditions.en.ts';
import type { Telling } from './telling.ts';

export function ruleEn(
  { level }: Provision,
  rule: Rule,
  applies: Applies | undefined,
  telling: Telling,
): Sentence {
  const said = ruled(level === 'article' || level === 'clause', rule, applies, telling);
  const excepted = rule.exception === undefined ? said : withExceptionEn(said, rule.exception, telling);
  return capitalised(excepted);
}

/** Of a provision that says whom it is about and nothing more. */
export const appliesEn = ({ condition }: Applies, telling: Telling): Sentence =>
  after('This applies to a person ', relative(conditionEn(condition, telling), thePerson));

function ruled(isTop: boolean, rule: Rule, applies: Applies | undefined, telling: Telling): Sentence {
  const said = belowOr(rule.condition, telling);
  const about = applies && inline(relative(conditionEn(applies.condition, telling), thePerson));
  const person = about === undefined ? say`a person` : say`a person ${about}`;
  const wholeSaid = whole(said, thePerson);
  switch (rule.force) {
    case 'domain':
      return after('special amnesty is considered only for a person ', relative(met(said), thePerson));
    case 'exclusion':
      return after(
        say`${person} may not be proposed for special amnesty if `,
        said.subject === undefined ? after('that person ', said.predicate) : wholeSaid,
      );
    case 'case':
      return about === undefined ? wholeSaid : after(say`in the case of ${person}: `, wholeSaid);
    case 'duty': {
      if (isTop)
        return after(
          say`${person} may be proposed for special amnesty only when `,
          said.subject === undefined ? after('that person ', said.predicate) : wholeSaid,
        );
      const duty = must(said) ?? wholeSaid;
      return about === undefined ? duty : after(say`in the case of ${person}: `, duty);
    }
  }
}

/** `who meets all of the following conditions:` rather than `in whose case all of them are met`. */
function met(said: Clause): Clause {
  const { list } = said.predicate;
  if (list === undefined || said.subject === undefined || list.quantity !== 'all') return said;
  return { predicate: { prose: say`meets all of the following conditions:`, list } };
}

const belowOr = (condition: Condition, telling: Telling): Clause =>
  condition.kind === 'below' ? hereBelowEn(condition) : conditionEn(condition, telling);

/** `the time served must be at least …`: a duty about what has a subject of its own. */
function must({ subject, predicate }: Clause): Sentence | undefined {
  const [first, ...rest] = predicate.prose;
  if (subject === undefined || first?.kind !== 'text') return undefined;
  const verb = /^(?:is|are)\b/u.exec(first.text)?.[0];
  return verb === undefined
    ? undefined
    : after(say`${subject} must be`, { ...predicate, prose: proseOf([first.text.slice(verb.length), rest]) });
}
