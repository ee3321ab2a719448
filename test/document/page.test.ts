/** The page: one file that is whole by itself, that everyone can read, and in which nothing of a drafter is markup. */
import { describe, expect, it } from 'vitest';
import type { Languages } from '../../compiler/document/document.ts';
import { renderHtml } from '../../compiler/document/html.ts';
import { renderMarkdown } from '../../compiler/document/markdown.ts';
import { palettes, readable, style } from '../../compiler/document/style.ts';
import { documentOf, sectionsOf, theDocument } from './told.ts';

const decision = theDocument();
const languages: readonly Languages[] = ['vi', 'en', 'both'];
const VOID = new Set(['meta', 'br', 'hr', 'img', 'link', 'input']);

const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);

/** The tags that are open where a page ends, or that close what is not open; without them it is well formed. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)) {
    if (VOID.has(tag)) continue;
    if (close === '') open.push(tag);
    else if (open.pop() !== tag) wrong.push(tag);
  }
  return [...wrong, ...open];
}

describe.each(languages)('the page in %s', (lang) => {
  const html = renderHtml(decision, lang);

  it('is well formed, and the same bytes every time', () => {
    expect(unbalanced(html)).toEqual([]);
    const text = html.replace(/<style>[^<]*<\/style>/, '').replace(/<[^<>]*>/g, '');
    expect(text).not.toMatch(/[<>]/);
    expect(renderHtml(theDocument(), lang)).toBe(html);
  });

  it('asks for nothing: no script, no file, no address', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)\b|\bsrc=|url\(|@import|https?:|\son\w+=/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('has each place once, and every link leads to one', () => {
    const ids = all(html, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const lost = all(html, /\shref="#([^"]*)"/g).filter((target) => !ids.includes(target));
    expect(lost).toEqual([]);
    expect(all(html, /\shref="([^#][^"]*)"/g)).toEqual([]);
  });

  it('has one h1, and headings that go down one step at a time', () => {
    const levels = all(html, /<h([1-6])\b/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it('has landmarks, a way past the contents, and contents', () => {
    expect(html).toMatch(/<a class="skip" href="#noi-dung">/);
    for (const tag of ['header', 'nav', 'main'])
      expect(all(html, new RegExp(`<(${tag})[ >]`, 'g'))).toHaveLength(1);
    const articles = decision.sections.map(({ anchor }) => `href="#${anchor}"`);
    const nav = html.slice(html.indexOf('<nav'), html.indexOf('</nav>'));
    for (const link of articles) expect(nav).toContain(link);
  });

  it('says of each header of a table what it heads, and what each table is', () => {
    expect(
      all(html, /<th\b([^>]*)>/g).filter((attributes) => !/scope="(?:col|row)"/.test(attributes)),
    ).toEqual([]);
    expect(all(html, /<(table)\b/g).length).toBeGreaterThan(0);
    expect(all(html, /<(caption)>/g)).toHaveLength(all(html, /<(table)\b/g).length);
  });

  it('says which language is which', () => {
    expect(html).toContain(`<html lang="${lang === 'en' ? 'en' : 'vi'}"`);
    const marked = all(html, /\slang="([^"]*)"/g);
    if (lang === 'both') expect(marked.filter((each) => each === 'en').length).toBeGreaterThan(100);
    else expect(marked).toEqual([lang]);
  });
});

it('puts both languages of a block into one row, in that order', () => {
  const html = renderHtml(decision, 'both');
  const rows = html.split('<div class="row"').slice(1);
  for (const row of rows) {
    expect(all(row, /^<div lang="(vi|en)">/gm).slice(0, 2)).toEqual(['vi', 'en']);
  }
  const blocks = sectionsOf(decision.sections).flatMap(({ blocks: each }) => each);
  expect(rows).toHaveLength(blocks.length + decision.opening.length);
});

describe('colours', () => {
  const channel = (part: string): number => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (color: string): number => {
    const [red = '', green = '', blue = ''] = color.match(/[0-9a-f]{2}/g) ?? [];
    return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  };
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(
    (['light', 'dark'] as const).flatMap((name) =>
      readable.map(([text, ground]) => [name, text, ground] as const),
    ),
  )('by %s, %s on %s can be read by everyone', (name, text, ground) => {
    expect(contrast(palettes[name][text], palettes[name][ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('are all taken from there', () => {
    const known = new Set(Object.values(palettes).flatMap((palette) => Object.values(palette)));
    expect((style.match(/#[0-9a-f]{3,8}\b/g) ?? []).filter((color) => !known.has(color))).toEqual([]);
  });
});

it('prints: tables repeat their heads, short ones stay whole, the contents stay away', () => {
  const print = style.slice(style.indexOf('@media print'));
  expect(print).toMatch(/@page \{ size: A4/);
  expect(print).toMatch(/thead \{ display: table-header-group; \}/);
  expect(print).toMatch(/table:not\(\.long\) \{ break-inside: avoid; \}/);
  expect(print).toMatch(/nav, \.skip \{ display: none; \}/);
});

describe('what a drafter writes', () => {
  const HOSTILE = `<script>alert(1)</script> <img src=x onerror=y> &amp; [a](http://evil.vn) *b* | c \`d\` </style>\u202eX`;
  const document = documentOf(`
danh mục tội "nhóm <b>đậm</b>" / "group <b>bold</b>"
  - BLHS 2015 điều 123

định nghĩa "mức & <i>xét</i>" / "term & <i>looked</i> at" là
  cách hiểu X1 "một <u>" / "one <u>":
    mức án
    căn cứ "${HOSTILE}" / "${HOSTILE}"
  cách hiểu "hai" / "two":
    mức án trừ đi tổng thời gian được giảm
    căn cứ "câu chữ" / "the words"
  chọn "hai"

Điều 1 "${HOSTILE}" / "${HOSTILE}"
  không đặt điều kiện vì "${HOSTILE}" / "${HOSTILE}"

Điều 3 "Ba" / "Three"
  phải đủ các điều kiện sau:
    - "mức & <i>xét</i>" trên 3 năm
    - không thuộc trường hợp nào tại Điều 4

Điều 4 "Bốn" / "Four"
  không được đề nghị nếu bị kết án về tội thuộc "nhóm <b>đậm</b>"
`);

  it.each(languages)('stays text on the page in %s', (lang) => {
    const html = renderHtml(document, lang);
    expect(unbalanced(html)).toEqual([]);
    expect(html).not.toMatch(/<(?:script|img|b|i|u)\b/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('\u202e');
    expect(all(html, /(<\/style>)/g)).toHaveLength(1);
  });

  it.each(languages)('stays text in Markdown in %s', (lang) => {
    const text = renderMarkdown(document, lang);
    const tags = [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    expect(tags.filter((tag) => !/^<a id="[\w-]+">$|^<\/a>$/.test(tag))).toEqual([]);
    expect(text).not.toMatch(/[^\\]\*b|(?<!\\)`d|(?<!\\)\]\(http/);
    expect(text).toContain('\\[a\\]');
  });
});
