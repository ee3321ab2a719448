/**
 * Conditions in Vietnamese: predicates whose subject is understood, as in the points of an act. What has a subject
 * of its own (`thời hạn còn lại trên 08 năm`) keeps it.
 */
import type { Condition, Exception, Words } from '../../../grammar/index.ts';
import { after, inline, plain, proseOf, say, sentence } from '../prose.ts';
import type { Prose, Sentence } from '../prose.ts';
import { numberVi } from './amounts.vi.ts';
import { comparisonVi, hasOwnSubject } from './comparisons.vi.ts';
import { existsVi } from './exists.vi.ts';
import { childrenVi, levelVi, referencesVi } from './references.vi.ts';
import { isPersons } from './telling.ts';
import type { Telling } from './telling.ts';
import { nameVi } from './values.vi.ts';

export function conditionVi(condition: Condition, telling: Telling): Sentence {
  switch (condition.kind) {
    case 'chain':
      return chainVi(condition, telling);
    case 'bullets': {
      const [only, ...others] = condition.items;
      if (only !== undefined && others.length === 0) return conditionVi(only, telling);
      const items = condition.items.map((item) => conditionVi(item, telling));
      return sentence(openingVi[condition.quantity], { quantity: condition.quantity, items });
    }
    case 'group':
      return conditionVi(condition.condition, telling);
    case 'not':
      return negativeVi(condition.condition, telling);
    case 'excepted':
      return withExceptionVi(conditionVi(condition.condition, telling), condition.exception, telling);
    case 'meets': {
      const said = referencesVi(condition.references, telling);
      const several = condition.references.connectives.length > 0;
      switch (condition.verb) {
        case 'meets':
          return sentence(say`có đủ ${several ? 'các điều kiện' : 'điều kiện'} quy định tại ${said}`);
        case 'falls':
          return sentence(
            say`thuộc ${several ? 'một trong các trường hợp' : 'trường hợp'} quy định tại ${said}`,
          );
        case 'fallsNone':
          return sentence(say`không thuộc một trong các trường hợp quy định tại ${said}`);
      }
    }
    // oxlint-disable-next-line no-fallthrough -- every verb has answered
    case 'covered':
      return sentence(say`thuộc đối tượng quy định tại ${referencesVi(condition.references, telling)}`);
    case 'below':
      return sentence(belowVi(condition, childrenVi(childrenOf(condition.level, telling), condition.level)));
    case 'exists':
      return existsVi(condition, telling);
    case 'every': {
      const list = telling.names.listOf('every', condition.phrase);
      const inner = list === undefined ? telling : { ...telling, item: list.key };
      return after(
        `${telling.names.spelled('every', condition.phrase).vi} `,
        conditionVi(condition.condition, inner),
      );
    }
    case 'count':
      return countVi(condition, telling);
    case 'comparison':
      return sentence(comparisonVi(condition, telling));
    case 'flag':
      return sentence(ofPersonVi(condition.name, flagVi(condition.name, telling), telling));
  }
}

const openingVi = {
  all: say`có đủ các điều kiện sau đây:`,
  any: say`thuộc một trong các trường hợp sau đây:`,
} as const;

export const belowVi = ({ verb, quantity }: Extract<Condition, { kind: 'below' }>, where: Prose): Prose =>
  verb === 'meets'
    ? say`có đủ các điều kiện quy định tại ${quantity === 'all' ? '' : 'một trong '}${where}`
    : say`thuộc ${quantity === 'all' ? 'các' : 'một trong các'} trường hợp quy định tại ${where}`;

export const hereBelowVi = (condition: Extract<Condition, { kind: 'below' }>): Prose =>
  belowVi(condition, say`các ${levelVi[condition.level]} sau đây:`);

const childrenOf = (level: string, { names, provision }: Telling) =>
  names.provisions.filter(
    ({ parent, syntax }) => parent !== undefined && parent.id === provision && syntax.level === level,
  );

/** As it follows “người” or “trường hợp”: `có thời hạn còn lại trên 08 năm`. */
export function relativeVi(condition: Condition, telling: Telling): Prose {
  const said = inline(conditionVi(condition, telling));
  return hasOwnSubject(condition, telling) ? say`có ${said}` : said;
}

function chainVi(condition: Extract<Condition, { kind: 'chain' }>, telling: Telling): Sentence {
  const conjunction = condition.connectives[0] === 'or' ? 'hoặc' : 'và';
  const [last, ...before] = condition.items.map((item) => partVi(item, conjunction, telling)).toReversed();
  if (last === undefined) return sentence([]);
  const opening = before.toReversed().flatMap((part, at) => [at === 0 ? '' : ', ', inline(part)]);
  return after(proseOf([...opening, ` ${conjunction} `]), last);
}

/** A bracket becomes words that hold its parts together. */
function partVi(item: Condition, conjunction: 'và' | 'hoặc', telling: Telling): Sentence {
  const inner = item.kind === 'group' ? item.condition : undefined;
  if (inner?.kind !== 'chain' || inner.items.length < 2) return conditionVi(item, telling);
  const other = inner.connectives[0] === 'or' ? 'hoặc' : 'và';
  if (other === conjunction) return conditionVi(item, telling);
  return other === 'hoặc'
    ? after('thuộc trường hợp ', conditionVi(inner, telling))
    : sentence(bothVi(inner, telling));
}

/** Within a list of offences, what is said of the person says so. */
function ofPersonVi(name: Words, said: Prose, { names, item }: Telling): Prose {
  const named = names.named(name);
  return item !== undefined && isPersons(named) ? say`người đó ${said}` : said;
}

export function flagVi(name: Words, telling: Telling): Prose {
  const named = telling.names.named(name);
  if (named?.kind === 'defined') {
    const noun = telling.names.schema.entries.find(({ key }) => key === named.definition.item);
    const isNoun =
      noun?.isList === true && named.definition.names.vi.startsWith(`${noun.nouns[0]?.vi ?? ''} `);
    return isNoun ? say`là ${nameVi(name, telling)}` : nameVi(name, telling);
  }
  if (named?.kind !== 'fact') return nameVi(name, telling);
  const { fact, negated } = named;
  if (!negated) return say`${fact.said?.vi ?? fact.names.vi}`;
  return say`${fact.negative?.vi ?? fact.names.vi}`;
}

function negativeVi(condition: Condition, telling: Telling): Sentence {
  const [only, ...others] = condition.kind === 'bullets' || condition.kind === 'chain' ? condition.items : [];
  if (condition.kind === 'group') return negativeVi(condition.condition, telling);
  if (only !== undefined && others.length === 0) return negativeVi(only, telling);
  if (condition.kind === 'flag') {
    const named = telling.names.named(condition.name);
    if (named?.kind === 'fact') {
      const { names, negative } = named.fact;
      const said = say`${(named.negated ? names : negative)?.vi ?? `không ${names.vi}`}`;
      return sentence(ofPersonVi(condition.name, said, telling));
    }
  }
  if (condition.kind === 'comparison' && condition.test.kind !== 'within') {
    const { test } = condition;
    return sentence(comparisonVi({ ...condition, test: { ...test, negated: !test.negated } }, telling));
  }
  // What is made of several parts is denied as a whole, and held together by “vừa … vừa …”.
  if (condition.kind === 'chain')
    return after(
      'không thuộc trường hợp ',
      condition.connectives[0] === 'or'
        ? conditionVi(condition, telling)
        : sentence(bothVi(condition, telling)),
    );
  const said = conditionVi(condition, telling);
  const simple = /^(?:được|bị|phải|thuộc|do|có|là|đủ) /u.test(plain(said.prose)) && said.list === undefined;
  return simple
    ? after('không ', said)
    : sentence(
        say`không thuộc trường hợp ${condition.kind === 'every' ? inline(said) : relativeVi(condition, telling)}`,
      );
}

/** `vừa do cố ý vừa có tổ chức` */
const bothVi = ({ items }: Extract<Condition, { kind: 'chain' }>, telling: Telling): Prose =>
  proseOf(items.flatMap((each, at) => [at === 0 ? 'vừa ' : ' vừa ', inline(conditionVi(each, telling))]));

/** Before a list, so that its members end the sentence. */
export function withExceptionVi(said: Sentence, exception: Exception, telling: Telling): Sentence {
  const except =
    exception.kind === 'exceptProvision'
      ? say`trừ trường hợp quy định tại ${referencesVi(exception.references, telling)}`
      : say`trừ trường hợp ${relativeVi(exception.condition, telling)}`;
  return said.list === undefined ? sentence(say`${said.prose}, ${except}`) : after(say`${except}, `, said);
}

function countVi(condition: Extract<Condition, { kind: 'count' }>, telling: Telling): Sentence {
  const { names } = telling;
  const noun = names.spelled('noun', condition.noun).vi;
  const list = names.listOf('noun', condition.noun);
  const inner = list === undefined ? telling : { ...telling, item: list.key };
  const different = condition.different ? ' khác nhau' : '';
  // Offences are committed; judgments and other things one has.
  const verb = list?.offence !== undefined && noun === list.nouns[0]?.vi ? 'phạm từ' : 'có từ';
  const where = condition.where;
  const which = where === undefined ? undefined : conditionVi(where, inner);
  const simple =
    which !== undefined && which.list === undefined && (where?.kind === 'flag' || where?.kind === 'not');
  if (condition.same === undefined)
    return simple
      ? sentence(say`${verb} ${numberVi(condition.least)} ${noun}${different} ${which.prose} trở lên`)
      : suffixed(say`${verb} ${numberVi(condition.least)} ${noun}${different} trở lên`, which);
  const same = names.spelled('noun', condition.same).vi;
  return suffixed(
    say`${verb} ${numberVi(condition.least)} ${noun}${different} trở lên về cùng một ${same}`,
    which,
  );
}

const suffixed = (prose: Prose, which: Sentence | undefined): Sentence =>
  which === undefined ? sentence(prose) : after(say`${prose} `, which);
