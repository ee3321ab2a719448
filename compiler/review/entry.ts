/** What a file of dossiers holds, one after the other: a record, or what keeps one from being read. */
import type { Bilingual } from '../../grammar/index.ts';
import type { Problem } from '../../runtime/problem.ts';

export type Entry = EntryPlace & (RecordEntry | { readonly problem: Bilingual });

export interface EntryPlace {
  /** Counted from 1: the line, or in an array the element. */
  readonly place: number;
  /** Where dossiers come from several files: the one it stands in. */
  readonly file?: string;
}

export interface RecordEntry {
  readonly record: unknown;
  /** What could not be read of it and is left out of the record. */
  readonly problems?: readonly Problem[];
  /** Where a path of the record stands in the file, for formats that write paths as columns. */
  readonly locate?: (path: string) => Bilingual;
}

export interface Dossiers {
  /** How its places are called. */
  readonly counts: 'lines' | 'elements';
  readonly entries: AsyncIterable<Entry>;
  /** What is odd about the files as a whole; complete when all entries are read. */
  readonly warnings?: () => readonly Bilingual[];
}
