import { describe, expect, test } from 'vitest';
import { diagnose, findings } from '../../harness.ts';
import { asRule, expectNone, expectOnly, inDecision } from './only.ts';

describe('chữ viết và hình thức / text and form', () => {
  test('a file opens with a keyword of one dialect', () => {
    expectOnly('noDialect', { vi: '«Xin chào\n»', en: '«Hello there\n»' });
  });

  test('a keyword of the other dialect is named with its own', () => {
    const texts = {
      vi: 'Điều 3 "Điều kiện" / "Conditions"\n  «must» đang mang thai',
      en: 'Article 3 "Điều kiện" / "Conditions"\n  «phải» pregnant',
    };
    expectOnly('otherDialect', inDecision(texts));
    const [found] = diagnose(inDecision(texts).vi.replace(/[«»]/g, ''));
    expect(found?.fix?.map(({ text }) => text)).toEqual(['phải']);
  });

  test('a text must be closed on its line', () => {
    expectOnly(
      'openText',
      inDecision({
        vi: 'Điều 3 "Điều kiện" / «"Conditions»\n  phải đang mang thai',
        en: 'Article 3 "Điều kiện" / «"Conditions»\n  must satisfy pregnant',
      }),
    );
  });

  test('a text without a word is told where it stands', () => {
    expectOnly('unexpected', asRule({ vi: 'đang mang thai «""»', en: 'pregnant «""»' }));
  });

  // What looks at the rest of the line for every word of it takes minutes.
  test('a line as long as a book is read as fast as a book', { timeout: 60_000 }, () => {
    const condition = (vi: string): string => asRule({ vi, en: '' }).vi;
    expect(diagnose(condition('""'.repeat(400_000))).map(({ key }) => key)).toEqual(['unexpected']);
    expect(diagnose(condition(`"${' '.repeat(400_000)}"`)).map(({ key }) => key)).toEqual(['unknownPhrase']);
    expect(diagnose(condition(`đang mang thai${' hoặc đang mang thai'.repeat(40_000)}`))).toEqual([]);
  });

  test('a sign that means nothing', () => {
    expectOnly('straySign', asRule({ vi: 'đang mang thai «;»', en: 'pregnant «;»' }));
  });

  test('a sign in place of another is read as the one that is meant, and all else is told as well', () => {
    const once = (vi: string, en: string): void => expectOnly('straySign', asRule({ vi, en }));
    once('đang mang thai«，» hoặc đã lập công lớn', 'pregnant«，» or earned great merit');
    once('số tiền án từ «０２» tiền án trở lên', 'number of prior convictions is at least «０２» priors');
    once('giới tính «=» nữ', 'sex «=» female');
    once('đang mang thai «// xem lại, hỏi thêm.»', 'pregnant «// look again; ask.»');
    expectOnly(
      'straySign',
      inDecision({
        vi: 'Điều 3 «\'Điều kiện\'» / "Conditions"\n  phải đang mang thai',
        en: 'Article 3 «\'Điều kiện\'» / "Conditions"\n  must satisfy pregnant',
      }),
    );
  });

  test('bullets with other marks than “-” are bullets that are written wrong', () => {
    for (const mark of ['*', '+', '•', 'a)', '1.'].filter((each) => each !== '•')) {
      const { vi } = asRule({
        vi: `đủ các điều kiện sau:\n      ${mark} đang mang thai\n      ${mark} đã lập công lớn`,
        en: '',
      });
      const found = diagnose(vi);
      expect(found.map(({ key }) => key)).toEqual(['straySign', 'straySign']);
      expect(diagnose(vi.replaceAll(`${mark} đ`, '- đ'))).toEqual([]);
    }
  });

  test('a line moved to its column loses nothing of the line above, whatever its blank is', () => {
    const text = inDecision({
      vi: 'Điều 3 "A" / "A"\n  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "B" / "B"\n    phải đang mang thai\n\tkhoản 2 "C" / "C"\n    phải đã lập công lớn\n  khoản 3 "D" / "D"\n    phải đang mang thai',
      en: '',
    }).vi;
    const [found] = diagnose(text).filter(({ key }) => key === 'nestingColumn');
    const [edit] = found?.fix ?? [];
    expect(text.slice(edit?.start, edit?.end)).toBe('\t');
    expect(edit?.text).toBe('  ');
  });

  test('a day the calendar lacks', () => {
    expectOnly(
      'noSuchDate',
      asRule({ vi: 'ngày sinh trên «31/02/2000»', en: 'date of birth over «2000-02-31»' }),
    );
    expectNone(asRule({ vi: 'ngày sinh trên 29/02/2000', en: 'date of birth over 2000-02-29' }));
  });

  test('a word where none of its kind can stand', () => {
    expectOnly('unexpected', asRule({ vi: '«và» đang mang thai', en: '«and» pregnant' }));
    expectOnly('unexpected', asRule({ vi: 'đang mang thai hoặ«c»', en: 'pregnant o«r»' }));
  });

  test('bullets of one list stand in one column', () => {
    expectOnly(
      'bulletColumn',
      asRule({
        vi: 'đủ các điều kiện sau:\n      - đang mang thai\n     «-» đã lập công lớn',
        en: 'all of the following:\n      - pregnant\n     «-» earned great merit',
      }),
    );
  });

  test('what continues a bullet stands deeper than the bullet', () => {
    expectOnly(
      'continuationColumn',
      asRule({
        vi: 'đủ các điều kiện sau:\n    - đang mang thai\n    «hoặc» đã lập công lớn\n    - giới tính là nữ',
        en: 'all of the following:\n    - pregnant\n    «or» earned great merit\n    - sex is female',
      }),
    );
  });

  test('brackets within brackets have an end', () => {
    const nested = (depth: number, words: string): string =>
      `${'('.repeat(depth)}${words}${')'.repeat(depth)}`;
    expectNone(asRule({ vi: nested(50, 'đang mang thai'), en: nested(50, 'pregnant') }));
    const outer = (words: string): string => `${'('.repeat(50)}«(»${words}${')'.repeat(51)}`;
    expectOnly('tooDeep', asRule({ vi: outer('đang mang thai'), en: outer('pregnant') }));
    expect(findings(asRule({ vi: nested(5000, 'đang mang thai'), en: '' }).vi)).toEqual([
      { key: 'tooDeep', at: '(' },
    ]);
  });

  test('lists in lists and “không không …” have an end as well', () => {
    const lists = (depth: number): string =>
      Array.from({ length: depth }, (_, at) => `${' '.repeat(6 + 2 * at)}- đủ các điều kiện sau:`).join('\n');
    const deep = asRule({
      vi: `đủ các điều kiện sau:\n${lists(3000)}\n${' '.repeat(6100)}- đang mang thai`,
      en: '',
    });
    expect(findings(deep.vi).map(({ key }) => key)).toEqual(['tooDeep']);
    const denied = asRule({ vi: `${'không '.repeat(3000)}đang mang thai`, en: '' });
    expect(findings(denied.vi)).toEqual([{ key: 'tooDeep', at: 'k' }]);
    const beside = Array.from({ length: 60 }, () => 'không đang mang thai').join(' và ');
    expect(findings(asRule({ vi: beside, en: '' }).vi).map(({ key }) => key)).not.toContain('tooDeep');
  });

  test('a line stands in the column of its level', () => {
    expectOnly(
      'nestingColumn',
      inDecision({
        vi: 'Điều 3 "Điều kiện" / "Conditions"\n  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "A" / "A"\n  «phải» đang mang thai',
        en: 'Article 3 "Điều kiện" / "Conditions"\n  must satisfy meets all the clauses below\n\n  clause 1 "A" / "A"\n  «must satisfy» pregnant',
      }),
    );
  });
});
