/** Comparisons made strict or lenient, and equality stretched to either side. */
import type { Band } from '../../../grammar/index.ts';
import type { Change, Generate, Surroundings } from '../mutant.ts';
import { both } from '../mutant.ts';
import { isRank } from './values.ts';

export const bounds: Generate = {
  kind: 'bound',
  *changes(site, surroundings) {
    if (site.at !== 'band') return;
    const { node, put } = site.place;
    yield* flips(node, put, surroundings);
  },
};

function* flips(
  band: Band,
  put: (band: Band) => ReturnType<Change['files']>,
  surroundings: Surroundings,
): Generator<Change> {
  const { low, high, span } = band;
  // Of an order of few values, the neighbours say the same.
  if ([low, high].some((end) => end !== undefined && isRank(end.value, surroundings))) return;
  if (low !== undefined && high !== undefined && low.value === high.value) {
    yield { step: both('>='), span, files: () => put({ low, span }) };
    yield { step: both('<='), span, files: () => put({ high, span }) };
    return;
  }
  if (low !== undefined)
    yield {
      step: both(low.inclusive ? '>' : '>='),
      span,
      files: () => put({ ...band, low: { ...low, inclusive: !low.inclusive } }),
    };
  if (high !== undefined)
    yield {
      step: both(high.inclusive ? '<' : '<='),
      span,
      files: () => put({ ...band, high: { ...high, inclusive: !high.inclusive } }),
    };
  if (low !== undefined && high !== undefined) {
    yield { step: { vi: 'bỏ-dưới', en: 'drop-low' }, span, files: () => put({ high, span }) };
    yield { step: { vi: 'bỏ-trên', en: 'drop-high' }, span, files: () => put({ low, span }) };
  }
}
