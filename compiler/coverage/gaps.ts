/** What is still missing at each place, in words: shared by everything that is printed. */
import type { Dialect } from '../../grammar/index.ts';
import { showAmount } from '../../runtime/show.ts';
import type { Measure } from '../../runtime/ir.ts';
import type { ConditionReport, ListReport, ReadingReport, RowReport, SentenceReport } from './report.ts';
import { coverageTexts } from './texts.ts';

const sides = ['yes', 'no'] as const;

/** Of a sentence as a whole: whether it was ever decided each way. */
export const sentenceGaps = ({ decided }: SentenceReport, lang: Dialect): readonly string[] =>
  sides.flatMap((side) => (decided[side] ? [] : [coverageTexts[lang].neverDecided[side]]));

export interface Remark {
  readonly open: boolean;
  readonly words: string;
}

/** Nothing where a condition is shown both ways. */
export function conditionRemarks(condition: ConditionReport, lang: Dialect): readonly Remark[] {
  const texts = coverageTexts[lang];
  const values = condition.values.filter(({ standing }) => standing === 'open');
  const reasons = new Set(sides.flatMap((side) => condition[side].because?.[lang] ?? []));
  return [
    ...sides.flatMap((side): readonly Remark[] => {
      const { standing } = condition[side];
      if (standing === 'open') return [{ open: true, words: texts.notShown[side] }];
      return standing === 'proved' ? [{ open: false, words: texts.proved[side] }] : [];
    }),
    ...[...reasons].map((reason): Remark => ({ open: false, words: texts.argued(reason) })),
    ...(values.length === 0
      ? []
      : [{ open: true, words: texts.valuesMissing(values.map(({ names }) => names[lang]).join(', ')) }]),
  ];
}

export function rowRemarks({ standing, because, ends }: RowReport, lang: Dialect): readonly Remark[] {
  const texts = coverageTexts[lang];
  const amount = (at: number, measure: Measure): string =>
    showAmount({ low: at, high: at, over: 1, measure }, lang);
  return [
    ...(standing === 'open' ? [{ open: true, words: texts.rowMissing }] : []),
    ...(because === undefined ? [] : [{ open: false, words: texts.argued(because[lang]) }]),
    ...ends.flatMap(({ words, measure, inside, outside }) =>
      [inside, outside].flatMap((side): readonly Remark[] =>
        side.standing === 'open'
          ? [{ open: true, words: `${words[lang]}: ${texts.endMissing(amount(side.amount, measure))}` }]
          : [],
      ),
    ),
  ];
}

export function listRemarks({ members }: ListReport, lang: Dialect): readonly Remark[] {
  const open = members.filter(({ standing }) => standing === 'open');
  if (open.length === 0) return [];
  const said = open.map(({ names }) => names[lang]).join(', ');
  const shown = members.filter(({ standing }) => standing === 'shown').length;
  return [{ open: true, words: coverageTexts[lang].membersMissing(shown, members.length, said) }];
}

export function readingRemarks({ standing, because, half }: ReadingReport, lang: Dialect): readonly Remark[] {
  const texts = coverageTexts[lang];
  if (standing === 'shown') return [];
  if (because !== undefined) return [{ open: false, words: texts.argued(because[lang]) }];
  return [{ open: true, words: half ? texts.readingHalf : texts.readingMissing }];
}
