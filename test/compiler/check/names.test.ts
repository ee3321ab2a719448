import { describe, expect, test } from 'vitest';
import { diagnose } from '../../harness.ts';
import { asRule, declaring, expectNone, expectOnly, inDecision } from './only.ts';
import type { BothFaces } from './only.ts';

/** A definition with these titles, used by its first name in its own dialect. */
const named = (vi: string, en: string, use: BothFaces = { vi, en }): BothFaces =>
  declaring(
    {
      vi: `định nghĩa «"${vi}" / "${en}"» khi\n  đang mang thai`,
      en: `definition «"${vi}" / "${en}"» when\n  pregnant`,
    },
    use,
  );

const unmarked = ({ vi, en }: BothFaces): BothFaces => ({
  vi: vi.replace(/[«»]/g, ''),
  en: en.replace(/[«»]/g, ''),
});

describe('tên gọi / names', () => {
  test('a phrase that is like no name', () => {
    expectOnly('unknownPhrase', asRule({ vi: '«xyz qwv»', en: '«xyz qwv»' }));
  });

  test('after a number only a unit can stand', () => {
    expectOnly('unknownUnit', asRule({ vi: 'mức án từ 7 «nămm» trở lên', en: 'term is at least 7 «yeers»' }));
    const near = (vi: string): string | undefined => diagnose(asRule({ vi, en: '' }).vi)[0]?.fix?.[0]?.text;
    expect(near('mức án trên 6 thàng')).toBe('tháng');
    expect(near('mức án trên 7 nămm')).toBe('năm');
    // A week is not nearly anything.
    expect(near('mức án trên 6 tuần')).toBeUndefined();
  });

  test('points have the letters of the Vietnamese alphabet', () => {
    expectOnly(
      'unknownLetter',
      asRule({
        vi: 'đủ điều kiện tại các điểm a, «f» và d khoản 1 Điều này',
        en: 'meets points a, «f» and d of clause 1 of this Article',
      }),
    );
  });

  test('an amount is written in figures', () => {
    expectOnly(
      'misspelled',
      asRule({
        vi: 'số tiền án từ «hai» tiền án trở lên',
        en: 'number of prior convictions is at least «two» priors',
      }),
    );
  });

  test('an offence that no catalogue and no list knows', () => {
    expectOnly(
      'unknownOffence',
      asRule({
        vi: 'bị kết án về tội thuộc «trộm chó»',
        en: 'convicted of an offence listed in «dog stealing»',
      }),
    );
  });

  test('a slip of the pen is named with what was meant, and mended', () => {
    const slip = asRule({ vi: '«dang mang thai»', en: '«earnd great merit»' });
    expectOnly('misspelled', slip);
    const fixes = [slip.vi, slip.en].map((text) => diagnose(text.replace(/[«»]/g, ''))[0]?.fix?.[0]?.text);
    expect(fixes).toEqual(['đang mang thai', 'earned great merit']);
  });

  test('one slip is one finding, and takes no word away that means something', () => {
    expectOnly(
      'misspelled',
      asRule({ vi: '«dang mang thai» hoặc đã lập công lớn', en: '«pregnent» or earned great merit' }),
    );
    expectOnly(
      'unknownPhrase',
      asRule({ vi: '«thời gian đã chấp hanh» và đang mang thai', en: '«time srvd xx» and pregnant' }),
    );
  });

  test('one phrase has one meaning', () => {
    expectOnly('duplicateName', named('đang mang thai', 'with child'));
    expectOnly('duplicateName', named('có bầu', 'pregnant'));
    expectOnly(
      'duplicateName',
      declaring(
        {
          vi: 'định nghĩa "có bầu" / "with child" khi\n  đang mang thai\n\nđịnh nghĩa «"có bầu" / "expecting"» khi\n  giới tính là nữ',
          en: 'definition "có bầu" / "with child" when\n  pregnant\n\ndefinition «"có bầu" / "expecting"» when\n  sex is female',
        },
        { vi: 'có bầu', en: 'with child' },
      ),
    );
    expectOnly(
      'duplicateName',
      inDecision({
        vi: 'danh mục tội «"giết người" / "killings"»\n  - BLHS 2015 điều 123\n\nĐiều 3 "A" / "A"\n  phải đang mang thai',
        en: 'offence list «"giết người" / "killings"»\n  - Penal Code 2015 article 123\n\nArticle 3 "A" / "A"\n  must satisfy pregnant',
      }),
    );
    expectNone(unmarked(named('có bầu', 'with child')));
  });

  test('a value of an enumeration does not take a name away', () => {
    expectNone(unmarked(named('nhẹ tội', 'mild offender')));
  });

  test('a name is no sentence of other words', () => {
    expectOnly(
      'nameScansOtherwise',
      named('giới tính là nữ', 'women', { vi: 'giới tính là nữ', en: 'women' }),
    );
    expectOnly('nameScansOtherwise', named('phụ nữ', 'sex is female', { vi: 'phụ nữ', en: 'sex is female' }));
    expectOnly(
      'nameScansOtherwise',
      declaring(
        {
          vi: 'danh mục tội «"cướp tài sản và giết người" / "robbery and murder"»\n  - cướp tài sản\n  - giết người',
          en: 'offence list «"cướp tài sản và giết người" / "robbery and murder"»\n  - robbery\n  - murder',
        },
        {
          vi: 'bị kết án về tội thuộc cướp tài sản và giết người',
          en: 'convicted of an offence listed in robbery and murder',
        },
      ),
    );
    expectNone(unmarked(named('phụ nữ mang thai', 'expectant mothers')));
  });

  test('a name begins with no operator of either dialect', () => {
    expectOnly('nameBeginsWithKeyword', named('dưới mức', 'lowly'));
    expectOnly('nameBeginsWithKeyword', named('kém mức', 'under the mark'));
    expectOnly('nameBeginsWithKeyword', named('là mẹ', 'mother'));
    expectOnly('nameBeginsWithKeyword', named('điểm b nêu trên', 'listed person'));
    expectOnly('nameBeginsWithKeyword', named('người nêu trên', 'point b offender'));
    expectNone(unmarked(named('có thai kỳ', 'expectant')));
    expectNone(unmarked(named('đã mang bầu', 'expectant')));
    expectNone(unmarked(named('ý thức tốt', 'expectant')));
  });

  test('the beginning of another name is noted', () => {
    expectOnly(
      'nameIsPrefix',
      declaring(
        {
          vi: 'định nghĩa «"mẹ trẻ" / "young mother"» khi\n  đang mang thai\n\nđịnh nghĩa "mẹ trẻ con" / "mother of small children" khi\n  mẹ trẻ',
          en: 'definition «"mẹ trẻ" / "young mother"» when\n  pregnant\n\ndefinition "mẹ trẻ con" / "mother of small children" when\n  young mother',
        },
        { vi: 'mẹ trẻ con', en: 'mother of small children' },
      ),
    );
  });

  test('two English names do not fall together', () => {
    expectOnly(
      'sameId',
      declaring(
        {
          vi: 'định nghĩa "mẹ trẻ" / "young-mother" khi\n  đang mang thai\n\nđịnh nghĩa «"bà mẹ" / "young mother"» khi\n  mẹ trẻ',
          en: 'definition "mẹ trẻ" / "young-mother" when\n  pregnant\n\ndefinition «"bà mẹ" / "young mother"» when\n  young-mother',
        },
        { vi: 'bà mẹ', en: 'young mother' },
      ),
    );
  });

  test('a list does not take the place of an offence with other articles', () => {
    const list = (vi: string, en: string, mark: boolean): BothFaces => {
      const [open, close] = mark ? ['«', '»'] : ['', ''];
      return declaring(
        {
          vi: `danh mục tội ${open}"phá đoàn kết" / "solidarity sabotage"${close}\n  - BLHS 2015 điều ${vi}\n  - BLHS 1999 điều 87\n  - BLHS 1985 điều 81`,
          en: `offence list ${open}"phá đoàn kết" / "solidarity sabotage"${close}\n  - Penal Code 2015 article ${en}\n  - Penal Code 1999 article 87\n  - Penal Code 1985 article 81`,
        },
        {
          vi: 'bị kết án về tội thuộc phá đoàn kết',
          en: 'convicted of an offence listed in solidarity sabotage',
        },
      );
    };
    expectOnly('sameId', list('115', '115', true));
    expectNone(list('116', '116', false));
  });

  test('a file that is not there', () => {
    const at = (vi: string, en: string): BothFaces => ({
      vi: `quyết định "1" năm 2026 "A" / "A"\n  ký ngày 07/04/2026\n  tính đến ngày 31/05/2026\n  sử dụng "schema/inmate.yaml", «"${vi}"»\n\nĐiều 3 "A" / "A"\n  phải đang mang thai\n`,
      en: `decision "1" year 2026 "A" / "A"\n  signed on 2026-04-07\n  time counted to 2026-05-31\n  uses "schema/inmate.yaml", «"${en}"»\n\nArticle 3 "A" / "A"\n  must satisfy pregnant\n`,
    });
    expectOnly('unknownFile', at('thieu.rules', 'missing.rules'));
    expectOnly('unknownFile', at('../ngoai.rules', '../outside.rules'));
  });

  const withReadings = (codes: readonly [string, string], vi: string, en: string): BothFaces =>
    declaring(
      {
        vi: `định nghĩa "bà mẹ" / "mother" khi\n  cách hiểu${codes[0]} "chặt" / "strict": đang mang thai\n    căn cứ "a" / "a"\n  cách hiểu "rộng" / "lenient": giới tính là nữ\n    căn cứ "b" / "b"\n  chọn ${vi}\n\nđịnh nghĩa "mẹ già" / "old mother" khi\n  cách hiểu${codes[1]} "chặt" / "strict": bà mẹ\n    căn cứ "a" / "a"\n  cách hiểu "rộng" / "lenient": giới tính là nữ\n    căn cứ "b" / "b"\n  chọn "chặt"`,
        en: `definition "bà mẹ" / "mother" when\n  reading${codes[0]} "chặt" / "strict": pregnant\n    source "a" / "a"\n  reading "rộng" / "lenient": sex is female\n    source "b" / "b"\n  choose ${en}\n\ndefinition "mẹ già" / "old mother" when\n  reading${codes[1]} "chặt" / "strict": mother\n    source "a" / "a"\n  reading "rộng" / "lenient": sex is female\n    source "b" / "b"\n  choose "strict"`,
      },
      { vi: 'mẹ già', en: 'old mother' },
    );

  test('what is chosen is one of the readings', () => {
    expectOnly('unknownChoice', withReadings(['', ''], '«"khác"»', '«"other"»'));
    expectNone(withReadings([' A1', ' A2'], '"rộng"', '"lenient"'));
  });

  test('a code names the readings of one definition', () => {
    expectOnly('duplicateReadingCode', withReadings([' A1', ' «A1»'], '"chặt"', '"strict"'));
  });

  test('a name stands where its kind belongs', () => {
    expectOnly(
      'wrongPlaceOfName',
      asRule({ vi: 'tổng «mức án» từ 5 năm trở lên', en: 'total «term» is at least 5 years' }),
    );
  });
});
