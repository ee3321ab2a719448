/** Sentences with their closing marks. */
import type { DocumentLanguage, Note, Paragraph } from './document.ts';
import { plain, proseOf } from './prose.ts';
import type { Prose, Sentence } from './prose.ts';
import { sentences } from './sentences/sentences.ts';

/** A list carries the mark of its sentence to its last member, wherever that stands. */
export function paragraphOf({ prose, list }: Sentence, lang: DocumentLanguage, mark = '.'): Paragraph {
  if (list === undefined) return { kind: 'paragraph', prose: closed(prose, mark), items: [] };
  const { each, last } = sentences[lang].separators[list.quantity];
  const end = list.items.length - 1;
  const items = list.items.map((item, at) =>
    paragraphOf(item, lang, at === end ? mark : at === end - 1 ? last : each),
  );
  return { kind: 'paragraph', prose, items };
}

/** What closes itself, such as a reason that ends with a full stop, is left alone. */
export const closed = (prose: Prose, mark = '.'): Prose =>
  mark === '.' && /[.!?…:]$/u.test(plain(prose)) ? prose : proseOf([prose, mark]);

export const paragraph = (prose: Prose): Paragraph => ({
  kind: 'paragraph',
  prose: closed(prose),
  items: [],
});

export const note = (
  about: Note['about'],
  title: Prose,
  paragraphs: readonly Paragraph[],
  anchor?: string,
): Note => ({ kind: 'note', about, title, paragraphs, ...(anchor === undefined ? {} : { anchor }) });
