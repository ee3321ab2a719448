/** What stands between the head of a file and its provisions, and among the statements of a provision. */
import type { Assertion, Changed, Declaration, OffenceList, Statement } from '../ast.ts';
import type { OffenceSet } from '../expressions.ts';
import { vocabulary } from '../vocabulary.ts';
import { definitionDoc } from './definition.ts';
import type { Doc, Page } from './page.ts';
import { beside, fill, group, indent, line, newLine, say, stack } from './page.ts';
import { ruleDoc } from './rule.ts';
import { conditionDoc, endsInBullets } from './sentence.ts';
import { printName, printText, printTitle } from './speller.ts';
import { tableDoc } from './table.ts';
import { offenceParts, printOffenceSet } from './value.ts';

export function statementDoc(node: Statement | Declaration, page: Page): Doc {
  switch (node.kind) {
    case 'offenceList':
      return offenceListDoc(node, page);
    case 'definition':
      return definitionDoc(node, page);
    case 'table':
      return tableDoc(node, page);
    case 'assertion':
      return assertionDoc(node, page);
    case 'acknowledgement': {
      const because = `${say(page, 'Because')} ${printTitle(node.reason)}`;
      return [`${say(page, 'Acknowledged')} ${printText(node.code.text)} ${because}`, beside(page, node)];
    }
    case 'waiver': {
      const because = say(page, node.because === 'noCondition' ? 'NoCondition' : 'NotEncoded');
      return [`${because} ${printTitle(node.reason)}`, beside(page, node)];
    }
    case 'applies':
      return [`${say(page, 'Applies')} `, conditionDoc(node.condition, page, beside(page, node))];
    case 'rule':
      return ruleDoc(node, page);
  }
}

const offenceListDoc = (node: OffenceList, page: Page): Doc => [
  `${say(page, 'OffenceList')} ${printTitle(node.title)}`,
  beside(page, node),
  indent([
    newLine,
    stack(
      page,
      node.entries.map((entry) => ({
        node: entry,
        start: entry.span.start,
        doc: ['- ', indent(entryDoc(entry, page)), beside(page, entry)],
      })),
    ),
  ]),
];

/** A long row of articles goes on below, but only before a number: before `điều` it would open an article. */
function entryDoc(entry: OffenceSet, page: Page): Doc {
  if (entry.kind === 'namedOffences') return printOffenceSet(entry, page.speller);
  const rows = offenceParts(entry, page.speller).reduce<string[][]>((found, { text, begins }) => {
    const row = found.at(-1);
    if (row === undefined || begins) found.push([text]);
    else row.push(text);
    return found;
  }, []);
  return rows.map((row, at) => [
    at === 0 ? '' : ', ',
    fill(row.flatMap((text, index) => (index < row.length - 1 ? [`${text},`, line] : [text]))),
  ]);
}

/** Of a property that must hold `nếu … thì` is said, not `khi`. */
function assertionDoc(node: Assertion, page: Page): Doc {
  const { title, premise, conclusion, changed } = node;
  const { dialect } = page.speller;
  const [, ifWord = ''] = vocabulary.When[dialect];
  const then = vocabulary.Then[dialect].at(-1) ?? '';
  // A comment beside the line that opens a list stays there.
  const opened = premise !== undefined && endsInBullets(premise);
  const tail = opened ? '' : beside(page, node);
  const below = endsInBullets(conclusion);
  const given: Doc =
    premise === undefined
      ? ''
      : [
          `${ifWord} `,
          conditionDoc(premise, page, opened ? beside(page, node) : ''),
          endsInBullets(premise) || page.comments.endsLineWithin(premise.span) ? newLine : line,
          `${then} `,
        ];
  return group([
    `${say(page, 'Assert')} ${printTitle(title)}:`,
    indent([
      line,
      given,
      ...(changed === undefined
        ? [conditionDoc(conclusion, page, tail)]
        : [
            conditionDoc(conclusion, page, below ? tail : ''),
            endsInBullets(conclusion) || page.comments.endsLineWithin(conclusion.span) ? newLine : line,
            changedText(changed, page),
            below ? '' : tail,
          ]),
    ]),
  ]);
}

const changeWords = { earlier: 'Earlier', later: 'Later', less: 'Less', more: 'More' } as const;

const changedText = ({ fact, change }: Changed, page: Page): string =>
  `${say(page, 'EvenWhen')} ${printName(fact, page.speller)} ${say(page, changeWords[change])}`;
