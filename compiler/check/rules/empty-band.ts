/** `từ 15 năm đến 10 năm` holds nothing: most often its ends were exchanged. */
import { phraseKey, unitOf, units } from '../../../grammar/index.ts';
import type { Amount, Band, BandEnd } from '../../../grammar/index.ts';
import { dayNumber } from '../../../runtime/time.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TypedDecision } from '../../resolve/typed.ts';
import type { Enumeration } from '../../schema/model.ts';
import type { MeaningCheck } from '../check.ts';
import { documentsOf } from '../typed-walk.ts';
import { walk } from '../walk.ts';

export const emptyBand: MeaningCheck = function* (decision) {
  for (const document of documentsOf(decision))
    for (const part of walk(document))
      if (part.is === 'band' && isEmptyBand(part.node, decision))
        yield diagnostic('emptyBand', document.source, part.node.span, {});
};

export function isEmptyBand({ low, high }: Band, { world }: Pick<TypedDecision, 'world'>): boolean {
  if (low === undefined || high === undefined || low.value === high.value) return false;
  const scales = [...world.schema.enumerations.values()].filter(({ ordered }) => ordered);
  const [from, to] = placesOf(low, high, scales);
  return from !== undefined && to !== undefined && from >= to;
}

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
