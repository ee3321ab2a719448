/** What the file of cases argues need not be shown, by the id that the report gives it in either language. */
import { phraseKey } from '../../grammar/index.ts';
import type { Argued } from '../cases/case-file.ts';
import type { Bilingual } from '../../runtime/ir.ts';
import type { CoverageReport } from './report.ts';

export interface Excuses {
  /** The reason given; what is shown or proved needs none, which is remembered. */
  readonly reason: (id: Bilingual, already: 'shown' | 'proved' | undefined) => Bilingual | undefined;
  /** What nothing needed, once everything was asked. */
  readonly idle: () => CoverageReport['idle'];
}

export function excusesFrom(argued: readonly Argued[]): Excuses {
  const byId = new Map(argued.map((each) => [phraseKey(each.id), each]));
  const needed = new Set<Argued>();
  const already = new Map<Argued, 'shown' | 'proved'>();
  return {
    reason: ({ vi, en }, known) => {
      const found = byId.get(phraseKey(vi)) ?? byId.get(phraseKey(en));
      if (found === undefined) return undefined;
      if (known === undefined) needed.add(found);
      else already.set(found, known);
      return found.because;
    },
    idle: () =>
      argued.flatMap((each) =>
        needed.has(each)
          ? []
          : [{ id: each.id, span: each.span, why: already.get(each) ?? ('unknown' as const) }],
      ),
  };
}
