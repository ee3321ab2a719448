import { describe, expect, test } from 'vitest';
import { diagnose } from '../../harness.ts';
import { asRule, expectNone, expectOnly, inDecision } from './only.ts';
import type { BothFaces } from './only.ts';

const readings = ({ vi, en }: BothFaces): unknown[] =>
  [vi, en].map((text) => {
    const { first, second } = diagnose(text.replace(/[«»]/g, ''))[0]?.params ?? {};
    return [first, second];
  });

describe('câu có hai cách hiểu / sentences with two readings', () => {
  test('và beside hoặc', () => {
    const mixed = asRule({
      vi: '«đang mang thai và đã lập công lớn hoặc giới tính là nữ»',
      en: '«pregnant and earned great merit or sex is female»',
    });
    expectOnly('mixedConnectives', mixed);
    expect(readings(mixed)).toEqual([
      [
        '(đang mang thai và đã lập công lớn) hoặc giới tính là nữ',
        'đang mang thai và (đã lập công lớn hoặc giới tính là nữ)',
      ],
      [
        '(pregnant and earned great merit) or sex is female',
        'pregnant and (earned great merit or sex is female)',
      ],
    ]);
    expectNone(
      asRule({
        vi: '(đang mang thai và đã lập công lớn) hoặc giới tính là nữ',
        en: '(pregnant and earned great merit) or sex is female',
      }),
    );
    expectNone(asRule({ vi: 'đang mang thai và đã lập công lớn', en: 'pregnant and earned great merit' }));
  });

  test('a list of values beside và', () => {
    const mixed = asRule({
      vi: '«hình phạt tiền là không bị phạt tiền, đã nộp phạt hoặc được miễn phạt và đang mang thai»',
      en: '«fine is not fined, fine paid or fine remitted and pregnant»',
    });
    expectOnly('mixedConnectives', mixed);
    expect(readings(mixed)[0]).toEqual([
      '(hình phạt tiền là không bị phạt tiền, đã nộp phạt hoặc được miễn phạt) và đang mang thai',
      'hình phạt tiền là không bị phạt tiền hoặc hình phạt tiền là đã nộp phạt hoặc (hình phạt tiền là được miễn phạt và đang mang thai)',
    ]);
    expectNone(
      asRule({
        vi: '(hình phạt tiền là đã nộp phạt hoặc được miễn phạt) và đang mang thai',
        en: '(fine is fine paid or fine remitted) and pregnant',
      }),
    );
    expectNone(
      asRule({
        vi: 'đang mang thai hoặc hình phạt tiền là đã nộp phạt hoặc được miễn phạt',
        en: 'pregnant or fine is fine paid or fine remitted',
      }),
    );
  });

  test('a list of offences beside và', () => {
    expectOnly(
      'mixedConnectives',
      asRule({
        vi: '«bị kết án về tội cướp tài sản hoặc giết người và đang mang thai»',
        en: '«convicted of an offence robbery or murder and pregnant»',
      }),
    );
  });

  test('không before hoặc', () => {
    const negated = asRule({
      vi: '«không giới tính là nữ hoặc đã lập công lớn»',
      en: '«not sex is female or earned great merit»',
    });
    expectOnly('negatedAlternative', negated);
    expect(readings(negated)).toEqual([
      ['không (giới tính là nữ hoặc đã lập công lớn)', '(không giới tính là nữ) hoặc đã lập công lớn'],
      ['not (sex is female or earned great merit)', '(not sex is female) or earned great merit'],
    ]);
    expectOnly(
      'negatedAlternative',
      asRule({
        vi: 'đang mang thai hoặc «không giới tính là nữ hoặc đã lập công lớn»',
        en: 'pregnant or «not sex is female or earned great merit»',
      }),
    );
    expectNone(
      asRule({
        vi: '(không giới tính là nữ) hoặc đã lập công lớn',
        en: '(not sex is female) or earned great merit',
      }),
    );
    expectNone(
      asRule({
        vi: 'không (giới tính là nữ hoặc đã lập công lớn)',
        en: 'not (sex is female or earned great merit)',
      }),
    );
    expectNone(
      asRule({
        vi: 'đã lập công lớn hoặc không giới tính là nữ',
        en: 'earned great merit or not sex is female',
      }),
    );
    expectNone(
      asRule({
        vi: 'không giới tính là nữ hoặc không đã lập công lớn',
        en: 'not sex is female or not earned great merit',
      }),
    );
    expectNone(
      asRule({
        vi: 'không giới tính là nữ và đã lập công lớn',
        en: 'not sex is female and earned great merit',
      }),
    );
  });

  test('và after an inline mà', () => {
    const open = asRule({
      vi: '«bị kết án về tội mà do cố ý và đang mang thai»',
      en: '«convicted of an offence where intentional and pregnant»',
    });
    expectOnly('openWhere', open);
    expect(readings(open)).toEqual([
      ['bị kết án về tội mà (do cố ý và đang mang thai)', '(bị kết án về tội mà do cố ý) và đang mang thai'],
      [
        'convicted of an offence where (intentional and pregnant)',
        '(convicted of an offence where intentional) and pregnant',
      ],
    ]);
    expectOnly(
      'openWhere',
      asRule({
        vi: '«mọi tội đều do cố ý hoặc đang mang thai»',
        en: '«every offence is intentional or pregnant»',
      }),
    );
    expectOnly(
      'openWhere',
      asRule({
        vi: '«không bị kết án về tội mà do cố ý hoặc đang mang thai»',
        en: '«not convicted of an offence where intentional or pregnant»',
      }),
    );
    expectOnly(
      'openWhere',
      asRule({
        vi: '«có từ 2 tội trở lên mà do cố ý và đang mang thai»',
        en: '«has at least 2 offences where intentional and pregnant»',
      }),
    );
    expectNone(
      asRule({
        vi: 'bị kết án về tội mà (do cố ý và có tổ chức) và đang mang thai',
        en: 'convicted of an offence where (intentional and organised) and pregnant',
      }),
    );
    expectNone(
      asRule({
        vi: 'đang mang thai và bị kết án về tội mà do cố ý',
        en: 'pregnant and convicted of an offence where intentional',
      }),
    );
  });

  test('a list of references has one conjunction', () => {
    const points = (level: string, rule: string): string =>
      ['a', 'b', 'c']
        .map((letter) => `\n  ${level} ${letter} "${letter}" / "${letter}"\n    ${rule}`)
        .join('\n');
    const article = (vi: string, en: string): BothFaces =>
      inDecision({
        vi: `Điều 3 "Điều kiện" / "Conditions"\n  phải đủ điều kiện tại ${vi}\n${points('điểm', 'phải đang mang thai')}`,
        en: `Article 3 "Điều kiện" / "Conditions"\n  must satisfy meets ${en}\n${points('point', 'must satisfy pregnant')}`,
      });
    expectOnly('mixedReferences', article('«các điểm a và b hoặc c»', '«points a and b or c»'));
    expectOnly(
      'mixedReferences',
      article('«các điểm a và b Điều này hoặc điểm c»', '«points a and b of this Article or point c»'),
    );
    expectNone(article('các điểm a, b và c', 'points a, b and c'));
  });
});
