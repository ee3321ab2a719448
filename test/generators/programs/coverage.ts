/**
 * All that a program may hold, as the language's own tree and vocabulary have it. The table is complete by its type: a
 * new kind of node, or a new value of a field that tells nodes apart, does not compile until it stands here, and is not
 * tested until programs have it.
 */
import type {
  Below, Between, Bullets, Cell, CitedPart, Condition, Connective, Count, Declaration, DefinitionBody, Document, Exception,
  Exists, GivenDate, Limited, Meets, OffenceSet, Outer, Provision, ReferenceGroup, Rule, Statement, Sum, Test, Value, Waiver,
  YesNo,
} from '../../../grammar/index.ts'; // prettier-ignore

interface Everything {
  header: Document['header']['kind'];
  declaration: Declaration['kind'];
  statement: Statement['kind'];
  'definition body': DefinitionBody['kind'];
  cell: Cell['kind'];
  condition: Condition['kind'];
  value: Value['kind'];
  test: Test['kind'];
  offences: OffenceSet['kind'];
  cited: CitedPart['kind'];
  exception: Exception['kind'];
  such: Exists['such']['kind'];
  'chain.connectives': Connective;
  'references.connectives': Connective;
  'bullets.quantity': Bullets['quantity'];
  'meets.verb': Meets['verb'];
  'below.verb': Below['verb'];
  'below.quantity': Below['quantity'];
  'below.level': Below['level'];
  'group.level': ReferenceGroup['level'];
  'outer.level': Outer['level'];
  'provision.level': Provision['level'];
  'rule.force': Rule['force'];
  'waiver.because': Waiver['because'];
  'between.measure': Between['measure'];
  'given.date': GivenDate['date'];
  'term.sign': Sum['rest'][number]['sign'];
  'limit.bound': Limited['limits'][number]['bound'];
  'yesNo.yes': `${YesNo['yes']}`;
  'count.different': `${Count['different']}`;
  'is.negated': `${boolean}`;
  'in.negated': `${boolean}`;
  'changed.change': NonNullable<Extract<Declaration, { kind: 'assertion' }>['changed']>['change'];
  'low.inclusive': `${boolean}`;
  'high.inclusive': `${boolean}`;
}

const levels = { article: true, clause: true, point: true, paragraph: true, limb: true } as const;
const either = { true: true, false: true } as const;

export const everything: { readonly [Name in keyof Everything]: Readonly<Record<Everything[Name], true>> } = {
  header: { decision: true, shared: true },
  declaration: { offenceList: true, definition: true, table: true, assertion: true, acknowledgement: true },
  statement: {
    definition: true,
    table: true,
    acknowledgement: true,
    applies: true,
    rule: true,
    waiver: true,
  },
  'definition body': { value: true, condition: true, valueReadings: true, conditionReadings: true },
  cell: { any: true, others: true, unlimited: true, band: true, values: true },
  condition: {
    chain: true, bullets: true, not: true, group: true, meets: true, covered: true, below: true, exists: true, every: true,
    count: true, comparison: true, flag: true, excepted: true,
  }, // prettier-ignore
  value: {
    name: true, quantity: true, fraction: true, date: true, yesNo: true, given: true, between: true, total: true, run: true,
    sum: true, limited: true, valueGroup: true,
  }, // prettier-ignore
  test: { is: true, in: true, within: true },
  offences: { namedOffences: true, citedOffences: true },
  cited: { articles: true, chapter: true },
  exception: { exceptWhere: true, exceptProvision: true },
  such: { where: true, in: true },
  'chain.connectives': { and: true, or: true },
  'references.connectives': { and: true, or: true },
  'bullets.quantity': { all: true, any: true },
  'meets.verb': { meets: true, falls: true, fallsNone: true },
  'below.verb': { meets: true, falls: true },
  'below.quantity': { all: true, any: true },
  'below.level': levels,
  'group.level': { ...levels, decision: true },
  'outer.level': { ...levels, decision: true },
  'provision.level': levels,
  'rule.force': { duty: true, case: true, exclusion: true, domain: true },
  'waiver.because': { noCondition: true, notEncoded: true },
  'between.measure': { period: true, days: true },
  'given.date': { cutoff: true, board: true },
  'term.sign': { plus: true, minus: true },
  'limit.bound': { least: true, most: true },
  'yesNo.yes': either,
  'count.different': either,
  'is.negated': either,
  'in.negated': either,
  'changed.change': { earlier: true, later: true, less: true, more: true },
  'low.inclusive': either,
  'high.inclusive': either,
};

/** What nodes without a kind of their own are called, by where they stand. */
const named: Readonly<Record<string, string>> = {
  groups: 'group',
  outers: 'outer',
  rest: 'term',
  limits: 'limit',
  low: 'low',
  high: 'high',
  references: 'references',
  changed: 'changed',
};

/** Unions that are told apart by where they stand, since their kinds have the same names. */
const placed: Readonly<Record<string, string>> = {
  header: 'header',
  declarations: 'declaration',
  statements: 'statement',
  cells: 'cell',
  test: 'test',
  such: 'such',
  exception: 'exception',
};

const unions = ['definition body', 'condition', 'value', 'offences', 'cited'] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Adds all that a tree holds, as `union: kind` and `kind.field: value`. */
export function collect(node: unknown, key: string, into: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, key, into);
    return;
  }
  if (!isObject(node)) return;
  const { kind } = node;
  if (typeof kind === 'string') {
    const union = placed[key] ?? unions.find((name) => Object.hasOwn(everything[name], kind));
    into.add(`${union ?? '?'}: ${kind}`);
  }
  const name = typeof kind === 'string' ? kind : named[key];
  for (const [field, value] of Object.entries(node)) {
    if (field === 'source' || field === 'span') continue;
    for (const each of [value].flat())
      if (name !== undefined && (typeof each === 'string' || typeof each === 'boolean'))
        into.add(`${name}.${field}: ${String(each)}`);
    collect(value, field, into);
  }
}
