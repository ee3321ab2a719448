/** Without an Article that obliges, everyone would be proposed. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MeaningCheck } from '../check.ts';

export const noVerdict: MeaningCheck = function* ({ document, provisions }) {
  const { header, source } = document;
  if (header.kind !== 'decision' || provisions.some(({ force }) => force === 'duty')) return;
  yield diagnostic('noVerdict', source, { start: header.span.start, end: header.title.span.end }, {});
};
