/** What a file of cases shows of a decision, case by case. */
import { reviewersOf } from '../cases/reviewers.ts';
import type { Case, CaseFile, Run } from '../cases/case-file.ts';
import { openDecision } from '../../runtime/decision.ts';
import type { Interpreter } from '../../runtime/interpreter.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { truthOf } from '../../runtime/truth.ts';
import type { Truth } from '../../runtime/truth.ts';
import type { Scope } from '../../runtime/person.ts';
import { membersBy } from './members.ts';
import type { MemberBy } from './members.ts';
import { tablesOf } from './rows.ts';
import type { Table } from './rows.ts';
import { looksOf, see } from './see.ts';
import type { Look } from './see.ts';
import { sentencesOf } from './sentences.ts';
import type { ReadingOf, Sentence } from './sentences.ts';

/** Where something was seen first. */
export interface Witness {
  readonly case: Case;
  readonly run: Run;
}

export type Seen = Partial<Record<Truth, Witness>>;

export interface ConditionSeen {
  /** Cases in which the outcome hung on it: with yes, and with no. */
  readonly shown: Seen;
  /** The two differ in nothing else that the sentence asks. */
  unique: boolean;
  readonly decided: Seen;
  /** Of a condition that names several values: the cases that have each. */
  readonly values: Map<string, Witness>;
}

export interface SentenceSeen {
  readonly sentence: Sentence;
  readonly decided: Seen;
  readonly conditions: readonly ConditionSeen[];
}

export interface RowSeen {
  readonly decided: Seen;
  readonly ends: readonly Partial<Record<'inside' | 'outside', Witness>>[];
}

export interface TableSeen {
  readonly table: Table;
  readonly rows: readonly RowSeen[];
}

export interface Measured {
  readonly sentences: readonly SentenceSeen[];
  readonly tables: readonly TableSeen[];
  /** By list and member. */
  readonly members: ReadonlyMap<string, Witness>;
}

/** A sentence or a table. */
export type Asked = Sentence | Table;

export const memberKey = (list: string, member: string): string => `${list} ${member}`;

interface Watched extends SentenceSeen {
  /** By condition: what else was the case whenever it was shown. */
  readonly around: readonly Readonly<Record<'yes' | 'no', Set<string>>>[];
}

/** What cases show, of all that there is or of a part. */
export type Measurer = (file: Pick<CaseFile, 'cases'>) => Measured;

export const measure = (file: Pick<CaseFile, 'cases'>, ir: DecisionIr): Measured => measurer(ir)(file);

/** What is the same for all cases is looked up once. */
export function measurer(ir: DecisionIr, isAsked: (of: Asked) => boolean = () => true): Measurer {
  const decision = openDecision(ir);
  const reviewers = reviewersOf(ir);
  const memberBy = membersBy(decision);
  const sentences = sentencesOf(ir).filter(isAsked);
  const allTables = tablesOf(ir).filter(isAsked);

  return ({ cases }) => {
    const members = new Map<string, Witness>();
    const watched = sentences.map(watch);
    const tables = allTables.map((table): TableSeen => ({
      table,
      rows: table.rows.map(({ ends }) => ({ decided: {}, ends: ends.map(() => ({})) })),
    }));
    for (const one of cases) {
      const { readings } = one;
      for (const run of one.runs) {
        const opened = reviewers(one).open(run.record);
        // Of a record that is wrong nothing is decided.
        if (opened.problems.length > 0) continue;
        const witness = { case: one, run };
        const interpreter = opened.interpreter();
        const scopes = (list: string | undefined): readonly Scope[] =>
          list === undefined ? [{}] : (interpreter.items(list) ?? []).map((item) => ({ [list]: item }));
        for (const each of watched)
          if (speaks(each.sentence.reading, readings))
            for (const scope of scopes(each.sentence.list)) {
              const seen = see(each.sentence.tree, interpreter, scope);
              const looks = looksOf(seen, interpreter);
              each.decided[truthOf(seen.truth)] ??= witness;
              note(each, looks, witness);
              for (const look of looks)
                if (look.truth === 'yes') noteListed(each, look, interpreter, memberBy, members, witness);
            }
        for (const { table, rows } of tables)
          if (speaks(table.reading, readings))
            for (const scope of scopes(table.list))
              for (const [at, { holds, ends }] of table.rows.entries()) {
                const row = rows[at];
                if (row === undefined) continue;
                row.decided[truthOf(holds(interpreter, scope))] ??= witness;
                for (const [place, end] of ends.entries()) {
                  const side = end.side(interpreter, scope);
                  const noted = row.ends[place];
                  if (side !== undefined && noted !== undefined) noted[side] ??= witness;
                }
              }
      }
    }
    return { sentences: watched, tables, members };
  };
}

function watch(sentence: Sentence): Watched {
  return {
    sentence,
    decided: {},
    conditions: sentence.conditions.map(() => ({
      shown: {},
      decided: {},
      unique: false,
      values: new Map<string, Witness>(),
    })),
    around: sentence.conditions.map(() => ({ yes: new Set<string>(), no: new Set<string>() })),
  };
}

/** Whether a way of reading is the one that a case goes by. */
const speaks = (reading: ReadingOf | undefined, readings: Readonly<Record<string, string>>): boolean => {
  if (reading === undefined) return true;
  const told = Object.hasOwn(readings, reading.code) ? readings[reading.code] : undefined;
  return told === undefined ? reading.chosen : told === reading.id;
};

function note({ conditions, around }: Watched, looks: readonly Look[], witness: Witness): void {
  for (const [place, { at, truth, shown }] of looks.entries()) {
    const condition = conditions[at];
    if (condition === undefined) continue;
    condition.decided[truth] ??= witness;
    if (!shown || truth === 'unknown') continue;
    condition.shown[truth] ??= witness;
    if (condition.unique) continue;
    const key = looks.map((look, other) => (other === place ? '*' : `${look.at}${look.truth}`)).join(' ');
    around[at]?.[truth].add(key);
    condition.unique = around[at]?.[truth === 'yes' ? 'no' : 'yes'].has(key) ?? false;
  }
}

/** Which of several offences or values made a condition hold. */
function noteListed(
  { conditions }: Watched,
  { at, seen: { tree, scope } }: Look,
  interpreter: Interpreter,
  memberBy: MemberBy,
  members: Map<string, Witness>,
  witness: Witness,
): void {
  if (tree.kind !== 'leaf') return;
  const { truth } = tree;
  if (truth.op === 'offence') {
    const member = memberBy(truth, scope[truth.list] ?? {});
    if (member === undefined) return;
    const key = memberKey(member.list, member.member);
    if (!members.has(key)) members.set(key, witness);
  } else if (truth.op === 'among') {
    const value = interpreter.choice(truth.of, scope);
    const values = conditions[at]?.values;
    if (typeof value === 'string' && values?.has(value) === false) values.set(value, witness);
  }
}
