/** “Các trường hợp còn lại” is quickly written and easily holds more than was thought of: so it is spelled out. */
import type { Bilingual } from '../../../grammar/index.ts';
import { sayBox } from '../../analyse/say.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { analysedTables } from '../analysed.ts';
import type { MeaningCheck } from '../check.ts';

export const restListing: MeaningCheck = function* (decision) {
  for (const { definition, analysis } of analysedTables(decision)) {
    if (analysis.rest === undefined) continue;
    const { row, boxes } = analysis.rest;
    const cases = inSeries(boxes.map((box) => sayBox(analysis.axes, box)));
    yield diagnostic('restListing', definition.source, row.syntax.span, { cases });
  }
};

const inSeries = (parts: readonly Bilingual[]): Bilingual => ({
  vi: parts.map(({ vi }) => `(${vi})`).join('; '),
  en: parts.map(({ en }) => `(${en})`).join('; '),
});
