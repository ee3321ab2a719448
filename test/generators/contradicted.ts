/** Dossiers that contradict themselves: every fact is of its kind, and nothing may fit together. */
import { isoOf } from '../../runtime/time.ts';
import type { Dossier } from './dossiers.ts';
import type { Dice } from './random.ts';

/** A dossier of which one to three facts are replaced without a look at the others. */
export function contradicted(whole: Dossier, throws: Dice): Dossier {
  const record = structuredClone(whole);
  const day = (): string =>
    isoOf(throws.chance(0.3) ? throws.int(20_500, 20_700) : throws.int(8_000, 20_600));
  const sentence = record.sentence ?? {};
  const changes: readonly (() => void)[] = [
    () => (record.birthDate = day()),
    () => (sentence.detainedFrom = day()),
    () => (sentence.term = throws.pick(['P1M', 'P3Y', 'P15Y', 'P30Y'])),
    () => (sentence.kind = throws.pick(['fixedTerm', 'commutedLife', 'life'])),
    () => (record.status = throws.pick(['serving', 'suspended', 'postponed'])),
    () => Object.assign(record, { sex: 'male', pregnant: throws.chance(0.7) }),
    () => {
      const ends = [...Array(throws.int(1, 2))].map(
        () => [day(), throws.chance(0.6) ? day() : null] as const,
      );
      sentence.interruptions = ends.map(([from, to]) => ({
        from: throws.chance(0.9) ? from : null,
        to,
        reason: throws.pick(['bail', 'suspension', null]),
      }));
    },
    () => {
      const ratings = record.ratings ?? [];
      record.ratings = throws.chance(0.5) ? ratings.toReversed() : [...ratings, ...ratings.slice(0, 1)];
    },
    () => {
      const rating = {
        year: throws.int(1995, 2027),
        quarter: throws.pick([1, 2, 3, 4] as const),
        grade: 'good' as const,
      };
      record.ratings = [...(record.ratings ?? []), throws.chance(0.9) ? rating : { ...rating, year: null }];
    },
    () => {
      for (const conviction of record.convictions ?? []) {
        if (throws.chance(0.5)) conviction.offenceDate = day();
        if (throws.chance(0.5)) conviction.term = throws.pick(['P1Y', 'P29Y', 'life']);
      }
    },
  ];
  record.sentence = sentence;
  for (let left = throws.int(1, 3); left > 0; left -= 1) throws.pick(changes)();
  return record;
}
