/** The rows of tables and the arms of amounts with exceptions, with the ends of their bands. */
import type { Interpreter } from '../../runtime/interpreter.ts';
import type { Bilingual, DecisionIr, Measure, TruthIr } from '../../runtime/ir.ts';
import type { Scope } from '../../runtime/person.ts';
import { all, any, not, YES } from '../../runtime/truth.ts';
import type { Kleene } from '../../runtime/truth.ts';
import { casesIn } from './amounts.ts';
import type { Cases } from './amounts.ts';
import { bodiesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { wordsOf } from './words.ts';

type Compare = Extract<TruthIr, { readonly op: 'compare' }>;

export interface Row {
  readonly words: Bilingual | 'otherwise';
  /** What has to be so; of the row for all others there is no such condition. */
  readonly when?: TruthIr;
  readonly holds: (interpreter: Interpreter, scope: Scope) => Kleene;
  readonly ends: readonly BandEnd[];
}

/** Where a row begins or stops: the last amount that belongs to it, and the first that does not. */
export interface BandEnd {
  readonly words: Bilingual;
  readonly measure: Measure;
  readonly inside: number;
  readonly outside: number;
  /** Which of the two a person is at, where the rest of the row is theirs. */
  readonly side: (interpreter: Interpreter, scope: Scope) => 'inside' | 'outside' | undefined;
}

export interface Table extends Pick<Sentence, 'owner' | 'names' | 'list' | 'reading'> {
  readonly rows: readonly Row[];
}

export const tablesOf = (ir: DecisionIr): readonly Table[] =>
  bodiesOf(ir).flatMap(({ body, ...place }) => {
    const amount = body.quantity ?? body.choice ?? body.truth;
    return amount === undefined ? [] : casesIn(amount).map((cases) => ({ ...place, rows: rowsOf(cases) }));
  });

function rowsOf({ of, otherwise }: Cases): readonly Row[] {
  const rows = of.map(({ when }): Row => ({
    words: wordsOf(when),
    when,
    holds: (interpreter, scope) => interpreter.truth(when, scope),
    ends: endsOf(when),
  }));
  if (otherwise === undefined) return rows;
  const none = (interpreter: Interpreter, scope: Scope): Kleene =>
    not(any(...rows.map(({ holds }) => holds(interpreter, scope))));
  return [...rows, { words: 'otherwise', holds: none, ends: [] }];
}

/** Cells of a row: all of them have to hold. */
const cellsOf = (when: TruthIr): readonly TruthIr[] =>
  when.op === 'all' ? when.of.flatMap(cellsOf) : [when];

function endsOf(when: TruthIr): readonly BandEnd[] {
  const cells = cellsOf(when);
  return cells.flatMap((cell) => (cell.op === 'compare' ? endOf(cell, cells) : []));
}

/** Amounts are whole: the next one is one day, or one of what is counted, away. */
const steps = {
  over: [1, 0],
  atLeast: [0, -1],
  under: [-1, 0],
  atMost: [0, 1],
} as const;

function endOf(cell: Compare, cells: readonly TruthIr[]): readonly BandEnd[] {
  const { left, by, right, words } = cell;
  if (right.op !== 'number' || by === 'equal') return [];
  const [inward, outward] = steps[by];
  const [inside, outside] = [right.value + inward, right.value + outward];
  const column = JSON.stringify(left);
  const others = cells.filter((each) => each.op !== 'compare' || JSON.stringify(each.left) !== column);
  const side: BandEnd['side'] = (interpreter, scope) => {
    const amount = interpreter.quantity(left, scope);
    const at = amount === inside ? 'inside' : amount === outside ? 'outside' : undefined;
    if (at === undefined) return undefined;
    return all(...others.map((each) => interpreter.truth(each, scope))) === YES ? at : undefined;
  };
  return [{ words, measure: right.measure, inside, outside, side }];
}
