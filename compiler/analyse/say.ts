/** Boxes in words: an example of what lies in one, the condition it stands for, the cells of a row that would cover it. */
import { printBand, printValue, spell, units } from '../../grammar/index.ts';
import type { Bilingual, Dialect, Speller } from '../../grammar/index.ts';
import type { Kind } from '../resolve/kinds.ts';
import { amountValue, bandOf } from './amounts.ts';
import type { Axis } from './axis.ts';
import type { Box } from './boxes.ts';
import { everything, sameSet } from './stretches.ts';
import type { Stretch, Stretches } from './stretches.ts';

const plain = (dialect: Dialect): Speller => ({ dialect, names: () => undefined });

const inBoth = (say: (dialect: Dialect) => string): Bilingual => ({ vi: say('vi'), en: say('en') });

const LIFE: Bilingual = { vi: 'tù chung thân', en: 'life' };

/** One case that lies in the box: `loại án là tù có thời hạn, mức án 8 năm 1 ngày`. */
export const sayExample = (axes: readonly Axis[], box: Box): Bilingual =>
  inBoth((dialect) => axes.map((axis, at) => examplePart(axis, box[at] ?? [], dialect)).join(', '));

function examplePart({ names, shape }: Axis, set: Stretches, dialect: Dialect): string {
  const name = names[dialect];
  const is = spell('Is', dialect);
  const point = pointIn(set, shape.kind === 'scale' && shape.measure.kind === 'length');
  switch (shape.kind) {
    case 'truth': {
      const said = point === 1 ? shape.yes : shape.no;
      return said?.[dialect] ?? `${name}: ${spell(point === 1 ? 'Yes' : 'No', dialect)}`;
    }
    case 'choice':
      return `${name} ${is} ${shape.values[point]?.names[dialect] ?? ''}`;
    case 'scale':
      return Number.isFinite(point)
        ? `${name} ${/\d$/.test(name) ? `${is} ` : ''}${printValue(amountValue(point, shape.measure, dialect), plain(dialect))}`
        : `${name} ${is} ${LIFE[dialect]}`;
  }
}

/** The lowest; where there is none, the highest, for a length in whole years. */
function pointIn([first]: Stretches, isLength = false): number {
  if (first === undefined) return 0;
  if (first.low > -Infinity) return first.low;
  if (first.high === Infinity) return 0;
  const years = Math.floor(first.high / units.year.days) * units.year.days;
  return isLength && years > 0 ? years : first.high;
}

/** As an example, but only of what is not left open; where nothing is, any case will do. */
export function sayPinned(axes: readonly Axis[], box: Box): Bilingual {
  const pinned = axes.flatMap((axis, at) =>
    sameSet(box[at] ?? [], axis.universe) ? [] : [{ axis, set: box[at] ?? [] }],
  );
  if (pinned.length === 0) return { vi: 'mọi trường hợp', en: 'every case' };
  return sayExample(
    pinned.map(({ axis }) => axis),
    pinned.map(({ set }) => set),
  );
}

/** What the box demands, leaving out the columns of which it admits everything. */
export const sayBox = (axes: readonly Axis[], box: Box): Bilingual =>
  inBoth((dialect) =>
    axes
      .flatMap((axis, at) => {
        const set = box[at] ?? [];
        return sameSet(set, axis.universe) ? [] : [demand(axis, set, dialect)];
      })
      .join(', '),
  );

function demand(axis: Axis, set: Stretches, dialect: Dialect): string {
  if (axis.shape.kind === 'truth') return examplePart(axis, set, dialect);
  const name = axis.names[dialect];
  const copula = axis.shape.kind === 'choice' ? ` ${spell('Is', dialect)}` : '';
  return `${name}${copula} ${sayCell(axis, set, dialect)}`;
}

/** The cell that admits exactly this set. */
export function sayCell({ shape, universe }: Axis, set: Stretches, dialect: Dialect): string {
  if (sameSet(set, universe)) return spell('AnyValue', dialect);
  switch (shape.kind) {
    case 'truth':
      return spell(pointIn(set) === 1 ? 'Yes' : 'No', dialect);
    case 'choice': {
      const values = shape.values.flatMap(({ names }, at) =>
        holds(set, at) ? [quoted(names[dialect], dialect)] : [],
      );
      const last = values.pop() ?? '';
      return values.length === 0 ? last : `${values.join(', ')} ${spell('Or', dialect)} ${last}`;
    }
    case 'scale':
      return printBand(
        bandOf(hull(set, universe), hull(universe, universe), shape.measure, dialect),
        plain(dialect),
      );
  }
}

/** All amounts from the first to the last: `từ 0 ngày đến 30 năm`. */
export const sayStretch = (set: Stretches, kind: Kind, dialect: Dialect): string =>
  printBand(bandOf(hull(set, everything), { low: -Infinity, high: Infinity }, kind, dialect), plain(dialect));

const holds = (set: Stretches, member: number): boolean =>
  set.some(({ low, high }) => low <= member && member <= high);

/** A name with punctuation stands in quotes. */
const quoted = (text: string, dialect: Dialect): string => {
  const span = { start: 0, end: 0 };
  return printValue({ kind: 'name', name: { text, span }, span }, plain(dialect));
};

/** From the first to the last. A term of life alone is said as all that is longer than the longest term. */
function hull(set: Stretches, universe: Stretches): Stretch {
  const [first, last] = [set[0], set.at(-1)];
  if (first === undefined || last === undefined) return { low: 0, high: 0 };
  const longest = universe.find(({ high }) => Number.isFinite(high))?.high ?? 0;
  return { low: first.low === Infinity ? longest + 1 : first.low, high: last.high };
}
