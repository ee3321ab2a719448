/** `từ 15 năm đến 10 năm` holds nothing: most often its ends were exchanged. */
import { phraseKey, unitOf, units } from '../../../grammar/index.ts';
import type { Amount, BandEnd } from '../../../grammar/index.ts';
import { dayNumber } from '../../../runtime/time.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Enumeration } from '../../schema/model.ts';
import type { MeaningCheck } from '../check.ts';
import { documentsOf } from '../typed-walk.ts';
import { walk } from '../walk.ts';

export const emptyBand: MeaningCheck = function* (decision) {
  const scales = [...decision.world.schema.enumerations.values()].filter(({ ordered }) => ordered);
  for (const document of documentsOf(decision))
    for (const part of walk(document)) {
      if (part.is !== 'band') continue;
      const { low, high, span } = part.node;
      if (low === undefined || high === undefined || low.value === high.value) continue;
      const [from, to] = placesOf(low, high, scales);
      if (from !== undefined && to !== undefined && from >= to)
        yield diagnostic('emptyBand', document.source, span, {});
    }
};

/** Where both ends are written out; what depends on a person is not known here. */
function placesOf(
  low: BandEnd,
  high: BandEnd,
  scales: readonly Enumeration[],
): readonly (number | undefined)[] {
  for (const { values } of scales) {
    const places = [low, high].map(({ value }) => {
      if (value.kind !== 'name') return -1;
      const key = phraseKey(value.name.text);
      return values.findIndex(({ names }) => [names.vi, names.en].some((name) => phraseKey(name) === key));
    });
    if (places.every((place) => place >= 0)) return places;
  }
  return [low, high].map(amountOfEnd);
}

function amountOfEnd({ value }: BandEnd): number | undefined {
  if (value.kind === 'date') return dayNumber(value.iso);
  if (value.kind !== 'quantity') return undefined;
  return value.amounts.map(daysIn).reduce((sum, days) => sum + days, 0);
}

/** A length in days; a bare number or a count as it is. */
function daysIn({ number, unit }: Amount): number {
  const row = unit === undefined ? undefined : unitOf(unit);
  const length = row === undefined ? undefined : units[row];
  return length !== undefined && 'days' in length ? number * length.days : number;
}
