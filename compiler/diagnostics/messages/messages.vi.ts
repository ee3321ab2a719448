/** Every sentence in Vietnamese. */
import { caseSentences } from './cases.vi.ts';
import { fileSentences } from './files.vi.ts';
import { kindSentences } from './kinds.vi.ts';
import { lawSentences } from './law.vi.ts';
import { nameSentences } from './names.vi.ts';
import { schemaSentences } from './schema.vi.ts';
import type { Sentences } from './sentence.ts';
import { textSentences } from './text.vi.ts';
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
