/** Where a provision stands, by its id: ids are kept with the tree, their paths are not. */
import type { Document } from '../../grammar/index.ts';
import { indexProvisions } from './provision-index.ts';
import type { Step } from './provision-index.ts';

export const pathOf = (document: Document, id: string): readonly Step[] =>
  indexProvisions(document).byId.get(id)?.path ?? [];
