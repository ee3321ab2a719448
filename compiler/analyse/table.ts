/** A table as boxes: the cases that no row covers, that two rows cover, and the rows for which none are left. */
import type { TypedDecision, TypedRow, TypedTable } from '../resolve/typed.ts';
import { admittedBy, axisOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { cutAll, isEmptyBox, leftOver, overlap } from './boxes.ts';
import type { Box } from './boxes.ts';
import { domainOf } from './domain.ts';
import { common } from './stretches.ts';

export interface TableAnalysis {
  readonly axes: readonly Axis[];
  readonly gaps: readonly Box[];
  readonly overlaps: readonly { readonly first: TypedRow; readonly second: TypedRow; readonly box: Box }[];
  readonly unreachable: readonly TypedRow[];
  /** The row of all other cases, with what falls there. */
  readonly rest?: { readonly row: TypedRow; readonly boxes: readonly Box[] };
}

/** Undefined where a column holds something that cannot be counted out, or a band holds nothing at all. */
export function analyseTable(
  { columns, rows }: TypedTable,
  decision: TypedDecision,
): TableAnalysis | undefined {
  const domain = domainOf(decision);
  const axes = columns.map((column) => axisOf(column, decision, domain)).filter((axis) => axis !== undefined);
  if (axes.length < columns.length) return undefined;
  const boxed = rows.flatMap((row) =>
    row.cells === undefined ? [] : [{ row, box: boxOf(row.cells, axes) }],
  );
  if (rows.some(({ cells }) => cells?.some(isEmptyBand))) return undefined;

  const taken = (at: number): readonly Box[] => boxed.slice(0, at).map(({ box }) => box);
  const idle = boxed.filter(({ box }, at) => isEmptyBox(box) || cutAll([box], taken(at)).length === 0);
  const left = leftOver(
    axes,
    boxed.map(({ box }) => box),
  );
  const [rest, ...superfluous] = rows.filter(({ cells }) => cells === undefined);
  const useful = boxed.filter((each) => !idle.includes(each));
  return {
    axes,
    gaps: rest === undefined ? left : [],
    overlaps: useful.flatMap((second, at) =>
      useful.slice(0, at).flatMap((first) => {
        const box = overlap(first.box, second.box);
        return isEmptyBox(box) ? [] : [{ first: first.row, second: second.row, box }];
      }),
    ),
    unreachable: [
      ...idle.map(({ row }) => row),
      ...(rest !== undefined && left.length === 0 ? [rest] : []),
      ...superfluous,
    ],
    ...(rest === undefined || left.length === 0 ? {} : { rest: { row: rest, boxes: left } }),
  };
}

type Cells = NonNullable<TypedRow['cells']>;

const boxOf = (cells: Cells, axes: readonly Axis[]): Box =>
  axes.map((axis, at) => {
    const cell = cells[at];
    return cell === undefined ? axis.universe : common(axis.universe, admittedBy(cell, axis));
  });

/** Reported by itself; whatever else such a table seems to lack may only follow from it. */
const isEmptyBand = (cell: Cells[number]): boolean =>
  cell.kind === 'band' &&
  cell.low !== undefined &&
  cell.high !== undefined &&
  cell.low !== cell.high &&
  cell.low.amount >= cell.high.amount;
