/** The document as Markdown: whatever a drafter writes stays text. */
import { capitalText } from './prose.ts';
import type { Piece, Prose } from './prose.ts';
import { escapeAnchor, visible } from './escape.ts';
import { languagesOf } from './document.ts';
import type {
  Block,
  Both,
  DocumentLanguage,
  Languages,
  Paragraph,
  ReadingDocument,
  Section,
} from './document.ts';

export function renderMarkdown(document: ReadingDocument, languages: Languages): string {
  const langs = languagesOf(languages);
  const title = langs.map((lang) => escaped(capitalText(document.title[lang]))).join(' · ');
  const parts = [
    `# ${title}`,
    ...document.opening.flatMap((block) => blocks(block, langs)),
    ...document.sections.flatMap((section) => sectionParts(section, 2, langs)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts(
  section: Section,
  level: number,
  langs: readonly DocumentLanguage[],
): readonly string[] {
  const heading = langs.map((lang) => proseText(section.heading[lang])).join(' · ');
  return [
    `<a id="${escapeAnchor(section.anchor)}"></a>`,
    `${'#'.repeat(Math.min(level, 6))} ${heading}`,
    ...section.blocks.flatMap((block) => blocks(block, langs)),
    ...section.sections.flatMap((inner) => sectionParts(inner, level + 1, langs)),
  ];
}

/** In both languages the second stands under the first, set off from it. */
function blocks(block: Both<Block>, langs: readonly DocumentLanguage[]): readonly string[] {
  const { anchor } = block.vi;
  const said = langs.map((lang, at) => {
    const text = blockText(block[lang]);
    return at === 0 ? text : text.replace(/^/gm, '> ').replace(/ $/gm, '');
  });
  return anchor === undefined ? said : [`<a id="${escapeAnchor(anchor)}"></a>`, ...said];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphText(block, '');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      return [
        ...(block.captioned ? [`**${proseText(block.caption)}**`, ''] : []),
        row(block.columns.map(proseText)),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(proseText))),
      ].join('\n');
    }
    case 'note':
      return [
        `> **${proseText(block.title)}**`,
        ...block.paragraphs.map((each) => paragraphText(each, '').replace(/^/gm, '> ')),
      ].join('\n>\n');
  }
}

function paragraphText({ prose, items }: Paragraph, indent: string): string {
  const inner = items.map((item) => `${indent}- ${paragraphText(item, `${indent}  `)}`);
  return [proseText(prose), ...(items.length > 0 && indent === '' ? [''] : []), ...inner].join('\n');
}

const proseText = (prose: Prose): string => prose.map(pieceText).join('');

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'link':
      return `[${escaped(piece.text)}](#${escapeAnchor(piece.to)})`;
    case 'mark':
      return ` \\[[${escaped(piece.text)}](#${escapeAnchor(piece.to)})\\]`;
  }
}

/** Every sign that could begin markup, or an HTML tag, is taken as the sign it is. */
const escaped = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]<>#|~&!]/gu, (sign) =>
      sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    )
    .replace(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$)/u,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    // An address in a title would become a link by itself.
    .replace(/(https?|ftp)(?=:)|(www)(?=\.)/giu, '$&\\');
