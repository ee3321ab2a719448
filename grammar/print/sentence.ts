/** Conditions laid out: lists one bullet a line, long sentences broken before `và` and `hoặc`. */
import type {
  Below,
  Chain,
  Comparison,
  Condition,
  Exception,
  Meets,
  OffenceSet,
  References,
} from '../expressions.ts';
import { textOf } from '../source.ts';
import { spell, vocabulary } from '../vocabulary.ts';
import { valueDoc } from './amount.ts';
import { denied, printCondition, printCountHead } from './condition.ts';
import type { Doc, Page } from './page.ts';
import {
  above,
  align,
  beside,
  group,
  ifBreak,
  indent,
  indentIfBreak,
  line,
  newLine,
  say,
  stack,
} from './page.ts';
import { belowKeyword, printReferences } from './references.ts';
import { closedItems } from './series.ts';
import { printName } from './speller.ts';
import { bandParts, printOffenceSet, printValue } from './value.ts';

/** `tail` is what stands at the end of the sentence's own line, before the bullets it may open. */
export function conditionDoc(condition: Condition, page: Page, tail: Doc = ''): Doc {
  const { speller } = page;
  const inner = (next: Condition): Doc => conditionDoc(next, page, tail);
  switch (condition.kind) {
    case 'chain':
      return chainDoc(condition, page, tail);
    case 'bullets': {
      const items = condition.items.map((item) => ({
        node: item,
        start: item.span.start,
        doc: ['- ', align(2, item.kind === 'excepted' ? exceptedLine(item, page) : itemDoc(item, page))],
      }));
      const opening = say(page, condition.quantity === 'all' ? 'AllFollowing' : 'AnyFollowing');
      return [opening, ':', tail, indent([newLine, stack(page, items)])];
    }
    case 'not':
      return [say(page, 'Not'), ' ', inner(denied(condition.condition, speller))];
    case 'group':
      // Once is enough.
      if (condition.condition.kind === 'group') return inner(condition.condition);
      return endsInBullets(condition.condition)
        ? ['(', inner(condition.condition), newLine, ')']
        : ['(', conditionDoc(condition.condition, page), ')', tail];
    case 'excepted':
      return exceptionDoc(inner(condition.condition), condition, condition.exception, page);
    case 'exists': {
      if (condition.such.kind === 'in')
        return [
          `${printName(condition.phrase, speller)} ${say(page, 'In')} `,
          offencesDoc(condition.such.sets, page),
          tail,
        ];
      return [
        printName(condition.phrase, speller),
        ` ${say(page, 'Where')} `,
        inner(condition.such.condition),
      ];
    }
    case 'every':
      return [printName(condition.phrase, speller), ' ', predicateDoc(condition.condition, page, tail)];
    case 'count':
      return condition.where === undefined
        ? [printCondition(condition, speller), tail]
        : [printCountHead(condition, speller), ` ${say(page, 'Where')} `, inner(condition.where)];
    case 'comparison':
      return [valueDoc(condition.left, page), ' ', testDoc(condition, page), tail];
    case 'meets':
      return [`${verbOf(condition, page)} ${referencesText(condition.references, page)}`, tail];
    case 'below':
      return [`${verbOf(condition, page)} ${say(page, belowKeyword(condition))}`, tail];
    case 'covered':
      return [say(page, 'Covered'), ' ', referencesText(condition.references, page), tail];
    default:
      return [printCondition(condition, speller), tail];
  }
}

const verbs = { meets: 'Meets', falls: 'Falls', fallsNone: 'FallsNone' } as const;

const verbOf = ({ verb }: Meets | Below, page: Page): string =>
  page.bareVerbs === true ? (vocabulary[verbs[verb]].en.at(-1) ?? '') : say(page, verbs[verb]);

/** A bullet, with the comment at the end of its line. */
const itemDoc = (item: Condition, page: Page): Doc => conditionDoc(item, page, beside(page, item));

function chainDoc(chain: Chain, page: Page, tail: Doc): Doc {
  const last = chain.items.length - 1;
  const parts = closedItems(chain, page.speller).map((item, at) =>
    conditionDoc(item, page, [beside(page, chain.items[at] ?? item), at === last ? tail : '']),
  );
  // A comment ends its line, so each part has a line of its own.
  const apart = chain.items.some(
    (item, at) =>
      page.comments.at(item, 'before').length > 0 || (at < last && page.comments.endsLineWithin(item.span)),
  );
  const rest = parts.slice(1).map((part, at) => {
    const connective = say(page, chain.connectives[at] === 'or' ? 'Or' : 'And');
    return [apart ? newLine : line, above(page, chain.items[at + 1] ?? chain), connective, ' ', part];
  });
  if (apart) return [parts[0] ?? '', indent(rest)];
  const id = Symbol('chain');
  return group([parts[0] ?? '', indentIfBreak(rest, { groupId: id })], { id });
}

/** What is said of each item: its own `is` stands in the phrase before it. */
export function predicateDoc(condition: Condition, page: Page, tail: Doc = ''): Doc {
  if (condition.kind === 'group' && condition.condition.kind === 'comparison')
    return ['(', predicateDoc(condition.condition, page), ')', tail];
  const bare =
    condition.kind === 'comparison' && condition.test.kind !== 'is' && page.speller.dialect === 'en';
  if (!bare) return conditionDoc(condition, page, tail);
  return [valueDoc(condition.left, page), ' ', testDoc(condition, page, ''), tail];
}

/** `is` of a comparison; `be` after `must`, nothing after a phrase that has it already. */
export function testDoc(
  { left, test }: Pick<Comparison, 'left' | 'test'>,
  page: Page,
  copula = `${spell('Is', 'en')} `,
): Doc {
  const { speller } = page;
  const said = speller.dialect === 'en' ? copula : '';
  switch (test.kind) {
    case 'within':
      return [
        said,
        bandParts(test.band, speller, left).map((part, at) => [
          at === 0 ? '' : ' ',
          typeof part === 'string' ? part : valueDoc(part, page),
        ]),
      ];
    case 'in':
      return [`${said}${say(page, test.negated ? 'NotIn' : 'In')} `, offencesDoc(test.sets, page)];
    case 'is': {
      const is = test.negated ? say(page, 'IsNot') : said.trimEnd() || say(page, 'Is');
      const values = test.values.map((value) => printValue(value, speller));
      return [`${is} `, seriesDoc(values, page)];
    }
  }
}

const offencesDoc = (sets: readonly OffenceSet[], page: Page): Doc =>
  seriesDoc(
    sets.map((set) => printOffenceSet(set, page.speller)),
    page,
  );

/** `a, b hoặc c`. Only before `hoặc` may a line end: at a line's beginning a value would not be looked for. */
function seriesDoc(parts: readonly string[], page: Page): Doc {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return group([parts.slice(0, -1).join(', '), indent([line, `${say(page, 'Or')} ${last}`])]);
}

/** Of mixed connectives only the drafter knows the meaning: they stay as written until a check has told them. */
export function referencesText(references: References, page: Page): string {
  const { connectives } = references;
  return connectives.includes('and') && connectives.includes('or')
    ? textOf(page.source, references.span).normalize('NFC').replace(/\s+/gu, ' ')
    : printReferences(references, page.speller);
}

export function exceptionText(exception: Exception, page: Page): Doc {
  const tail = beside(page, exception);
  return exception.kind === 'exceptWhere'
    ? [say(page, 'Except'), ' ', conditionDoc(exception.condition, page, tail)]
    : [say(page, 'ExceptProvision'), ' ', referencesText(exception.references, page), tail];
}

/** An exception that another provision makes stands below; one that is said here goes on in the line while it fits. */
export function exceptionDoc(
  sentence: Doc,
  node: { readonly condition: Condition },
  exception: Exception,
  page: Page,
  apart = false,
): Doc {
  const { condition } = node;
  const below =
    apart ||
    page.comments.at(node, 'beside').length > 0 ||
    exception.kind === 'exceptProvision' ||
    endsInBullets(condition) ||
    page.comments.at(exception, 'before').length > 0 ||
    page.comments.endsLineWithin(condition.span);
  const said = exceptionText(exception, page);
  return below
    ? [sentence, newLine, above(page, exception), said]
    : group([sentence, ifBreak(newLine, ', '), said]);
}

/** In a bullet the exception stays on the line: a line of its own would end the list. */
const exceptedLine = (item: Extract<Condition, { kind: 'excepted' }>, page: Page): Doc => [
  conditionDoc(item.condition, page),
  ', ',
  exceptionText(item.exception, page),
  beside(page, item),
];

/** Whether the last line of a condition is a bullet. */
export function endsInBullets(condition: Condition): boolean {
  switch (condition.kind) {
    case 'bullets':
      return true;
    case 'chain': {
      const last = condition.items.at(-1);
      return last !== undefined && endsInBullets(last);
    }
    case 'not':
    case 'every':
      return endsInBullets(condition.condition);
    case 'exists':
      return condition.such.kind === 'where' && endsInBullets(condition.such.condition);
    case 'count':
      return condition.where !== undefined && endsInBullets(condition.where);
    case 'excepted':
      return condition.exception.kind === 'exceptWhere' && endsInBullets(condition.exception.condition);
    default:
      return false;
  }
}
