/** Conditions in words, on one line: for messages, fixes and explanations. */
import type { Condition, Connective, Count, Exception, Test, Value } from '../expressions.ts';
import type { Keyword } from '../vocabulary.ts';
import { spell } from '../vocabulary.ts';
import { printReferences, belowKeyword } from './references.ts';
import { closedItems } from './series.ts';
import { printName, printSeries } from './speller.ts';
import type { Speller } from './speller.ts';
import { printBand, printNumber, printOffenceSets, printValue } from './value.ts';

export function printCondition(condition: Condition, speller: Speller): string {
  const { dialect } = speller;
  const say = (keyword: Keyword): string => spell(keyword, dialect);
  const print = (inner: Condition): string => printCondition(inner, speller);
  switch (condition.kind) {
    case 'chain':
      return printChain(closedItems(condition, speller).map(print), condition.connectives, speller);
    case 'bullets': {
      const items = condition.items.map((item) => (item.kind === 'chain' ? `(${print(item)})` : print(item)));
      return `(${items.join(` ${say(condition.quantity === 'all' ? 'And' : 'Or')} `)})`;
    }
    case 'not':
      return `${say('Not')} ${print(denied(condition.condition, speller))}`;
    case 'group':
      return condition.condition.kind === 'group'
        ? print(condition.condition)
        : `(${print(condition.condition)})`;
    case 'excepted':
      return `${print(condition.condition)}, ${printException(condition.exception, speller)}`;
    case 'meets': {
      const verbs = { meets: 'Meets', falls: 'Falls', fallsNone: 'FallsNone' } as const;
      return `${say(verbs[condition.verb])} ${printReferences(condition.references, speller)}`;
    }
    case 'covered':
      return `${say('Covered')} ${printReferences(condition.references, speller)}`;
    case 'below':
      return `${say(condition.verb === 'meets' ? 'Meets' : 'Falls')} ${say(belowKeyword(condition))}`;
    case 'exists': {
      const phrase = printName(condition.phrase, speller);
      return condition.such.kind === 'in'
        ? `${phrase} ${say('In')} ${printOffenceSets(condition.such.sets, speller)}`
        : `${phrase} ${say('Where')} ${print(condition.such.condition)}`;
    }
    case 'every':
      return `${printName(condition.phrase, speller)} ${printPredicate(condition.condition, speller)}`;
    case 'count':
      return printCount(condition, speller);
    case 'comparison':
      return `${printValue(condition.left, speller)} ${printTest(condition.test, speller, condition.left)}`;
    case 'flag':
      return printName(condition.name, speller);
  }
}

/**
 * `không` before words that would run on with it (`không thuộc …`, `không có tổ chức`) needs brackets between. Where one
 * language needs them both have them, so that the file can be translated back.
 */
export function denied(condition: Condition, speller: Speller): Condition {
  const { runsOn } = speller;
  if (condition.kind === 'group' || runsOn === undefined) return condition;
  const runs = (['vi', 'en'] as const).some((dialect) =>
    runsOn(`${spell('Not', dialect)} ${printCondition(condition, { ...speller, dialect })}`, dialect),
  );
  return runs ? { kind: 'group', condition, span: condition.span } : condition;
}

/** What is said of each item: its own `is` stands in the phrase before it. */
export function printPredicate(condition: Condition, speller: Speller): string {
  if (condition.kind === 'group' && condition.condition.kind === 'comparison')
    return `(${printPredicate(condition.condition, speller)})`;
  if (condition.kind !== 'comparison') return printCondition(condition, speller);
  const test = printTest(condition.test, speller);
  const bare = condition.test.kind === 'is' ? test : test.replace(new RegExp(`^${spell('Is', 'en')} `), '');
  return `${printValue(condition.left, speller)} ${speller.dialect === 'en' ? bare : test}`;
}

function printChain(
  items: readonly string[],
  connectives: readonly Connective[],
  { dialect }: Speller,
): string {
  return items
    .map((item, at) => {
      const connective = connectives[at - 1];
      return connective === undefined
        ? item
        : `${spell(connective === 'and' ? 'And' : 'Or', dialect)} ${item}`;
    })
    .join(' ');
}

export function printException(exception: Exception, speller: Speller): string {
  return exception.kind === 'exceptWhere'
    ? `${spell('Except', speller.dialect)} ${printCondition(exception.condition, speller)}`
    : `${spell('ExceptProvision', speller.dialect)} ${printReferences(exception.references, speller)}`;
}

export function printTest(test: Test, speller: Speller, left?: Value): string {
  const { dialect } = speller;
  const copula = dialect === 'en' ? `${spell('Is', dialect)} ` : '';
  switch (test.kind) {
    case 'is': {
      const values = test.values.map((value) => printValue(value, speller));
      return `${spell(test.negated ? 'IsNot' : 'Is', dialect)} ${printSeries(values, spell('Or', dialect))}`;
    }
    case 'in':
      return `${copula}${spell(test.negated ? 'NotIn' : 'In', dialect)} ${printOffenceSets(test.sets, speller)}`;
    case 'within':
      return `${copula}${printBand(test.band, speller, left)}`;
  }
}

function printCount(count: Count, speller: Speller): string {
  const { where } = count;
  const head = printCountHead(count, speller);
  return where === undefined
    ? head
    : `${head} ${spell('Where', speller.dialect)} ${printCondition(where, speller)}`;
}

export function printCountHead({ least, noun, different, same }: Count, speller: Speller): string {
  const { dialect, asEnacted } = speller;
  const say = (keyword: Keyword): string => spell(keyword, dialect);
  const counted = printName(noun, speller);
  const number = asEnacted === true ? printNumber(least, dialect, true) : String(least);
  const head =
    dialect === 'vi'
      ? [say('HasAtLeast'), number, counted, different ? say('Different') : '', say('Up')]
      : [say('HasAtLeast'), number, different ? say('Different') : '', counted];
  const tail = same === undefined ? '' : `${say('ForTheSame')} ${printName(same, speller)}`;
  return [...head, tail].filter((part) => part !== '').join(' ');
}
