/** Conditions in words, on one line: for messages, fixes and explanations. */
import type { Condition, Connective, Count, Exception, Test } from '../expressions.ts';
import type { Keyword } from '../vocabulary.ts';
import { spell } from '../vocabulary.ts';
import { printReferences, belowKeyword } from './references.ts';
import { printName, printSeries } from './speller.ts';
import type { Speller } from './speller.ts';
import { printBand, printOffenceSets, printRankBand, printValue } from './value.ts';

export function printCondition(condition: Condition, speller: Speller): string {
  const { dialect } = speller;
  const say = (keyword: Keyword): string => spell(keyword, dialect);
  const print = (inner: Condition): string => printCondition(inner, speller);
  switch (condition.kind) {
    case 'chain':
      return printChain(condition.items.map(print), condition.connectives, speller);
    case 'bullets': {
      const items = condition.items.map((item) => (item.kind === 'chain' ? `(${print(item)})` : print(item)));
      return `(${items.join(` ${say(condition.quantity === 'all' ? 'And' : 'Or')} `)})`;
    }
    case 'not':
      return `${say('Not')} ${print(condition.condition)}`;
    case 'group':
      return `(${print(condition.condition)})`;
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
      return `${printValue(condition.left, speller)} ${printTest(condition.test, speller)}`;
    case 'flag':
      return printName(condition.name, speller);
  }
}

/** What is said of each item: its own `is` stands in the phrase before it. */
export function printPredicate(condition: Condition, speller: Speller): string {
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

export function printTest(test: Test, speller: Speller): string {
  const { dialect } = speller;
  const copula = dialect === 'en' ? `${spell('Is', dialect)} ` : '';
  switch (test.kind) {
    case 'is': {
      const values = test.values.map((value) => printValue(value, speller));
      return `${spell(test.negated ? 'IsNot' : 'Is', dialect)} ${printSeries(values, spell('Or', dialect))}`;
    }
    case 'in':
      return `${copula}${spell(test.negated ? 'NotIn' : 'In', dialect)} ${printOffenceSets(test.sets, speller)}`;
    case 'within': {
      const end = test.band.low ?? test.band.high;
      const named = end?.value.kind === 'name' && test.band.low !== test.band.high;
      const ranked =
        named && (end.value.kind === 'name' ? speller.isValue?.(end.value.name) : false) === true;
      return `${copula}${ranked ? printRankBand(test.band, speller) : printBand(test.band, speller)}`;
    }
  }
}

function printCount({ least, noun, different, same, where }: Count, speller: Speller): string {
  const { dialect } = speller;
  const say = (keyword: Keyword): string => spell(keyword, dialect);
  const counted = printName(noun, speller);
  const head =
    dialect === 'vi'
      ? [say('HasAtLeast'), least, counted, different ? say('Different') : '', say('Up')]
      : [say('HasAtLeast'), least, different ? say('Different') : '', counted];
  const tail = [
    same === undefined ? '' : `${say('ForTheSame')} ${printName(same, speller)}`,
    where === undefined ? '' : `${say('Where')} ${printCondition(where, speller)}`,
  ];
  return [...head, ...tail].filter((part) => part !== '').join(' ');
}
