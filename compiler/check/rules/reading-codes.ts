/** A reading is chosen by its code: one code for two places of the law would change both at once. */
import type { Definition, Reading, SourceFile, Span, Words } from '../../../grammar/index.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MeaningCheck } from '../check.ts';
import { documentsOf } from '../typed-walk.ts';
import { definitionsOf } from '../walk.ts';

interface FirstUse {
  readonly owner: Definition;
  readonly related: { readonly source: SourceFile; readonly span: Span };
}

export const readingCodes: MeaningCheck = function* (decision) {
  const first = new Map<string, FirstUse>();
  for (const document of documentsOf(decision))
    for (const owner of definitionsOf(document)) {
      if (owner.kind !== 'definition') continue;
      const { source } = document;
      for (const { text, span } of codesOf(owner)) {
        const known = first.get(text);
        if (known === undefined) first.set(text, { owner, related: { source, span } });
        else if (known.owner !== owner)
          yield diagnostic('duplicateReadingCode', source, span, { code: text }, { related: known.related });
      }
    }
};

const codesOf = ({ body }: Definition): readonly Words[] =>
  body.kind === 'valueReadings' || body.kind === 'conditionReadings' ? codesIn(body.readings) : [];

const codesIn = (readings: readonly Pick<Reading<unknown>, 'code'>[]): readonly Words[] =>
  readings.flatMap(({ code }) => (code === undefined ? [] : [code]));
