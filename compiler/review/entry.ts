/** What a file of dossiers holds, one after the other: a record, or what keeps one from being read. */
import type { Bilingual } from '../../grammar/index.ts';

export type Entry = EntryPlace & ({ readonly record: unknown } | { readonly problem: Bilingual });

export interface EntryPlace {
  /** Counted from 1: the line, or in an array the element. */
  readonly place: number;
}

export interface Dossiers {
  /** How its places are called. */
  readonly counts: 'lines' | 'elements';
  readonly entries: AsyncIterable<Entry>;
}
