/** Which ways of reading the cases tell apart: the same person decided under both, with different answers stated. */
import type { Case, CaseFile } from '../cases/case-file.ts';
import { reviewersOf } from '../cases/reviewers.ts';
import { openDefinitions } from '../review/readings.ts';
import type { Answer } from '../../runtime/review.ts';
import type { Bilingual, DecisionIr } from '../../runtime/ir.ts';
import type { Witness } from './measure.ts';

export interface ReadingSeen {
  readonly code: string;
  readonly choice: string;
  readonly definition: Bilingual;
  readonly names: Bilingual;
  /** A case that goes by it and that the chosen way would decide otherwise. */
  readonly differs?: Witness;
  /** The case that states what the chosen way decides about the same person. */
  readonly chosen?: Witness;
}

export function readingsSeen({ cases }: Pick<CaseFile, 'cases'>, ir: DecisionIr): readonly ReadingSeen[] {
  const reviewers = reviewersOf(ir);
  const runs = cases.flatMap((one) => one.runs.map((run): Witness => ({ case: one, run })));
  const decided = ({ case: one, run }: Witness, readings: Case['readings']): string =>
    outcomeOf(reviewers({ ...one, readings }).review(run.record));
  const stated = new Map<string, Witness>();
  for (const witness of runs) stated.set(keyOf(witness, witness.case.readings), witness);

  return openDefinitions(ir).flatMap(({ names: definition, body: { code, choices, chosen } }) =>
    choices.flatMap((choice, at): readonly ReadingSeen[] => {
      if (at === chosen) return [];
      const seen: ReadingSeen = { code, choice: choice.id, definition, names: choice.names };
      const differing = runs.flatMap((witness) => {
        const { readings } = witness.case;
        if (readings[code] !== choice.id) return [];
        const others = Object.fromEntries(Object.entries(readings).filter(([key]) => key !== code));
        if (decided(witness, readings) === decided(witness, others)) return [];
        return [{ differs: witness, chosen: stated.get(keyOf(witness, others)) }];
      });
      const best = differing.find((each) => each.chosen !== undefined) ?? differing[0];
      if (best === undefined) return [seen];
      return [
        { ...seen, differs: best.differs, ...(best.chosen === undefined ? {} : { chosen: best.chosen }) },
      ];
    }),
  );
}

const outcomeOf = ({ verdict, route, failed, excludedBy }: Answer): string =>
  JSON.stringify([verdict, route, failed, excludedBy]);

/** The same person on the same day under the same readings. */
const keyOf = ({ case: { boardDate }, run }: Witness, readings: Case['readings']): string =>
  JSON.stringify([
    run.record,
    boardDate ?? '',
    Object.entries(readings).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
