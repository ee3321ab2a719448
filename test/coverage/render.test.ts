/** The report in words and as a page: what a drafter wrote is text in it, in both languages. */
import { describe, expect, it } from 'vitest';
import { renderCoverageHtml } from '../../compiler/coverage/render-html.ts';
import { renderCoverage } from '../../compiler/coverage/render-text.ts';
import { covered, program } from './program.ts';

const report = covered(
  program(
    'Điều 3 "A <b> & \'c\'" / "A <b> & \'c\'"\n  phải đã lập công lớn và có công với cách mạng',
    'greatMerit: true, meritoriousPerson: true',
    ["about: '3', base: base, expect: { verdict: eligible }"],
  ),
);

describe('in words', () => {
  it('says at each place what is missing', () => {
    expect(renderCoverage(report, 'vi')).toBe(`Các trường hợp kiểm thử đã cho thấy những gì của quyết định

Các điều khoản
  ✗ Điều 3 · A <b> & 'c' (2 điều kiện)
      chưa ca nào không đạt
      3/điều-kiện-1 “đã lập công lớn”
        chưa ca nào cho thấy khi không đạt thì kết quả đổi
      3/điều-kiện-2 “có công với cách mạng”
        chưa ca nào cho thấy khi không đạt thì kết quả đổi

Tỷ lệ
  điều khoản có cả ca đạt và ca không đạt: 0 % (0/1)
  điều kiện có ca cho thấy tự nó làm đổi kết quả, cả hai chiều: 0 % (0/2)
`);
    expect(renderCoverage(report, 'en')).toContain(
      'conditions that cases show to change the outcome by themselves, both ways: 0% (0/2)',
    );
  });
});

describe.each(['vi', 'en'] as const)('as a page in %s', (lang) => {
  const page = renderCoverageHtml(report, lang);

  it('escapes what is written in the files', () => {
    expect(page).toContain('A &lt;b&gt; &amp; &#39;c&#39;');
    expect(page).not.toContain('<b>');
  });

  it('stands by itself, and tells its language and its tables', () => {
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).not.toMatch(/<script|https?:|<link|<img|url\(/);
    expect([...page.matchAll(/<h1/g)]).toHaveLength(1);
    expect([...page.matchAll(/<caption>/g)]).toHaveLength(1);
    expect(page).toContain('<th scope="col">');
    expect(renderCoverageHtml(report, lang)).toBe(page);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, closing, name = ''] of page.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (['meta'].includes(name)) continue;
      if (closing === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});
