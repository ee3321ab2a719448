/** `điểm a và điểm b hoặc điểm c`: whether all or one must hold cannot be told from one list. */
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FormCheck } from '../check.ts';
import { walk } from '../walk.ts';

export const mixedReferences: FormCheck = function* (document) {
  for (const part of walk(document)) {
    if (part.is !== 'references') continue;
    const { connectives, span } = part.node;
    if (connectives.includes('and') && connectives.includes('or'))
      yield diagnostic('mixedReferences', document.source, span, {});
  }
};
