/** A report for other programs. */
import { positionAt } from '../../grammar/index.ts';
import type { Bilingual, Position } from '../../grammar/index.ts';
import type { ChangeInWords } from './in-words.ts';
import type { Mutant, MutantKind } from './mutant.ts';
import { wordsOf } from './render.ts';
import type { MutationReport } from './report.ts';
import type { Trial } from './trial.ts';

export interface ReportJson {
  readonly made: number;
  readonly noticed: number;
  readonly refused: number;
  readonly same: readonly MutantJson[];
  readonly counted: readonly MutantJson[];
  readonly dismissed: readonly (MutantJson & { readonly because: Bilingual })[];
  readonly surviving: readonly MutantJson[];
  /** Ids in the file of cases that stand for no unnoticed change. */
  readonly stale: readonly string[];
}

export interface MutantJson {
  readonly id: Bilingual;
  readonly kind: MutantKind;
  readonly owner: string;
  readonly path: string;
  readonly position: Position;
  readonly change: ChangeInWords;
}

export function reportJson(
  report: MutationReport,
  spoken: Pick<Trial, 'files' | 'surroundings'>,
): ReportJson {
  const told = (mutant: Mutant): MutantJson => {
    const { id, kind, home, span } = mutant;
    return {
      id,
      kind,
      owner: home.owner,
      path: home.source.path,
      position: positionAt(home.source, span.start),
      change: wordsOf(mutant, spoken),
    };
  };
  return {
    made: report.made,
    noticed: report.noticed,
    refused: report.refused,
    same: report.same.map(told),
    counted: report.counted.map(told),
    dismissed: report.dismissed.map(({ mutant, alike: { because } }) => ({ ...told(mutant), because })),
    surviving: report.surviving.map(told),
    stale: report.stale.map(({ id }) => id),
  };
}
