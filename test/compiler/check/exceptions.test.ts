import { describe, expect, test } from 'vitest';
import { diagnose } from '../../harness.ts';
import { declaring, expectNone, expectOnly } from './only.ts';
import type { BothFaces } from './only.ts';

const excepted = (
  vi: readonly [string, string],
  en: readonly [string, string],
  values: readonly [string, string] = ['3', '4'],
): BothFaces =>
  declaring(
    {
      vi: `định nghĩa "thời gian chuẩn" / "usual time" là\n  5 năm, trừ trường hợp ${vi[0]} thì ${values[0]} năm, trừ trường hợp ${vi[1]} thì «${values[1]} năm»`,
      en: `definition "thời gian chuẩn" / "usual time" is\n  5 years, except where ${en[0]} in which case ${values[0]} years, except where ${en[1]} in which case «${values[1]} years»`,
    },
    { vi: 'mức án ít nhất là thời gian chuẩn', en: 'term is at least usual time' },
  );

const unmarked = ({ vi, en }: BothFaces): BothFaces => ({
  vi: vi.replace(/[«»]/g, ''),
  en: en.replace(/[«»]/g, ''),
});
const exampleOf = ({ vi }: BothFaces): unknown => diagnose(vi.replace(/[«»]/g, ''))[0]?.params['example'];

describe('ngoại lệ của một giá trị / exceptions to a value', () => {
  test('two that can hold together', () => {
    const both = excepted(
      ['mức án từ 5 năm trở lên', 'mức án từ 8 năm trở xuống'],
      ['term is at least 5 years', 'term is at most 8 years'],
    );
    expectOnly('exceptionsOverlap', both);
    expect(exampleOf(both)).toEqual({ vi: 'mức án 5 năm', en: 'term 5 years' });
  });

  test('two facts that have nothing to do with each other', () => {
    const both = excepted(
      ['đang mang thai', 'không đã lập công lớn'],
      ['pregnant', 'not earned great merit'],
    );
    expectOnly('exceptionsOverlap', both);
    expect(exampleOf(both)).toEqual({
      vi: 'đang mang thai, chưa lập công lớn',
      en: 'pregnant, earned no great merit',
    });
  });

  test('two that exclude each other', () => {
    expectNone(
      unmarked(
        excepted(
          ['đang mang thai', '(không đang mang thai) và đã lập công lớn'],
          ['pregnant', 'not pregnant and earned great merit'],
        ),
      ),
    );
    expectNone(
      unmarked(
        excepted(
          ['mức án dưới 5 năm', 'mức án từ 5 năm trở lên'],
          ['term is under 5 years', 'term is at least 5 years'],
        ),
      ),
    );
    expectNone(unmarked(excepted(['giới tính là nữ', 'giới tính là nam'], ['sex is female', 'sex is male'])));
    expectNone(
      unmarked(
        excepted(
          ['mức độ khuyết tật từ nặng trở lên', 'mức độ khuyết tật dưới nặng'],
          ['disability is at least severe', 'disability is under severe'],
        ),
      ),
    );
    expectNone(
      unmarked(
        excepted(
          ['giới tính là nữ hoặc đang mang thai', 'không (giới tính là nữ hoặc đang mang thai)'],
          ['sex is female or pregnant', 'not (sex is female or pregnant)'],
        ),
      ),
    );
  });

  test('the same value may be given twice', () => {
    expectNone(
      unmarked(
        excepted(['đang mang thai', 'đã lập công lớn'], ['pregnant', 'earned great merit'], ['3', '3']),
      ),
    );
  });

  test('what is not asked of a fact could be either', () => {
    const both = excepted(
      ['bị kết án về tội giết người', 'bị kết án về tội cướp tài sản'],
      ['convicted of an offence murder', 'convicted of an offence robbery'],
    );
    expectOnly('exceptionsOverlap', both);
    expect(exampleOf(both)).toEqual({
      vi: 'bị kết án về tội thuộc giết người: có, bị kết án về tội thuộc cướp tài sản: có',
      en: 'convicted of an offence listed in murder: yes, convicted of an offence listed in robbery: yes',
    });
    expectNone(
      unmarked(
        excepted(
          ['bị kết án về tội giết người', 'không bị kết án về tội giết người'],
          ['convicted of an offence murder', 'not convicted of an offence murder'],
        ),
      ),
    );
  });
});
