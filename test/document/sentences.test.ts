/** What every construct of the language says as a sentence of an act, in both languages. */
import { describe, expect, it } from 'vitest';
import { blockText, clauseSays, documentOf, sectionsOf, textsAt } from './told.ts';

type Said = readonly [rule: string, vi: string, en: string];

const says = (rows: readonly Said[]): void => {
  it.each(rows)('%s', (rule, vi, en) => {
    expect(clauseSays(rule)).toEqual({ vi, en });
  });
};

describe('dữ kiện / facts', () => {
  says([
    ['khi đang mang thai', 'Đang mang thai.', 'The person is pregnant.'],
    ['khi không đang mang thai', 'Không mang thai.', 'The person is not pregnant.'],
    [
      'khi không có con ở cùng trong trại',
      'Không có con ở cùng trong trại.',
      'The person does not have a child living with the mother in the prison or detention camp.',
    ],
    ['khi giới tính là nữ', 'Là nữ.', 'The person is female.'],
    [
      'khi tình trạng là đang chấp hành án hoặc tạm đình chỉ',
      'Đang chấp hành án phạt tù hoặc đang được tạm đình chỉ chấp hành án phạt tù.',
      'The person is serving a prison sentence or has the prison sentence suspended.',
    ],
    [
      'khi mức độ khuyết tật từ nặng trở lên',
      'Khuyết tật nặng hoặc đặc biệt nặng.',
      'The person has a severe or extremely severe disability.',
    ],
  ]);
});

describe('mức / amounts', () => {
  says([
    ['khi mức án trên 8 năm', 'Mức án trên 08 năm.', 'The term is over 8 years.'],
    ['khi mức án dưới 12 tháng', 'Mức án dưới 12 tháng.', 'The term is under 12 months.'],
    [
      'khi mức án từ 7 năm 6 tháng trở lên',
      'Mức án từ 07 năm 06 tháng trở lên.',
      'The term is 7 years 6 months or more.',
    ],
    ['khi mức án từ 3 năm trở xuống', 'Mức án từ 03 năm trở xuống.', 'The term is 3 years or less.'],
    [
      'khi mức án trên 10 năm đến 15 năm',
      'Mức án từ trên 10 năm đến 15 năm.',
      'The term is over 10 years and up to 15 years.',
    ],
    [
      'khi mức án từ 7 năm đến dưới 15 năm',
      'Mức án từ 07 năm đến dưới 15 năm.',
      'The term is 7 years or more but under 15 years.',
    ],
    ['khi mức án bằng 5 năm', 'Mức án bằng 05 năm.', 'The term is exactly 5 years.'],
    ['khi số tiền án bằng 1 tiền án', 'Có 01 tiền án.', 'The person has 1 prior conviction.'],
    [
      'khi số tiền án từ 2 tiền án trở lên',
      'Có từ 02 tiền án trở lên.',
      'The person has 2 prior convictions or more.',
    ],
    [
      'khi tổng thời gian được giảm ít nhất là một phần ba mức án',
      'Tổng thời gian được giảm ít nhất bằng một phần ba (1/3) mức án.',
      'The total of the time reduced is at least one third (1/3) of the term.',
    ],
    [
      'khi mức án không quá 2/3 mức án cộng với 6 tháng, nhưng không quá 20 năm',
      'Mức án không quá hai phần ba (2/3) mức án cộng với 06 tháng, nhưng không quá 20 năm.',
      'The term is not more than two thirds (2/3) of the term plus 6 months, but not more than 20 years.',
    ],
    [
      'khi số quý liên tục gần nhất mà được xếp loại từ khá trở lên ít nhất là 4 quý',
      'Số quý liên tục gần nhất được xếp loại khá hoặc tốt từ 04 quý trở lên.',
      'The number of latest consecutive quarters (each rated fair or good) is 4 quarters or more.',
    ],
    [
      'khi ngày bị bắt trên ngày sinh',
      'Ngày bị bắt sau ngày sinh.',
      'The date of arrest is after the date of birth.',
    ],
    [
      'khi ngày sinh dưới 31/05/2008',
      'Ngày sinh trước ngày 31 tháng 5 năm 2008.',
      'The date of birth is before 31 May 2008.',
    ],
    [
      'khi thời gian từ ngày bị bắt đến mốc tính thời gian từ 14 năm trở lên',
      'Thời gian từ ngày bị bắt đến mốc tính thời gian từ 14 năm trở lên.',
      'The time from the date of arrest to the cut-off date is 14 years or more.',
    ],
  ]);
});

describe('ghép điều kiện / conditions together', () => {
  says([
    [
      'khi đang mang thai và có con ở cùng trong trại',
      'Đang mang thai và có con ở cùng mẹ trong trại giam, trại tạm giam.',
      'The person is pregnant and has a child living with the mother in the prison or detention camp.',
    ],
    [
      'khi trước đó đã được đặc xá và (đang mang thai hoặc mức án trên 3 năm)',
      'Trước đó đã được đặc xá và thuộc trường hợp đang mang thai hoặc mức án trên 03 năm.',
      'The person was granted special amnesty before and either is pregnant or the term is over 3 years.',
    ],
    [
      'khi không (đang mang thai và trước đó đã được đặc xá)',
      'Không thuộc trường hợp vừa đang mang thai vừa trước đó đã được đặc xá.',
      'It is not the case that the person is pregnant and was granted special amnesty before.',
    ],
    [
      'khi không (mọi tội đều do cố ý)',
      'Không thuộc trường hợp mọi tội đều do cố ý.',
      'It is not the case that every offence was committed intentionally.',
    ],
    [
      'khi một trong các trường hợp sau:\n  - đang mang thai\n  - đủ các điều kiện sau:\n      - giới tính là nữ\n      - mức án dưới 3 năm',
      'Thuộc một trong các trường hợp sau đây: | đang mang thai; | có đủ các điều kiện sau đây: | là nữ; | mức án dưới 03 năm.',
      'One of the following cases applies: | the person is pregnant; or | all of the following conditions are met: | the person is female; and | the term is under 3 years.',
    ],
  ]);
});

describe('tội / offences', () => {
  says([
    [
      'khi bị kết án về tội mà do cố ý',
      'Bị kết án về tội do cố ý.',
      'The person has been convicted of an offence that was committed intentionally.',
    ],
    [
      'khi bị kết án về tội mà (tội là cướp tài sản và có sử dụng vũ khí)',
      'Bị kết án về tội cướp tài sản có sử dụng vũ khí.',
      'The person has been convicted of robbery that involved the use of a weapon.',
    ],
    [
      'khi bị kết án về tội thuộc BLHS 2015 điều 123 đến 125, chương XX',
      'Bị kết án về một trong các tội quy định tại các điều từ Điều 123 đến Điều 125 và Chương XX Bộ luật Hình sự năm 2015.',
      'The person has been convicted of an offence under Articles 123 to 125 and Chapter XX of the Penal Code of 2015.',
    ],
    [
      'khi bị kết án về tội mà đủ các điều kiện sau:\n  - tội là trộm cắp tài sản\n  - tội thuộc BLHS 1999\n  - hậu quả từ nghiêm trọng trở lên',
      'Bị kết án về tội trộm cắp tài sản (theo Bộ luật Hình sự năm 1999) gây hậu quả nghiêm trọng, rất nghiêm trọng hoặc đặc biệt nghiêm trọng.',
      'The person has been convicted of theft (under the Penal Code of 1999) that caused serious, very serious or extremely serious consequences.',
    ],
    [
      'khi bị kết án về tội mà đủ các điều kiện sau:\n  - tội là giết người\n  - một trong các trường hợp sau:\n      - có tổ chức\n      - có tính chất côn đồ',
      'Bị kết án về tội giết người thuộc một trong các trường hợp sau đây: | có tổ chức; | có tính chất côn đồ.',
      'The person has been convicted of murder, where one of the following cases applies: | the offence was committed in an organised manner; or | the offence was of a hooligan nature.',
    ],
    [
      'khi bị kết án về tội mà (tội không phải là giết người và mức án của tội từ 5 năm trở lên)',
      'Bị kết án về tội không phải là tội giết người và mức án của tội từ 05 năm trở lên.',
      'The person has been convicted of an offence that is not murder and the term for the offence is 5 years or more.',
    ],
    [
      'khi bị kết án về tội mà đủ các điều kiện sau:\n  - tội là giết người\n  - do cố ý\n  - có tổ chức',
      'Bị kết án về tội giết người do cố ý và có tổ chức.',
      'The person has been convicted of murder that was committed intentionally and was committed in an organised manner.',
    ],
    [
      'khi bị kết án về tội mà đủ các điều kiện sau:\n  - tội là giết người\n  - do cố ý\n  - mức án trên 3 năm',
      'Bị kết án về tội giết người do cố ý mà mức án trên 03 năm.',
      'The person has been convicted of murder that was committed intentionally, where the term is over 3 years.',
    ],
    ['khi mọi tội đều do cố ý', 'Mọi tội đều do cố ý.', 'Every offence was committed intentionally.'],
    [
      'khi có từ 3 tội khác nhau trở lên',
      'Phạm từ 03 tội khác nhau trở lên.',
      'The person has committed at least 3 different offences.',
    ],
    [
      'khi có từ 2 bản án khác nhau trở lên về cùng một tội mà do cố ý',
      'Có từ 02 bản án khác nhau trở lên về cùng một tội do cố ý.',
      'The person has at least 2 different judgments for one and the same offence that was committed intentionally.',
    ],
    // What is said of the person within a list of offences must not be taken for the offence's.
    [
      'khi bị kết án về tội mà (do cố ý và loại án là tù có thời hạn)',
      'Bị kết án về tội do cố ý và bị kết án phạt tù có thời hạn.',
      'The person has been convicted of an offence that was committed intentionally and the person has been sentenced to imprisonment for a fixed term.',
    ],
  ]);
});

describe('quy định / rules', () => {
  says([
    [
      'phải đang mang thai',
      'Người được xét chỉ được đề nghị đặc xá khi đang mang thai.',
      'A person may be proposed for special amnesty only when that person is pregnant.',
    ],
    [
      'phải mức án dưới 3 năm',
      'Mức án phải dưới 03 năm.',
      'A person may be proposed for special amnesty only when the term is under 3 years.',
    ],
    [
      'áp dụng khi mức án trên 3 năm\nphải đủ các điều kiện sau:\n  - đang mang thai\n  - trước đó đã được đặc xá\ntrừ trường hợp giới tính là nữ',
      'Trừ trường hợp là nữ, người có mức án trên 03 năm được đề nghị đặc xá phải có đủ các điều kiện sau đây: | đang mang thai; | trước đó đã được đặc xá.',
      'Except where the person is female, a person whose term is over 3 years may be proposed for special amnesty only when all of the following conditions are met: | the person is pregnant; and | the person was granted special amnesty before.',
    ],
    [
      'khi đang mang thai, trừ trường hợp mức án trên 3 năm',
      'Đang mang thai, trừ trường hợp có mức án trên 03 năm.',
      'The person is pregnant, except where the term is over 3 years.',
    ],
    [
      'không được đề nghị nếu trước đó đã được đặc xá',
      'Người được xét không được đề nghị đặc xá nếu trước đó đã được đặc xá.',
      'A person may not be proposed for special amnesty if that person was granted special amnesty before.',
    ],
  ]);
});

describe('định nghĩa / definitions', () => {
  const used = (definition: string, use: string) =>
    documentOf(`${definition}

Điều 3 "Điều kiện" / "Conditions"
  phải đủ điều kiện tại một trong các khoản sau

  khoản 1 "Một" / "One"
    ${use}
`);

  it('a value with an exception', () => {
    const document = used(
      `định nghĩa "mức tối đa" / "most" là
  08 năm, trừ trường hợp đang mang thai thì 10 năm`,
      'khi mức án trên mức tối đa',
    );
    expect(textsAt(document, 'dinh-nghia-most', 'vi')).toEqual([
      'Mức tối đa là 08 năm; riêng trường hợp đang mang thai thì là 10 năm.',
    ]);
    expect(textsAt(document, 'dinh-nghia-most', 'en')).toEqual([
      '“Most” means 8 years, except where the person is pregnant, in which case it is 10 years.',
    ]);
  });

  it('a condition about one offence', () => {
    const document = used(
      `định nghĩa "được coi là nặng" / "counted as grave" của tội khi
  mức án của tội từ 10 năm trở lên`,
      'khi bị kết án về tội mà được coi là nặng',
    );
    expect(textsAt(document, 'dinh-nghia-countedAsGrave', 'vi')).toEqual([
      'Đối với từng tội, được coi là nặng là trường hợp mức án của tội từ 10 năm trở lên.',
    ]);
    expect(textsAt(document, 'dinh-nghia-countedAsGrave', 'en')).toEqual([
      'An offence is counted as grave where the term for the offence is 10 years or more.',
    ]);
    expect(textsAt(document, 'dieu-3-khoan-1', 'vi')).toEqual(['Bị kết án về tội được coi là nặng.']);
    expect(textsAt(document, 'dieu-3-khoan-1', 'en')).toEqual([
      'The person has been convicted of an offence that is counted as grave.',
    ]);
  });

  it.each([
    ['discharged any fine', 'has discharged any fine'],
    ['raising a small child', 'is raising a small child'],
    ['a minor at the time of the offence', 'was a minor at the time of the offence'],
    ['satisfies all the rest', 'satisfies all the rest'],
    ['no debt', 'satisfies the condition no debt'],
  ])('a condition called “%s”', (name, said) => {
    const document = used(`định nghĩa "như vậy" / "${name}" khi\n  đang mang thai`, 'khi như vậy');
    expect(textsAt(document, 'dieu-3-khoan-1', 'en')).toEqual([`The person ${said}.`]);
  });

  it('an offence that was committed in some way', () => {
    const document = used(
      'định nghĩa "lúc trẻ" / "committed while young" của tội khi\n  mức án của tội dưới 2 năm',
      'khi bị kết án về tội mà lúc trẻ',
    );
    expect(textsAt(document, 'dieu-3-khoan-1', 'en')).toEqual([
      'The person has been convicted of an offence that was committed while young.',
    ]);
  });

  it('of an age, where the act says the age alone', () => {
    const document = used(
      `định nghĩa "tuổi" / "age" là
  thời gian từ ngày sinh đến ngày họp xét`,
      'khi tuổi từ đủ 70 tuổi trở lên',
    );
    expect(textsAt(document, 'dieu-3-khoan-1', 'vi')).toEqual(['Từ đủ 70 tuổi trở lên.']);
    expect(textsAt(document, 'dieu-3-khoan-1', 'en')).toEqual(['The person is 70 years of age or more.']);
  });

  it('in several readings: the chosen one, then the others with their sources', () => {
    const document = used(
      `định nghĩa "mức xét" / "term looked at" là
  cách hiểu B1 "án tuyên" / "as pronounced":
    mức án
    căn cứ "câu chữ" / "the words"
  cách hiểu "án còn" / "what is left":
    mức án trừ đi tổng thời gian được giảm
    căn cứ "mục đích" / "the purpose"
  chọn "án còn"`,
      'khi mức xét trên 3 năm',
    );
    expect(textsAt(document, 'dinh-nghia-termLookedAt', 'vi')).toEqual([
      'Mức xét là mức án trừ đi tổng thời gian được giảm.',
      'Ghi chú B1: có hai cách hiểu ¶ Cách hiểu được chọn: án còn. Căn cứ: mục đích. ¶ Cách hiểu khác: án tuyên. Căn cứ: câu chữ. Theo cách hiểu này, mức xét là mức án.',
    ]);
    expect(textsAt(document, 'dinh-nghia-termLookedAt', 'en')).toEqual([
      '“Term looked at” means the term less the total of the time reduced.',
      'Note B1: two possible readings ¶ Chosen reading: what is left. Source: the purpose. ¶ Other reading: as pronounced. Source: the words. Under this reading, “term looked at” means the term.',
    ]);
  });
});

it('says what must hold even when something is changed', () => {
  const document = documentOf(`
khẳng định "lâu hơn" / "longer": nếu đang mang thai thì giới tính là nữ kể cả khi số tiền án ít hơn

Điều 3 "Điều kiện" / "Conditions"
  phải đang mang thai
`);
  const said = sectionsOf(document.sections).flatMap(({ blocks }) => blocks.map(({ en }) => blockText(en)));
  expect(said).toContain(
    'Where the person is pregnant, the person is female even when the number of prior convictions is smaller.',
  );
});

describe('quy định khác / other provisions', () => {
  it('that set no condition, or are not yet encoded, say why', () => {
    const document = documentOf(`
Điều 1 "Một" / "One"
  không đặt điều kiện vì "nêu dịp đặc xá" / "states the occasion"

Điều 2 "Hai" / "Two"
  chưa mã hóa vì "chờ hướng dẫn" / "guidance is awaited"

Điều 3 "Ba" / "Three"
  phải đang mang thai
`);
    expect(textsAt(document, 'dieu-1', 'vi')).toEqual([
      'Quy định này không đặt điều kiện để xét ¶ Nêu dịp đặc xá.',
    ]);
    expect(textsAt(document, 'dieu-2', 'vi')).toEqual([
      'Quy định này chưa được đưa vào việc xét và chưa được diễn giải ¶ Chờ hướng dẫn.',
    ]);
    expect(textsAt(document, 'dieu-2', 'en')).toEqual([
      'This provision is not yet examined and not yet set out ¶ Guidance is awaited.',
    ]);
  });

  it('refer to each other as the act does, inwards from the right', () => {
    const document = documentOf(`
Điều 3 "Điều kiện" / "Conditions"
  phải đủ điều kiện tại một trong các khoản sau

  khoản 1 "Một" / "One"
    phải đủ điều kiện tại các điểm sau

    điểm a "A" / "A"
      khi đang mang thai

    điểm d "D" / "D"
      khi giới tính là nữ

    điểm đ "Đ" / "Đ"
      khi trước đó đã được đặc xá

  khoản 2 "Hai" / "Two"
    phải đủ điều kiện tại các điểm a và đ khoản 1 Điều này

  khoản 3 "Ba" / "Three"
    áp dụng khi thuộc trường hợp tại một trong các điểm sau
    phải đủ các điều kiện sau:
      - không thuộc trường hợp nào tại khoản 2 Điều 3 Quyết định này
      - mức án dưới 3 năm

    điểm a "A" / "A"
      khi đang mang thai
`);
    expect(textsAt(document, 'dieu-3-khoan-2', 'vi')).toEqual([
      'Người được đề nghị đặc xá phải có đủ các điều kiện quy định tại các điểm a và đ khoản 1 Điều này.',
    ]);
    expect(textsAt(document, 'dieu-3-khoan-2', 'en')).toEqual([
      'A person may be proposed for special amnesty only when that person meets the conditions laid down in points a and đ of clause 1 of this Article.',
    ]);
    expect(textsAt(document, 'dieu-3-khoan-3', 'vi')).toEqual([
      'Người thuộc một trong các trường hợp quy định tại điểm a khoản này được đề nghị đặc xá phải có đủ các điều kiện sau đây: | không thuộc một trong các trường hợp quy định tại khoản 2 Điều 3 Quyết định này; | mức án dưới 03 năm.',
    ]);
  });
});
