/** The document as one page of HTML that needs nothing else: no script, no request, no font of its own. */
import type {
  Block,
  Both,
  DocumentLanguage,
  Languages,
  Note,
  Paragraph,
  ReadingDocument,
  Section,
  TableBlock,
} from './document.ts';
import { languagesOf } from './document.ts';
import { escapeAnchor, escapeHtml } from './escape.ts';
import { capitalText, plain } from './prose.ts';
import type { Piece, Prose } from './prose.ts';
import { style } from './style.ts';
import { documentTexts } from './texts.ts';

type Langs = readonly DocumentLanguage[];

const CONTENT = 'noi-dung';

export function renderHtml(document: ReadingDocument, languages: Languages): string {
  const langs = languagesOf(languages);
  const [main = 'vi'] = langs;
  const texts = documentTexts[main];
  const title = langs.map((lang) => escapeHtml(capitalText(document.title[lang]))).join(' / ');
  return `<!doctype html>
<html lang="${main}"${languages === 'both' ? ' class="both"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#${CONTENT}">${escapeHtml(texts.skip)}</a>
<header>
<h1>${spans(langs, (lang) => escapeHtml(capitalText(document.title[lang])))}</h1>
${document.opening.map((block) => row(block, langs)).join('\n')}
</header>
<nav aria-labelledby="muc-luc">
<h2 id="muc-luc">${spans(langs, (lang) => escapeHtml(documentTexts[lang].contents))}</h2>
${contents(document.sections, langs, 2)}
</nav>
<main id="${CONTENT}" tabindex="-1">
${document.sections.map((section) => sectionHtml(section, 2, langs)).join('\n')}
</main>
</body>
</html>
`;
}

/** Each language in an element of its own that says which it is; one alone needs none. */
function spans(langs: Langs, said: (lang: DocumentLanguage) => string): string {
  const [only = 'vi'] = langs;
  return langs.length === 1
    ? said(only)
    : langs.map((lang) => `<span lang="${lang}" class="${lang}">${said(lang)}</span>`).join(' ');
}

function contents(sections: readonly Section[], langs: Langs, depth: number): string {
  if (sections.length === 0 || depth === 0) return '';
  const items = sections.map(
    (section) =>
      `<li><a href="#${escapeAnchor(section.anchor)}">${spans(langs, (lang) => bare(section.heading[lang]))}</a>${contents(section.sections, langs, depth - 1)}</li>`,
  );
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** Headings are not links, so that one can be a link itself. */
const bare = (prose: Prose): string =>
  prose.map((piece) => (piece.kind === 'mark' ? '' : escapeHtml(piece.text))).join('');

function sectionHtml(section: Section, level: number, langs: Langs): string {
  const anchor = escapeAnchor(section.anchor);
  const tag = `h${String(Math.min(level, 6))}`;
  const isPart = level === 2 && section.blocks.length === 0;
  return `<section id="${anchor}"${isPart ? ' class="part"' : ''}${level === 2 ? ` aria-labelledby="${anchor}-tieu-de"` : ''}>
<${tag}${level === 2 ? ` id="${anchor}-tieu-de"` : ''}>${spans(langs, (lang) => bare(section.heading[lang]))}</${tag}>
${[...section.blocks.map((block) => row(block, langs)), ...section.sections.map((inner) => sectionHtml(inner, level + 1, langs))].join('\n')}
</section>`;
}

/** Both languages of a block stand in one row, so that they are always beside each other. */
function row(block: Both<Block>, langs: Langs): string {
  const anchor = block.vi.anchor === undefined ? '' : ` id="${escapeAnchor(block.vi.anchor)}"`;
  const [only = 'vi'] = langs;
  if (langs.length === 1) {
    const said = blockHtml(block[only], only);
    return anchor === '' ? said : `<div class="row"${anchor}>${said}</div>`;
  }
  const cells = langs.map((lang) => `<div lang="${lang}">${blockHtml(block[lang], lang)}</div>`);
  return `<div class="row"${anchor}>\n${cells.join('\n')}\n</div>`;
}

function blockHtml(block: Block, lang: DocumentLanguage): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, lang);
    case 'table':
      return tableHtml(block, lang);
    case 'note':
      return noteHtml(block, lang);
  }
}

function paragraphHtml({ prose, items }: Paragraph, lang: DocumentLanguage): string {
  const list = items.map((item) => `<li>${paragraphHtml(item, lang)}</li>`);
  return `<p>${proseHtml(prose, lang)}</p>${list.length === 0 ? '' : `\n<ul>\n${list.join('\n')}\n</ul>`}`;
}

function tableHtml({ caption, captioned, columns, rows }: TableBlock, lang: DocumentLanguage): string {
  const head = columns.map((column) => `<th scope="col">${proseHtml(column, lang)}</th>`).join('');
  const body = rows.map((cells, row) => {
    const said = cells.map((cell, at) => {
      if (at > 0) return `<td>${proseHtml(cell, lang)}</td>`;
      const span = spanOf(rows, row);
      return span === 0
        ? ''
        : `<th scope="row"${span > 1 ? ` rowspan="${String(span)}"` : ''}>${proseHtml(cell, lang)}</th>`;
    });
    return `<tr>${said.join('')}</tr>`;
  });
  const spoken = proseHtml(caption, lang);
  return `<table${captioned ? '' : ' class="long"'}>
<caption>${captioned ? spoken : `<span class="heard">${spoken}</span>`}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

/** How many rows from this one begin with the same words; none where the row above has begun with them. */
function spanOf(rows: TableBlock['rows'], row: number): number {
  const head = (at: number): string | undefined => rows[at]?.[0] && plain(rows[at][0]);
  if (row > 0 && head(row - 1) === head(row)) return 0;
  let span = 1;
  while (head(row + span) !== undefined && head(row + span) === head(row)) span += 1;
  return span;
}

const noteHtml = ({ about, title, paragraphs }: Note, lang: DocumentLanguage): string =>
  `<div class="note ${about}" role="note">
<p class="note-title">${proseHtml(title, lang)}</p>
${paragraphs.map((each) => paragraphHtml(each, lang)).join('\n')}
</div>`;

const proseHtml = (prose: Prose, lang: DocumentLanguage): string =>
  prose.map((piece) => pieceHtml(piece, lang)).join('');

function pieceHtml(piece: Piece, lang: DocumentLanguage): string {
  switch (piece.kind) {
    case 'text':
      return escapeHtml(piece.text);
    case 'link':
      return `<a class="${piece.of}" href="#${escapeAnchor(piece.to)}">${escapeHtml(piece.text)}</a>`;
    case 'mark': {
      const label = escapeHtml(documentTexts[lang].readingMark(piece.text));
      return `<sup><a href="#${escapeAnchor(piece.to)}" aria-label="${label}">${escapeHtml(piece.text)}</a></sup>`;
    }
  }
}
