/** Every sentence in English. */
import { caseSentences } from './cases.en.ts';
import { fileSentences } from './files.en.ts';
import { kindSentences } from './kinds.en.ts';
import { lawSentences } from './law.en.ts';
import { nameSentences } from './names.en.ts';
import { schemaSentences } from './schema.en.ts';
import type { Sentences } from './sentence.ts';
import { textSentences } from './text.en.ts';
import type { DiagnosticKey } from '../diagnostic.ts';

export const messages: Sentences<DiagnosticKey> = {
  ...textSentences,
  ...nameSentences,
  ...kindSentences,
  ...lawSentences,
  ...schemaSentences,
  ...fileSentences,
  ...caseSentences,
};
