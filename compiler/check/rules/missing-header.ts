/** A decision without its date or its cut-off date would count time to nowhere. */
import { spell } from '../../../grammar/index.ts';
import type { Bilingual, Keyword } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FormCheck } from '../check.ts';

export const missingHeader: FormCheck = function* ({ header, source }) {
  if (header.kind !== 'decision') return;
  const span = { start: header.span.start, end: header.title.span.end };
  if (header.signed === undefined)
    yield diagnostic('missingHeader', source, span, { field: named('Signed') });
  if (header.cutoff === undefined)
    yield diagnostic('missingHeader', source, span, { field: named('CutoffHead') });
};

const named = (keyword: Keyword): Bilingual => ({ vi: spell(keyword, 'vi'), en: spell(keyword, 'en') });
