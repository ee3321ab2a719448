/** Time counted to another year than the decision's is most often the date of last year's file. */
import { printDate } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FormCheck } from '../check.ts';

export const cutoffOutOfYear: FormCheck = function* ({ header, source }) {
  if (header.kind !== 'decision' || header.cutoff === undefined) return;
  const { iso, span } = header.cutoff;
  if (Number(iso.slice(0, 4)) !== header.year)
    yield diagnostic('cutoffOutOfYear', source, span, {
      cutoff: { vi: printDate(iso, 'vi'), en: printDate(iso, 'en') },
      year: header.year,
    });
};
