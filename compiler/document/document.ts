/**
 * A decision as a document, before it is laid out: sections with numbers of the act, in each of them sentences,
 * tables and notes, every one of which says the same in both languages.
 */
import type { Prose } from './prose.ts';

export interface Both<Said> {
  readonly vi: Said;
  readonly en: Said;
}

export type DocumentLanguage = keyof Both<unknown>;

export const bothOf = <Said>(tell: (lang: DocumentLanguage) => Said): Both<Said> => ({
  vi: tell('vi'),
  en: tell('en'),
});

export interface ReadingDocument {
  readonly title: Both<string>;
  /** What stands below the title: number, dates, what this document is. */
  readonly opening: readonly Both<Block>[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Unique in the document; links lead to it. */
  readonly anchor: string;
  readonly heading: Both<Prose>;
  readonly blocks: readonly Both<Block>[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | TableBlock | Note;

/** Closed by its mark; its items, too. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly anchor?: string;
  readonly prose: Prose;
  readonly items: readonly Paragraph[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly anchor?: string;
  readonly caption: Prose;
  /** Whether the caption is shown: under a heading that says the same it is for listeners only. */
  readonly captioned: boolean;
  readonly columns: readonly Prose[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly Prose[])[];
}

/** What is no part of the text itself: readings, waivers, who assesses. */
export interface Note {
  readonly kind: 'note';
  readonly about: 'reading' | 'waived' | 'notEncoded' | 'assessed' | 'document';
  readonly anchor?: string;
  readonly title: Prose;
  readonly paragraphs: readonly Paragraph[];
}

export type Languages = DocumentLanguage | 'both';

/** Vietnamese stands first: it is the language of the act. */
export const languagesOf = (languages: Languages): readonly DocumentLanguage[] =>
  languages === 'both' ? ['vi', 'en'] : [languages];
