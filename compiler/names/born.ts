/** A phrase together with the file of rules that gives it its name. */
import type { Origin, Phrase, SourceFile } from '../../grammar/index.ts';

export interface Born {
  readonly phrase: Phrase;
  readonly source: SourceFile;
  readonly span: Origin['span'];
}

/** The phrases that these files give birth to; what schema and catalogue bring is theirs to check. */
export const bornIn = (phrases: readonly Phrase[], files: readonly SourceFile[]): readonly Born[] =>
  phrases.flatMap((phrase) => {
    const source = files.find(({ path }) => path === phrase.origin?.path);
    return phrase.origin === undefined || source === undefined
      ? []
      : [{ phrase, source, span: phrase.origin.span }];
  });

/** Both names, as they were written. */
export const textsOf = ({ names }: Phrase): readonly string[] =>
  names.vi === names.en ? [names.vi] : [names.vi, names.en];
