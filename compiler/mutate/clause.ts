/** The parts of a file that can be repeated by themselves. */
import {
  printBand,
  printCondition,
  printException,
  printOffenceSet,
  printValue,
  spell,
  vocabulary,
} from '../../grammar/index.ts';
import type {
  Applies,
  Cell,
  Condition,
  Exception,
  ExceptedValue,
  OffenceSet,
  CitedPart,
  Provision,
  Row,
  Speller,
  Value,
} from '../../grammar/index.ts';
import { provisionName } from '../names/provision-name.ts';

export type Clause =
  | { readonly is: 'condition'; readonly node: Condition }
  | { readonly is: 'value'; readonly node: Value }
  | { readonly is: 'row'; readonly node: Row }
  | { readonly is: 'offences'; readonly node: OffenceSet }
  | { readonly is: 'part'; readonly node: CitedPart }
  | { readonly is: 'exception'; readonly node: Exception }
  | { readonly is: 'exceptedValue'; readonly node: ExceptedValue['exceptions'][number] }
  | { readonly is: 'applies'; readonly node: Applies }
  | { readonly is: 'provision'; readonly node: Provision };

type Is = Clause['is'];

const byKind: Readonly<Record<Exclude<Is, 'row' | 'exceptedValue'>, readonly string[]>> = {
  condition: [
    'chain', 'bullets', 'not', 'group', 'excepted', 'meets', 'covered', 'below', 'exists', 'every', 'count',
    'comparison', 'flag',
  ], // prettier-ignore
  value: [
    'name', 'quantity', 'fraction', 'date', 'yesNo', 'given', 'between', 'total', 'run', 'sum', 'limited',
    'valueGroup',
  ], // prettier-ignore
  offences: ['namedOffences', 'citedOffences'],
  part: ['articles', 'chapter'],
  exception: ['exceptWhere', 'exceptProvision'],
  applies: ['applies'],
  provision: ['provision'],
};

/** Undefined for what is only a part of a clause. */
export function clauseOf(node: object): Clause | undefined {
  const is = isOf(node);
  return is === undefined ? undefined : ({ is, node } as Clause);
}

function isOf(node: object): Is | undefined {
  if ('cells' in node) return 'row';
  if ('when' in node && 'value' in node) return 'exceptedValue';
  const kind = 'kind' in node ? node.kind : undefined;
  const entries = Object.entries(byKind) as readonly [Is, readonly string[]][];
  return entries.find(([, kinds]) => typeof kind === 'string' && kinds.includes(kind))?.[0];
}

export function sayClause(clause: Clause, speller: Speller): string {
  const { dialect } = speller;
  switch (clause.is) {
    case 'condition':
      return printCondition(clause.node, speller);
    case 'value':
      return printValue(clause.node, speller);
    case 'row':
      return `| ${clause.node.cells.map((cell) => sayCell(cell, speller)).join(' | ')} |`;
    case 'offences':
      return printOffenceSet(clause.node, speller);
    case 'part': {
      const { node } = clause;
      if (node.kind === 'chapter') return `${spell('ChapterOfCode', dialect)} ${node.chapter}`;
      const { first, last } = node;
      const [one, several = one] = vocabulary.ArticleOfCode[dialect];
      return first === last ? `${one} ${first}` : `${several} ${first} ${spell('To', dialect)} ${last}`;
    }
    case 'exception':
      return printException(clause.node, speller);
    case 'exceptedValue': {
      const { when, value } = clause.node;
      return `${spell('Except', dialect)} ${printCondition(when, speller)}: ${printValue(value, speller)}`;
    }
    case 'applies':
      return `${spell('Applies', dialect)} ${printCondition(clause.node.condition, speller)}`;
    case 'provision': {
      const { level, ordinal, title } = clause.node;
      return `${provisionName([{ level, ordinal: ordinal.text }])[dialect]} “${title[dialect]}”`;
    }
  }
}

function sayCell(cell: Cell, speller: Speller): string {
  switch (cell.kind) {
    case 'any':
      return spell('AnyValue', speller.dialect);
    case 'others':
      return spell('AllOthers', speller.dialect);
    case 'unlimited':
      return spell('Unlimited', speller.dialect);
    case 'band':
      return printBand(cell.band, speller);
    case 'values':
      return cell.values.map((value) => printValue(value, speller)).join(', ');
  }
}
