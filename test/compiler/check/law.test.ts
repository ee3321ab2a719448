import { describe, expect, test } from 'vitest';
import { diagnose } from '../../harness.ts';
import { asRule, declaring, expectNone, expectOnly, inDecision } from './only.ts';
import type { BothFaces } from './only.ts';

const article = (vi: string, en: string): BothFaces =>
  inDecision({
    vi: `Điều 3 "Điều kiện" / "Conditions"\n${vi}`,
    en: `Article 3 "Điều kiện" / "Conditions"\n${en}`,
  });

const unmarked = ({ vi, en }: BothFaces): BothFaces => ({
  vi: vi.replace(/[«»]/g, ''),
  en: en.replace(/[«»]/g, ''),
});

describe('dẫn chiếu / references', () => {
  test('what is referred to exists', () => {
    expectOnly(
      'danglingReference',
      asRule({ vi: 'đủ điều kiện tại «khoản 7 Điều này»', en: 'meets «clause 7 of this Article»' }),
    );
  });

  test('the Decision as a whole sets no condition', () => {
    expectOnly(
      'danglingReference',
      asRule({ vi: 'đủ điều kiện tại «Quyết định này»', en: 'meets «this Decision»' }),
    );
  });

  test('a circle among lists of offences', () => {
    expectOnly(
      'circularReference',
      declaring(
        {
          vi: 'danh mục tội «"một" / "one"»\n  - hai\n\ndanh mục tội "hai" / "two"\n  - giết người\n  - một',
          en: 'offence list «"một" / "one"»\n  - two\n\noffence list "hai" / "two"\n  - murder\n  - one',
        },
        { vi: 'bị kết án về tội thuộc một', en: 'convicted of an offence listed in one' },
      ),
    );
  });

  test('a circle among provisions', () => {
    const circle = article(
      '  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "A" / "A"\n    phải đủ điều kiện tại khoản 2\n\n  khoản 2 "B" / "B"\n    phải «đủ điều kiện tại khoản 1»',
      '  must satisfy meets all the clauses below\n\n  clause 1 "A" / "A"\n    must satisfy meets clause 2\n\n  clause 2 "B" / "B"\n    must satisfy «meets clause 1»',
    );
    expectOnly('circularReference', circle);
    expect(diagnose(unmarked(circle).vi)[0]?.params['path']).toEqual({
      vi: '“khoản 1 Điều 3” → “khoản 2 Điều 3” → “khoản 1 Điều 3”',
      en: '“clause 1 of Article 3” → “clause 2 of Article 3” → “clause 1 of Article 3”',
    });
  });

  test('a circle through a definition, and through who is covered', () => {
    expectOnly(
      'circularReference',
      declaring(
        {
          vi: 'định nghĩa "bà mẹ" / "mother" khi\n  đủ điều kiện tại Điều 3',
          en: 'definition "bà mẹ" / "mother" when\n  meets Article 3',
        },
        { vi: '«bà mẹ»', en: '«mother»' },
      ),
    );
    expectOnly(
      'circularReference',
      article(
        '  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "A" / "A"\n    áp dụng khi «thuộc đối tượng của khoản 1 Điều này»\n    phải đang mang thai',
        '  must satisfy meets all the clauses below\n\n  clause 1 "A" / "A"\n    applies when «covered by clause 1 of this Article»\n    must satisfy pregnant',
      ),
    );
  });

  test('a circle among definitions', () => {
    expectOnly(
      'circularReference',
      declaring(
        {
          vi: 'định nghĩa "bà mẹ" / "mother" khi\n  mẹ già\n\nđịnh nghĩa "mẹ già" / "old mother" khi\n  «bà mẹ»',
          en: 'definition "bà mẹ" / "mother" when\n  old mother\n\ndefinition "mẹ già" / "old mother" when\n  «mother»',
        },
        { vi: 'bà mẹ', en: 'mother' },
      ),
    );
  });

  test('who is covered by a clause may be asked without its rule', () => {
    expectNone(
      article(
        '  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "A" / "A"\n    phải thuộc đối tượng của khoản 2\n\n  khoản 2 "B" / "B"\n    áp dụng khi giới tính là nữ\n    phải đủ điều kiện tại khoản 1',
        '  must satisfy meets all the clauses below\n\n  clause 1 "A" / "A"\n    must satisfy covered by clause 2\n\n  clause 2 "B" / "B"\n    applies when sex is female\n    must satisfy meets clause 1',
      ),
    );
  });

  test('the children that a list means exist', () => {
    expectOnly(
      'noChildren',
      article('  phải «đủ điều kiện tại các khoản sau»', '  must satisfy «meets all the clauses below»'),
    );
  });

  test('only what says whom it applies to covers anyone', () => {
    expectOnly(
      'noApplies',
      article(
        '  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "A" / "A"\n    phải «thuộc đối tượng của khoản 2»\n\n  khoản 2 "B" / "B"\n    phải đang mang thai',
        '  must satisfy meets all the clauses below\n\n  clause 1 "A" / "A"\n    must satisfy «covered by clause 2»\n\n  clause 2 "B" / "B"\n    must satisfy pregnant',
      ),
    );
  });

  test('a provision that nothing leads to', () => {
    expectOnly(
      'unusedProvision',
      article(
        '  phải đang mang thai\n\n  «khoản 1» "A" / "A"\n    phải đã lập công lớn',
        '  must satisfy pregnant\n\n  «clause 1» "A" / "A"\n    must satisfy earned great merit',
      ),
    );
    expectOnly(
      'unusedProvision',
      inDecision({
        vi: 'Điều 3 "A" / "A"\n  phải đang mang thai\n\n«Điều 4» "B" / "B"\n  không được đề nghị nếu đã lập công lớn',
        en: 'Article 3 "A" / "A"\n  must satisfy pregnant\n\n«Article 4» "B" / "B"\n  not to be proposed if earned great merit',
      }),
    );
    expectOnly(
      'unusedProvision',
      article(
        '  phải thuộc đối tượng của khoản 1\n\n  «khoản 1» "A" / "A"\n    áp dụng khi giới tính là nữ\n    phải đã lập công lớn',
        '  must satisfy covered by clause 1\n\n  «clause 1» "A" / "A"\n    applies when sex is female\n    must satisfy earned great merit',
      ),
    );
    expectNone(
      inDecision({
        vi: 'Điều 3 "A" / "A"\n  phải không thuộc trường hợp nào tại Điều 4\n\nĐiều 4 "B" / "B"\n  không được đề nghị nếu đã lập công lớn',
        en: 'Article 3 "A" / "A"\n  must satisfy falls under no part of Article 4\n\nArticle 4 "B" / "B"\n  not to be proposed if earned great merit',
      }),
    );
  });

  test('a decision obliges', () => {
    const head = { vi: 'quyết định "1" năm 2026 "A" / "A"', en: 'decision "1" year 2026 "A" / "A"' };
    expectOnly('noVerdict', {
      vi: `«${head.vi}»\n  ký ngày 07/04/2026\n  tính đến ngày 31/05/2026\n  sử dụng "schema/inmate.yaml", "schema/offences.yaml"\n\nĐiều 2 "A" / "A"\n  chỉ xét khi đang mang thai\n`,
      en: `«${head.en}»\n  signed on 2026-04-07\n  time counted to 2026-05-31\n  uses "schema/inmate.yaml", "schema/offences.yaml"\n\nArticle 2 "A" / "A"\n  considers only when pregnant\n`,
    });
    // That no sentence leads to an Article only follows from it.
    expectOnly('noVerdict', {
      vi: `«${head.vi}»\n  ký ngày 07/04/2026\n  tính đến ngày 31/05/2026\n  sử dụng "schema/inmate.yaml", "schema/offences.yaml"\n\nĐiều 2 "A" / "A"\n  khi đang mang thai\n`,
      en: `«${head.en}»\n  signed on 2026-04-07\n  time counted to 2026-05-31\n  uses "schema/inmate.yaml", "schema/offences.yaml"\n\nArticle 2 "A" / "A"\n  when pregnant\n`,
    });
  });
});

describe('những gì cần biết / what is worth knowing', () => {
  test('a name that nothing uses', () => {
    const unused = declaring(
      {
        vi: 'định nghĩa «"bà mẹ" / "mother"» khi\n  đang mang thai',
        en: 'definition «"bà mẹ" / "mother"» when\n  pregnant',
      },
      { vi: 'đã lập công lớn', en: 'earned great merit' },
    );
    expectOnly('unusedName', unused);
    expectOnly(
      'unusedName',
      declaring(
        {
          vi: 'danh mục tội «"giết hại" / "killings"»\n  - giết người',
          en: 'offence list «"giết hại" / "killings"»\n  - murder',
        },
        { vi: 'đã lập công lớn', en: 'earned great merit' },
      ),
    );
    expectNone(
      declaring(
        {
          vi: 'định nghĩa "thời hạn còn lại" / "time remaining" là\n  mức án',
          en: 'definition "thời hạn còn lại" / "time remaining" is\n  term',
        },
        { vi: 'đã lập công lớn', en: 'earned great merit' },
      ),
    );
  });

  test('a shared name may wait for another year', () => {
    const beside = {
      'chung.rules':
        'định nghĩa dùng chung "A" / "A"\n  sử dụng "schema/inmate.yaml", "schema/offences.yaml"\n\nđịnh nghĩa "bà mẹ" / "mother" khi\n  đang mang thai\n',
    };
    const { vi, en } = asRule({ vi: 'đã lập công lớn', en: 'earned great merit' });
    const using = '"schema/offences.yaml", "chung.rules"';
    expectNone(
      { vi: vi.replace('"schema/offences.yaml"', using), en: en.replace('"schema/offences.yaml"', using) },
      beside,
    );
  });

  test('what is waived, and what is not written yet', () => {
    expectOnly(
      'waived',
      article(
        '  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "A" / "A"\n    phải đang mang thai\n\n  khoản 2 "B" / "B"\n    «không đặt điều kiện vì "chỉ nêu thủ tục" / "procedure only"»',
        '  must satisfy meets all the clauses below\n\n  clause 1 "A" / "A"\n    must satisfy pregnant\n\n  clause 2 "B" / "B"\n    «sets no condition because "chỉ nêu thủ tục" / "procedure only"»',
      ),
    );
    expectOnly(
      'notEncoded',
      article(
        '  phải đủ điều kiện tại các khoản sau\n\n  khoản 1 "A" / "A"\n    phải đang mang thai\n\n  khoản 2 "B" / "B"\n    «chưa mã hóa vì "chờ hướng dẫn" / "awaits guidance"»',
        '  must satisfy meets all the clauses below\n\n  clause 1 "A" / "A"\n    must satisfy pregnant\n\n  clause 2 "B" / "B"\n    «not yet encoded because "chờ hướng dẫn" / "awaits guidance"»',
      ),
    );
  });

  test('a band holds something', () => {
    expectOnly(
      'emptyBand',
      asRule({ vi: 'mức án «từ 15 năm đến 10 năm»', en: 'term is «from 15 years to 10 years»' }),
    );
    expectOnly(
      'emptyBand',
      asRule({ vi: 'mức án «trên 12 tháng đến 1 năm»', en: 'term is «over 12 months to 1 year»' }),
    );
    expectOnly(
      'emptyBand',
      asRule({
        vi: 'xếp loại thời gian tiếp theo «từ tốt đến khá»',
        en: 'rating of the time since is «from good to fair»',
      }),
    );
    expectNone(asRule({ vi: 'mức án từ 10 năm đến 15 năm', en: 'term is from 10 years to 15 years' }));
    expectNone(asRule({ vi: 'mức án bằng 10 năm', en: 'term is equal to 10 years' }));
  });
});
