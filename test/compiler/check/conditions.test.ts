/** What always or never holds is told once, at the smallest words that are at fault. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../harness.ts';
import { asRule, declaring, expectNone, expectOnly, inDecision } from './only.ts';
import type { BothFaces } from './only.ts';

const both = (vi: string, en: string): BothFaces => asRule({ vi, en });
const ofAnOffence = (vi: string, en: string): BothFaces =>
  both(`bị kết án về tội mà ${vi}`, `convicted of an offence where ${en}`);
const saying = ({ vi }: BothFaces, param: string): unknown =>
  diagnose(vi.replace(/[«»]/g, ''))[0]?.params[param];

describe('một điều kiện đứng riêng / a condition by itself', () => {
  test('beyond the bounds of its fact it is never so', () => {
    const never = both('«mức án trên 40 năm»', '«term is over 40 years»');
    expectOnly('neverHolds', never);
    expect(saying(never, 'why')).toEqual({
      vi: '“mức án” luôn từ 0 ngày đến 30 năm',
      en: '“term” is always from 0 days to 30 years',
    });
    expectOnly('neverHolds', both('«mức án dưới 0 ngày»', '«term is under 0 days»'));
    expectOnly(
      'neverHolds',
      both('«tổng thời gian được giảm dưới 0 ngày»', '«total time reduced is under 0 days»'),
    );
  });

  test('at the bounds of its fact it is always so', () => {
    expectOnly('alwaysHolds', both('«mức án ít nhất là 0 ngày»', '«term is at least 0 days»'));
    expectOnly(
      'alwaysHolds',
      both('không («mức án từ 30 năm trở xuống»)', 'not («term is at most 30 years»)'),
    );
    expectNone(both('mức án dưới 30 năm', 'term is under 30 years'));
  });

  test('a term of life is longer than the longest term', () => {
    expectNone(ofAnOffence('mức án của tội trên 40 năm', 'term for the offence is over 40 years'));
  });

  test('every value of a choice, or none', () => {
    expectOnly('alwaysHolds', both('«giới tính là nam hoặc nữ»', '«sex is male or female»'));
    expectOnly('neverHolds', both('«giới tính không phải là nam hoặc nữ»', '«sex is not male or female»'));
    expectOnly(
      'alwaysHolds',
      both('«mức độ khuyết tật từ không khuyết tật trở lên»', '«disability is at least without disability»'),
    );
  });

  test('inside a list, the words that are at fault and not the list', () => {
    expectOnly(
      'alwaysHolds',
      both(
        '(«mức án ít nhất là 0 ngày» hoặc đang mang thai) và đã lập công lớn',
        '(«term is at least 0 days» or pregnant) and earned great merit',
      ),
    );
    expectOnly(
      'alwaysHolds',
      both('mọi quý đều «được xếp loại từ kém trở lên»', 'every quarter is «rated is at least poor»'),
    );
  });

  test('bounds that are exchanged are told as such alone', () => {
    expectOnly('emptyBand', both('mức án «từ 10 năm đến 8 năm»', 'term is «from 10 years to 8 years»'));
  });

  test('a definition at fault is not told again where it is used', () => {
    expectOnly(
      'alwaysHolds',
      declaring(
        {
          vi: 'định nghĩa "luôn có" / "ever" khi\n  «mức án ít nhất là 0 ngày»',
          en: 'definition "luôn có" / "ever" when\n  «term is at least 0 days»',
        },
        { vi: 'luôn có và đang mang thai', en: 'ever and pregnant' },
      ),
    );
  });
});

describe('cùng đúng / together', () => {
  test('thresholds that exclude each other', () => {
    const clash = both(
      'mức án từ 10 năm trở lên và «mức án dưới 5 năm»',
      'term is at least 10 years and «term is under 5 years»',
    );
    expectOnly('neverTogether', clash);
    expect(saying(clash, 'other')).toEqual({
      vi: '“mức án từ 10 năm trở lên” (dòng 7)',
      en: '“mức án từ 10 năm trở lên” (line 7)',
    });
    expectNone(
      both(
        'mức án từ 10 năm trở lên và mức án từ 10 năm trở xuống',
        'term is at least 10 years and term is at most 10 years',
      ),
    );
  });

  test('shares of a term are not whole days', () => {
    expectNone(
      both(
        '1/3 mức án trên 3 năm và 1/3 mức án dưới 3 năm 1 ngày',
        '1/3 term is over 3 years and 1/3 term is under 3 years 1 day',
      ),
    );
  });

  test('one alternative of several that cannot be', () => {
    expectOnly(
      'neverTogether',
      both(
        'mức án dưới 5 năm và («mức án trên 8 năm» hoặc đang mang thai)',
        'term is under 5 years and («term is over 8 years» or pregnant)',
      ),
    );
  });

  test('one offence is not two', () => {
    expectOnly(
      'neverTogether',
      ofAnOffence(
        '(tội là giết người và «tội là cướp tài sản»)',
        '(offence is murder and «offence is robbery»)',
      ),
    );
    // Who bought and kept drugs committed both under the one article of the 1999 Code.
    expectNone(
      ofAnOffence(
        '(tội là mua bán trái phép chất ma túy và tội là chiếm đoạt chất ma túy)',
        '(offence is illegal drug trading and offence is drug appropriation)',
      ),
    );
  });

  test('two offences may be of two kinds', () => {
    expectNone(
      both(
        'bị kết án về tội giết người và bị kết án về tội cướp tài sản',
        'convicted of an offence murder and convicted of an offence robbery',
      ),
    );
    expectNone(
      both(
        '(bị kết án về tội mà do cố ý) và (bị kết án về tội mà do vô ý)',
        '(convicted of an offence where intentional) and (convicted of an offence where negligent)',
      ),
    );
  });

  test('every item and one that is not so', () => {
    expectOnly(
      'neverTogether',
      both(
        '(mọi tội đều do cố ý) và («bị kết án về tội mà do vô ý»)',
        '(every offence is intentional) and («convicted of an offence where negligent»)',
      ),
    );
  });
});

describe('đã bao hàm / already asked', () => {
  test('a weaker threshold, wherever it stands', () => {
    expectOnly(
      'alreadyAsked',
      both(
        '«mức án trên 5 năm» và đang mang thai và mức án từ 10 năm trở lên',
        '«term is over 5 years» and pregnant and term is at least 10 years',
      ),
    );
  });

  test('the same twice is told of the second', () => {
    expectOnly(
      'alreadyAsked',
      inDecision({
        vi: 'Điều 3 "A" / "A"\n  phải đủ các điều kiện sau:\n    - đang mang thai\n    - đã lập công lớn\n    - «đang mang thai»',
        en: 'Article 3 "A" / "A"\n  must satisfy all of the following:\n    - pregnant\n    - earned great merit\n    - «pregnant»',
      }),
    );
  });

  test('an offence of a list that is named itself', () => {
    expectOnly(
      'alreadyAsked',
      both(
        'bị kết án về tội giết người và «bị kết án về tội mà (tội là giết người hoặc tội là cướp tài sản)»',
        'convicted of an offence murder and «convicted of an offence where (offence is murder or offence is robbery)»',
      ),
    );
  });

  const twoReadings = (vi: string, en: string, first: string, second: string): BothFaces =>
    declaring(
      {
        vi: `định nghĩa "án nhẹ" / "light sentence" khi\n  cách hiểu A1 "một" / "one":\n    mức án dưới ${first} năm\n    căn cứ "x" / "x"\n  cách hiểu "hai" / "two":\n    mức án dưới ${second} năm\n    căn cứ "y" / "y"\n  chọn "một"`,
        en: `definition "án nhẹ" / "light sentence" when\n  reading A1 "một" / "one":\n    term is under ${first} years\n    source "x" / "x"\n  reading "hai" / "two":\n    term is under ${second} years\n    source "y" / "y"\n  choose "một"`,
      },
      { vi, en },
    );

  test('through a definition, where each of its readings says so', () => {
    const words = ['án nhẹ và «mức án dưới 8 năm»', 'light sentence and «term is under 8 years»'] as const;
    expectOnly('alreadyAsked', twoReadings(...words, '3', '5'));
    const unmarked = words.map((text) => text.replace(/[«»]/g, '')) as [string, string];
    expectNone(twoReadings(...unmarked, '3', '9'));
  });
});

describe('các trường hợp / cases', () => {
  test('a case within another', () => {
    expectOnly(
      'alreadyCovered',
      both('«mức án trên 10 năm» hoặc mức án trên 5 năm', '«term is over 10 years» or term is over 5 years'),
    );
    expectOnly(
      'alreadyCovered',
      both(
        '«có từ 3 tội trở lên» hoặc có từ 2 tội trở lên',
        '«has at least 3 offences» or has at least 2 offences',
      ),
    );
    expectNone(
      both(
        'có từ 3 tội trở lên hoặc có từ 2 tội khác nhau trở lên',
        'has at least 3 offences or has at least 2 different offences',
      ),
    );
  });

  test('cases that are every case are told as a whole', () => {
    expectOnly(
      'alwaysHolds',
      both(
        '«mức án dưới 3 năm hoặc đang mang thai hoặc mức án từ 3 năm trở lên»',
        '«term is under 3 years or pregnant or term is at least 3 years»',
      ),
    );
  });

  test('an exception to what is not there', () => {
    expectOnly(
      'neverTogether',
      declaring(
        {
          vi: 'định nghĩa "án dài" / "long sentence" khi\n  mức án trên 10 năm, trừ trường hợp «mức án dưới 5 năm»',
          en: 'definition "án dài" / "long sentence" when\n  term is over 10 years, except where «term is under 5 years»',
        },
        { vi: 'án dài', en: 'long sentence' },
      ),
    );
  });

  test('an exception that a duty allows anyway', () => {
    expectOnly(
      'alreadyCovered',
      both(
        'mức án dưới 5 năm, trừ trường hợp «mức án dưới 3 năm»',
        'term is under 5 years, except where «term is under 3 years»',
      ),
    );
  });

  test('a provision below within another', () => {
    expectOnly(
      'alreadyCovered',
      inDecision({
        vi: 'Điều 3 "A" / "A"\n  phải không thuộc trường hợp nào tại Điều 4\n\nĐiều 4 "B" / "B"\n  không được đề nghị nếu thuộc trường hợp tại một trong các khoản sau\n\n  khoản 1 "C" / "C"\n    khi bị kết án về tội giết người\n\n  «khoản 2» "D" / "D"\n    khi bị kết án về tội mà (tội là giết người và do cố ý)',
        en: 'Article 3 "A" / "A"\n  must satisfy falls under no part of Article 4\n\nArticle 4 "B" / "B"\n  not to be proposed if falls under one of the clauses below\n\n  clause 1 "C" / "C"\n    when convicted of an offence murder\n\n  «clause 2» "D" / "D"\n    when convicted of an offence where (offence is murder and intentional)',
      }),
    );
  });
});

describe('những gì chắc chắn ở quanh / what is certain around', () => {
  const considered = (vi: string, en: string, applies: BothFaces = { vi: '', en: '' }): BothFaces =>
    inDecision({
      vi: `Điều 2 "A" / "A"\n  chỉ xét khi tình trạng là đang chấp hành án hoặc tạm đình chỉ\n\nĐiều 3 "B" / "B"\n${applies.vi}  phải ${vi}`,
      en: `Article 2 "A" / "A"\n  considers only when status is serving or suspended\n\nArticle 3 "B" / "B"\n${applies.en}  must satisfy ${en}`,
    });

  test('the Article that says who is considered', () => {
    expectOnly(
      'neverTogether',
      considered(
        '«tình trạng là được hoãn chấp hành án» hoặc đang mang thai',
        '«status is postponed» or pregnant',
      ),
    );
    expectOnly(
      'alreadyAsked',
      considered(
        '«tình trạng không phải là được hoãn chấp hành án» và đang mang thai',
        '«status is not postponed» and pregnant',
      ),
    );
    expectNone(considered('tình trạng là đang chấp hành án', 'status is serving'));
  });

  test('whom the provision applies to', () => {
    const applies = {
      vi: '  áp dụng khi tình trạng là đang chấp hành án\n',
      en: '  applies when status is serving\n',
    };
    expectOnly(
      'alreadyAsked',
      considered(
        '«tình trạng là đang chấp hành án» và đang mang thai',
        '«status is serving» and pregnant',
        applies,
      ),
    );
    expectOnly(
      'neverTogether',
      considered(
        'đang mang thai và «tình trạng là tạm đình chỉ»',
        'pregnant and «status is suspended»',
        applies,
      ),
    );
  });

  test('an assertion speaks of everybody', () => {
    const asserting = (vi: string, en: string): BothFaces => {
      const { vi: before, en: under } = considered('đang mang thai', 'pregnant');
      return {
        vi: `${before}\nkhẳng định "C" / "C": nếu ${vi} thì đang mang thai\n`,
        en: `${under}\nassert "C" / "C": if ${en} then pregnant\n`,
      };
    };
    expectNone(asserting('tình trạng là được hoãn chấp hành án', 'status is postponed'));
    expectOnly('neverHolds', asserting('«mức án trên 40 năm»', '«term is over 40 years»'));
  });
});
