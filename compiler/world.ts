/** What a file of rules stands on: the schema, the catalogue and the shared definitions that it uses. */
import type { Document, Lexicon, SourceFile } from '../grammar/index.ts';
import type { Catalogue, Schema } from './schema/model.ts';

export interface World {
  readonly schema: Schema;
  readonly catalogue: Catalogue;
  readonly shared: readonly Document[];
  /** Every file that has a say in the result, in order, for its hash. */
  readonly sources: readonly SourceFile[];
}

/** A world and the phrases it gives, before the file itself is read. */
export interface Known {
  readonly world: World;
  readonly lexicon: Lexicon;
}
