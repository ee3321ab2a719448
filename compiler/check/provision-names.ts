/** Provisions by their ids, in words. */
import type { Bilingual, Document } from '../../grammar/index.ts';
import { provisionName } from '../names/provision-name.ts';
import { indexProvisions } from '../resolve/provision-index.ts';

export const provisionNameOf = (document: Document, id: string): Bilingual =>
  provisionName(indexProvisions(document).byId.get(id)?.path ?? []);
