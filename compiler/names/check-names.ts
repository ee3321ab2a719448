/** What is asked of a name where it is born, so that the longest match never changes a meaning in silence. */
import type { Lexicon, SourceFile } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { bornIn } from './born.ts';
import { duplicates } from './duplicates.ts';
import { keywordStarts } from './keyword-starts.ts';
import { prefixes } from './prefixes.ts';
import { scansOtherwise } from './scans-otherwise.ts';

/** Looks at the names that these files give; the lexicon is all that they may meet. One name tells one error. */
export function checkNames(lexicon: Lexicon, files: readonly SourceFile[]): readonly Diagnostic[] {
  const { phrases } = lexicon;
  const born = bornIn(phrases, files);
  const errors = [...duplicates(phrases, born), ...keywordStarts(born), ...scansOtherwise(lexicon, born)];
  const first = errors.filter(
    (each, at) => errors.findIndex(({ source, span }) => source === each.source && span === each.span) === at,
  );
  const sound = born.filter(
    ({ source, span }) => !first.some((each) => each.source === source && each.span === span),
  );
  return [...first, ...prefixes(lexicon, sound)];
}
