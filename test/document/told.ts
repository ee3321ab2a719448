/** A decision of a test as a document, and what it says in words. */
import { check } from '../../compiler/compile.ts';
import type {
  Block,
  DocumentLanguage,
  Paragraph,
  ReadingDocument,
  Section,
} from '../../compiler/document/document.ts';
import { plain } from '../../compiler/document/prose.ts';
import { readDocument } from '../../compiler/document/read-document.ts';
import { heads, hostOf } from '../harness.ts';

/** The document of rules under the usual head; a mistake in them is a mistake of the test. */
export function documentOf(rules: string): ReadingDocument {
  const outcome = check('test.rules', hostOf({ 'test.rules': `${heads.vi}${rules}` }));
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ key }) => key).join(', '));
  return readDocument(outcome.value);
}

/** A decision of the repository, read once. */
export function theDocument(path = '2026.rules'): ReadingDocument {
  const outcome = check(path, hostOf({}));
  if (!outcome.ok) throw new Error(`${path} has mistakes`);
  return readDocument(outcome.value);
}

export const sectionsOf = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);

export const sectionAt = (document: ReadingDocument, anchor: string): Section | undefined =>
  sectionsOf(document.sections).find((section) => section.anchor === anchor);

/** The members of a list stand behind it, each after a bar. */
export const textOf = ({ prose, items }: Paragraph): string =>
  [plain(prose), ...items.map(textOf)].join(' | ');

export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block);
    case 'note':
      return [plain(block.title), ...block.paragraphs.map(textOf)].join(' ¶ ');
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()].map(plain).join(' ¦ ');
  }
}

export const textsAt = (
  document: ReadingDocument,
  anchor: string,
  lang: DocumentLanguage,
): readonly string[] => (sectionAt(document, anchor)?.blocks ?? []).map((block) => blockText(block[lang]));

/** What clause 1 of an Article 3 says, where this is its rule. */
export function clauseSays(rule: string, beside = ''): Readonly<Record<DocumentLanguage, string>> {
  const document = documentOf(`${beside}
Điều 3 "Điều kiện" / "Conditions"
  phải đủ điều kiện tại một trong các khoản sau

  khoản 1 "Một" / "One"
${rule.replace(/^/gm, '    ')}
`);
  const [vi = '', en = ''] = (['vi', 'en'] as const).map(
    (lang) => textsAt(document, 'dieu-3-khoan-1', lang)[0] ?? '',
  );
  return { vi, en };
}
