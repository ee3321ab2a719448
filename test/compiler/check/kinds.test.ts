import { describe, test } from 'vitest';
import { asRule, declaring, expectNone, expectOnly } from './only.ts';

describe('các loại giá trị / kinds of value', () => {
  test('two sides of one kind', () => {
    expectOnly(
      'cannotCompare',
      asRule({ vi: 'mức án từ «5 người» trở lên', en: 'term is at least «5 persons»' }),
    );
    expectOnly(
      'cannotCompare',
      asRule({ vi: 'ngày sinh trên «5 năm»', en: 'date of birth is over «5 years»' }),
    );
    expectNone(
      asRule({
        vi: 'số tiền án từ 2 tiền án trở lên',
        en: 'number of prior convictions is at least 2 priors',
      }),
    );
  });

  test('là tells which one, bằng tells how much', () => {
    expectOnly('isForAmount', asRule({ vi: 'mức án «là 5 năm»', en: 'term «is 5 years»' }));
    expectNone(asRule({ vi: 'mức án bằng 5 năm', en: 'term is equal to 5 years' }));
  });

  test('a value alone is no condition', () => {
    expectOnly('notTruth', asRule({ vi: '«mức án»', en: '«term»' }));
  });

  test('what cannot be measured', () => {
    expectOnly(
      'notQuantity',
      asRule({ vi: '«họ và tên» từ 5 năm trở lên', en: '«full name» is at least 5 years' }),
    );
  });

  test('a fact has its own values', () => {
    expectOnly('notAValueOf', asRule({ vi: 'giới tính là «khá»', en: 'sex is «fair»' }));
    expectNone(asRule({ vi: 'giới tính là nữ', en: 'sex is female' }));
  });

  test('words that are no value of the fact before them are told with its values', () => {
    expectOnly('notAValueOf', asRule({ vi: 'giới tính là «đàn bà»', en: 'sex is «lady»' }));
  });

  test('what is so or not is compared with nothing', () => {
    expectOnly('truthCompared', asRule({ vi: 'đang mang thai là «đúng»', en: 'pregnant is «so»' }));
    expectOnly('truthCompared', asRule({ vi: 'đang mang thai «là nữ»', en: 'pregnant «is female»' }));
  });

  test('a length of time has its unit', () => {
    expectOnly('missingUnit', asRule({ vi: 'mức án từ «5» trở lên', en: 'term is at least «5»' }));
  });

  test('a range of articles runs forwards, and a Code that is not known is one mistake', () => {
    expectOnly(
      'articlesBackwards',
      asRule({
        vi: 'bị kết án về tội thuộc BLHS 2015 điều «359 đến 353»',
        en: 'convicted of an offence listed in Penal Code 2015 articles «359 to 353»',
      }),
    );
    expectOnly(
      'unknownCode',
      asRule({
        vi: 'bị kết án về tội thuộc BLHS «2009» điều 1, 2, 3',
        en: 'convicted of an offence listed in Penal Code «2009» articles 1, 2, 3',
      }),
    );
  });

  test('only what is alike is added', () => {
    expectOnly(
      'cannotAdd',
      asRule({
        vi: 'mức án cộng với «5 người» từ 5 năm trở lên',
        en: 'term plus «5 persons» is at least 5 years',
      }),
    );
  });

  test('values without an order are not more or less', () => {
    expectOnly('cannotOrder', asRule({ vi: 'giới tính «từ nữ trở lên»', en: 'sex «is at least female»' }));
    expectNone(asRule({ vi: 'mức độ khuyết tật từ nặng trở lên', en: 'disability is at least severe' }));
  });

  test('what belongs to an offence is said of an offence', () => {
    expectOnly('fieldOutsideList', asRule({ vi: '«do cố ý»', en: '«intentional»' }));
    expectNone(
      asRule({ vi: 'bị kết án về tội mà do cố ý', en: 'convicted of an offence where intentional' }),
    );
  });

  test('units of one sort', () => {
    expectOnly(
      'badUnit',
      asRule({ vi: 'mức án từ «5 năm 3 người» trở lên', en: 'term is at least «5 years 3 persons»' }),
    );
  });

  test('a part of a unit is written out', () => {
    expectOnly(
      'fractionOfUnit',
      asRule({ vi: 'mức án từ «1/2 5 năm» trở lên', en: 'term is at least «1/2 of 5 years»' }),
    );
    expectNone(asRule({ vi: 'mức án từ 6 tháng trở lên', en: 'term is at least 6 months' }));
  });

  test('a row has a cell for each column', () => {
    expectOnly(
      'cellCount',
      declaring(
        {
          vi: 'bảng "thời gian chuẩn" / "usual time"\n  | giới tính | kết quả |\n  «| nam | bất kỳ | 5 năm |»\n  | nữ | 4 năm |',
          en: 'table "thời gian chuẩn" / "usual time"\n  | sex | result |\n  «| male | any | 5 years |»\n  | female | 4 years |',
        },
        { vi: 'mức án ít nhất là thời gian chuẩn', en: 'term is at least usual time' },
      ),
    );
  });

  test('only an offence is listed among offences', () => {
    expectOnly(
      'offenceOnly',
      asRule({
        vi: '«mức án» thuộc BLHS 2015 điều 123',
        en: '«term» is listed in Penal Code 2015 article 123',
      }),
    );
  });

  test('what is counted belongs to one list', () => {
    expectOnly(
      'needsList',
      asRule({
        vi: 'có từ 2 bản án khác nhau trở lên về cùng một «quý» mà do cố ý',
        en: 'has at least 2 different judgments for the same «quarter» where intentional',
      }),
    );
  });
});
