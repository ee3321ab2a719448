/** Decision 457/QĐ-CTN as a document: all of it, once, and nothing of the language it is written in. */
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../compiler/document/html.ts';
import { renderMarkdown } from '../../compiler/document/markdown.ts';
import { compile } from '../../compiler/compile.ts';
import type { ProvisionIr } from '../../runtime/ir.ts';
import { hostOf } from '../harness.ts';
import { RULES, folderOf, run } from '../cli/run.ts';
import { blockText, sectionAt, sectionsOf, textsAt, theDocument } from './told.ts';

const document = theDocument();
const compiled = compile('2026.rules', hostOf({}));
if (!compiled.ok) throw new Error('the decision has mistakes');
const ir = compiled.value;

const provisionsIn = (provisions: readonly ProvisionIr[]): readonly ProvisionIr[] =>
  provisions.flatMap((provision) => [provision, ...provisionsIn(provision.children)]);

const anchorOf = (id: string): string =>
  [...id.matchAll(/([.§#]?)([^.§#]+)/gu)]
    .map(([, sign = '', ordinal = ''], at) => {
      const level =
        sign === '§'
          ? 'doan'
          : sign === '#'
            ? 'y'
            : at === 0
              ? 'dieu'
              : /^\d/.test(ordinal)
                ? 'khoan'
                : 'diem';
      return `${level}-${ordinal.replaceAll('đ', 'dd')}`;
    })
    .join('-');

const sections = sectionsOf(document.sections);
const says = (lang: 'vi' | 'en'): string =>
  sections.flatMap(({ blocks }) => blocks.map((block) => blockText(block[lang]))).join('\n');

describe('the decision of 2026 as a document', () => {
  it('has every provision once, and says something of each', () => {
    for (const { id } of provisionsIn(ir.provisions)) {
      const found = sections.filter(({ anchor }) => anchor === anchorOf(id));
      expect(found, id).toHaveLength(1);
      expect(found[0]?.blocks.length, id).toBeGreaterThan(0);
    }
  });

  it('has every definition, its own or shared, in one place', () => {
    const html = renderHtml(document, 'both');
    for (const { id } of ir.definitions) expect(html.split(` id="dinh-nghia-${id}"`), id).toHaveLength(2);
  });

  it('has the readings of every open place, with their sources', () => {
    for (const lang of ['vi', 'en'] as const) {
      const text = says(lang);
      for (const { body } of ir.definitions)
        if ('choices' in body)
          for (const { names, source } of body.choices) {
            expect(text).toContain(names[lang]);
            expect(text).toContain(source[lang]);
          }
    }
  });

  it('speaks as the act does', () => {
    expect(textsAt(document, 'dieu-3-khoan-1', 'vi')).toEqual([
      'Người đang chấp hành án phạt tù được đề nghị đặc xá phải có đủ các điều kiện quy định tại các điểm sau đây:',
    ]);
    expect(textsAt(document, 'dieu-3-khoan-1-diem-dd', 'en')[0]).toMatch(
      /^In the case of a person who has been convicted of an offence that is not counted as corruption: all of the following conditions must be met: \| one of/,
    );
    expect(textsAt(document, 'dieu-4-khoan-10', 'vi')[0]).toBe(
      'Bị kết án về tội về ma túy mà thời hạn còn lại trên thời hạn còn lại tối đa với tội ma túy.',
    );
    expect(textsAt(document, 'dieu-4-khoan-8-y-12', 'vi')).toEqual([
      'Bị kết án về tội chống người thi hành công vụ (theo Bộ luật Hình sự năm 1999) gây hậu quả nghiêm trọng, rất nghiêm trọng hoặc đặc biệt nghiêm trọng.',
    ]);
  });

  it('holds nothing of the language of rules, nor of the record', () => {
    const text = says('vi');
    expect(text).not.toMatch(
      /\bcăn cứ “|\bđúng\b|\bsai\b|\btrue\b|[a-z][A-Z]|\{|\}|_|undefined|null|áp dụng khi|phải phải| {2}|\s[,.;]/,
    );
    expect(says('en')).not.toMatch(/[a-z]{3}[A-Z]|\{|\}|_|undefined|null| {2}|\s[,.;]/);
  });

  it('closes every sentence, and every member of a list', () => {
    for (const lang of ['vi', 'en'] as const)
      for (const line of says(lang)
        .split('\n')
        .filter((each) => !each.includes(' ¦ '))) {
        expect(line).toMatch(/[.:…]$/);
        for (const member of line.split(' | ').slice(0, -1)) expect(member).toMatch(/(?::|;|; and|; or)$/);
      }
  });

  it('names the offences of a list, with their articles', () => {
    const section = sectionAt(document, 'danh-muc-offencesAgainstPolicy');
    expect(section?.blocks.map(({ vi }) => blockText(vi)).join()).toContain(
      'Điều 116 Bộ luật Hình sự năm 2015 ¦ Phá hoại chính sách đoàn kết',
    );
  });

  it('is written in Markdown with the same places', () => {
    const text = renderMarkdown(document, 'both');
    const places = [...text.matchAll(/<a id="([^"]*)">/g)].map(([, place = '']) => place);
    expect(new Set(places).size).toBe(places.length);
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !places.includes(to))).toEqual([]);
    expect(text).toMatch(/^# Đặc xá năm 2026 · Special amnesty 2026\n/);
  });
});

describe('dacxa read', () => {
  it('writes the page to a file, in the languages asked for', async () => {
    const at = folderOf({});
    const { code, out, err } = await run(['read', RULES, '--lang', 'both', '--out', at('doc.html')]);
    expect({ code, out, err }).toEqual({ code: 0, out: `đã ghi ${at('doc.html')}\n`, err: '' });
  });

  it('writes to the screen otherwise, in the language of the command', async () => {
    const { code, out } = await run(['read', RULES, '--format', 'md', '--lang=en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Special amnesty 2026\n/);
  });

  it('never writes over what it reads', async () => {
    const { code, err } = await run(['read', RULES, '--out', RULES]);
    expect(code).toBe(2);
    expect(err).toContain('là tệp đầu vào');
  });

  it('tells mistakes of the rules in place of a document', async () => {
    const at = folderOf({ 'x.rules': 'quyết định' });
    const { code, out, err } = await run(['read', at('x.rules')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('x.rules');
  });

  it('knows two formats, and “both” for itself alone', async () => {
    expect((await run(['read', RULES, '--format', 'pdf'])).err).toContain('html, md');
    expect((await run(['check', RULES, '--lang', 'both'])).code).toBe(2);
  });
});
