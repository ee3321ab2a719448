/** Every construct of the language, said in both dialects. */
/** A duty whose condition is the construct. */
const duty = (vi: string, en: string): readonly [string, string] => [
  `Điều 3 "Điều kiện" / "Conditions"\n  phải ${vi}`,
  `Article 3 "Điều kiện" / "Conditions"\n  must ${en}`,
];

/** A definition of a length, used by a duty. */
const length = (vi: string, en: string): readonly [string, string] => [
  `định nghĩa "độ dài" / "some length" là\n  ${vi}\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải độ dài trên 1 năm`,
  `definition "độ dài" / "some length" is\n  ${en}\n\nArticle 3 "Điều kiện" / "Conditions"\n  must some length is over 1 year`,
];

export const constructs: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'a fact that is so or not': duty('đã lập công lớn', 'earned great merit'),
  'a negation': duty('không đã lập công lớn', 'not earned great merit'),
  and: duty('đã lập công lớn và đang mang thai', 'earned great merit and pregnant'),
  or: duty('đã lập công lớn hoặc đang mang thai', 'earned great merit or pregnant'),
  brackets: duty(
    'đã lập công lớn và (đang mang thai hoặc có công với cách mạng)',
    'earned great merit and (pregnant or honoured for merit)',
  ),
  'all of a list': duty(
    'đủ các điều kiện sau:\n    - đã lập công lớn\n    - đang mang thai',
    'satisfy all of the following:\n    - earned great merit\n    - pregnant',
  ),
  'one of a list': duty(
    'một trong các trường hợp sau:\n    - đã lập công lớn\n    - đang mang thai',
    'satisfy any of the following:\n    - earned great merit\n    - pregnant',
  ),
  'a list in a list': duty(
    'đủ các điều kiện sau:\n    - đã lập công lớn\n    - một trong các trường hợp sau:\n        - đang mang thai\n        - giới tính là nam\n    - có công với cách mạng',
    'satisfy all of the following:\n    - earned great merit\n    - any of the following:\n        - pregnant\n        - sex is male\n    - honoured for merit',
  ),
  'a value': duty('tình trạng là đang chấp hành án', 'status is serving'),
  'several values': duty(
    'tình trạng là đang chấp hành án, tạm đình chỉ hoặc được hoãn chấp hành án',
    'status is serving, suspended or postponed',
  ),
  'another value': duty('tình trạng không phải là tạm đình chỉ', 'status is not suspended'),
  over: duty('mức án trên 7 năm', 'term is over 7 years'),
  under: duty('mức án dưới 7 năm 6 tháng', 'term is under 7 years 6 months'),
  'at least, two ways': duty('mức án từ 7 năm trở lên', 'term is at least 7 years'),
  'at most, two ways': duty('mức án không quá 7 năm', 'term is from 7 years down'),
  'from … to': duty('mức án từ 7 đến 15 năm', 'term is from 7 to 15 years'),
  'from … to under': duty('mức án từ 7 năm đến dưới 15 năm', 'term is from 7 years to under 15 years'),
  'over … to': duty('mức án trên 7 năm đến 15 năm', 'term is over 7 years to 15 years'),
  'over … to under': duty('mức án trên 7 năm đến dưới 15 năm', 'term is over 7 years to under 15 years'),
  equal: duty('số tiền án bằng 1 tiền án', 'number of prior convictions is equal to 1 prior'),
  'a ranked value': duty(
    'xếp loại thời gian tiếp theo từ khá trở lên',
    'rating of the time since is at least fair',
  ),
  'a ranked stretch': duty(
    'xếp loại thời gian tiếp theo từ trung bình đến khá',
    'rating of the time since is from average to fair',
  ),
  'a date': duty('ngày sinh dưới 1/2/1990', 'date of birth is under 1990-02-01'),
  'an age': [
    'định nghĩa "tuổi" / "age" là thời gian từ ngày sinh đến ngày họp xét\n\nĐiều 3 "Điều kiện" / "Conditions"\n  tuổi phải từ đủ 70 tuổi trở lên',
    'definition "tuổi" / "age" is time from date of birth to board date\n\nArticle 3 "Điều kiện" / "Conditions"\n  age must be at least 70 years old',
  ],
  'the subject of a duty': [
    'Điều 3 "Điều kiện" / "Conditions"\n  xếp loại thời gian tiếp theo phải từ khá trở lên',
    'Article 3 "Điều kiện" / "Conditions"\n  rating of the time since must be at least fair',
  ],
  'convicted of a listed offence': duty(
    'bị kết án về tội thuộc BLHS 2015 điều 123, 168 đến 170',
    'convicted of an offence listed in Penal Code 2015 articles 123, 168 to 170',
  ),
  'a chapter': duty(
    'bị kết án về tội thuộc BLHS 1999 chương XII, điều 133',
    'convicted of an offence listed in Penal Code 1999 chapter XII, article 133',
  ),
  'convicted of a named offence': duty(
    'bị kết án về tội giết người hoặc cướp tài sản',
    'convicted of an offence murder or robbery',
  ),
  'convicted where one thing holds': duty(
    'bị kết án về tội mà do cố ý',
    'convicted of an offence where intentional',
  ),
  'convicted where several hold': duty(
    'bị kết án về tội mà (tội là giết người và do cố ý)',
    'convicted of an offence where (offence is murder and intentional)',
  ),
  'convicted where a list holds': duty(
    'bị kết án về tội mà đủ các điều kiện sau:\n    - tội không phải là giết người\n    - tội không thuộc BLHS 1985\n    - mức án của tội từ 7 năm trở lên',
    'convicted of an offence where all of the following:\n    - offence is not murder\n    - offence is not listed in Penal Code 1985\n    - term for the offence is at least 7 years',
  ),
  'every item': duty('mọi tội đều do cố ý', 'every offence is intentional'),
  'a count': duty('có từ 2 tội trở lên', 'has at least 2 offences'),
  'a count of different ones': duty(
    'có từ 2 tội khác nhau trở lên mà do cố ý',
    'has at least 2 different offences where intentional',
  ),
  'a count within one': duty(
    'có từ 2 bản án khác nhau trở lên về cùng một tội mà do cố ý',
    'has at least 2 different judgments for the same offence where intentional',
  ),
  'a run': duty(
    'số quý liên tục gần nhất mà được xếp loại từ khá trở lên ít nhất là 4 quý',
    'number of latest consecutive quarters where rated at least fair is at least 4 quarters',
  ),
  'a run in brackets': duty(
    '((số quý liên tục gần nhất mà được xếp loại từ khá trở lên) cộng với 1 quý) ít nhất là 4 quý',
    '((number of latest consecutive quarters where rated at least fair) plus 1 quarter) is at least 4 quarters',
  ),
  'a condition in brackets that begins with a run': duty(
    '(số quý liên tục gần nhất mà (được xếp loại từ khá trở lên) ít nhất là 4 quý) hoặc ((đang mang thai))',
    '(number of latest consecutive quarters where (rated at least fair) is at least 4 quarters) or ((pregnant))',
  ),
  'a line that begins with the number of a name, after a code': [
    `định nghĩa "24 giờ đầu" / "24 hours at first" là
  1/3 mức án

Điều 3 "Điều kiện" / "Conditions"
  áp dụng khi bị kết án về tội thuộc BLHS 1999
  24 giờ đầu phải từ 1 năm trở lên`,
    `definition "24 giờ đầu" / "24 hours at first" is
  1/3 of term

Article 3 "Điều kiện" / "Conditions"
  applies when convicted of an offence listed in Penal Code 1999
  24 hours at first must be at least 1 year`,
  ],
  'a unit before words that would go on from it': duty(
    'số quý liên tục gần nhất mà số lần bị kết án về cùng một tội do cố ý trên 1 đến 9 lần từ 2 quý trở xuống',
    'number of latest consecutive quarters where number of convictions for one intentional offence is over 1 to 9 time from 2 quarters down',
  ),
  'a fraction': length('1/3 mức án', 'one third of term'),
  'a sum': length(
    'mức án trừ đi tổng thời gian được giảm cộng với 1 ngày',
    'term minus total time reduced plus 1 day',
  ),
  'a limited value': length(
    'mức án trừ đi 1 năm, nhưng ít nhất là 6 tháng, nhưng không quá 20 năm',
    'term minus 1 year, but at least 6 months, but at most 20 years',
  ),
  'a period': length(
    'thời gian từ ngày bị bắt đến mốc tính thời gian',
    'time from date of arrest to cut-off date',
  ),
  'an exception to a value': length(
    '8 năm, trừ trường hợp đang mang thai thì 10 năm',
    '8 years, except where pregnant in which case 10 years',
  ),
  'a shifted date': length(
    'thời gian từ (ngày bị bắt cộng với 30 ngày) đến ngày họp xét',
    'time from (date of arrest plus 30 days) to board date',
  ),
  'a table': [
    `bảng "mức" / "measure"
  | giới tính | mức án              | đang mang thai | kết quả       |
  | nam       | từ 3 năm trở xuống  | bất kỳ         | 1 năm         |
  | nam       | trên 3 năm          | không          | 2 năm         |
  | nam       | trên 3 năm          | có             | 1/2 mức án    |
  | nữ        | bất kỳ              | bất kỳ         | không giới hạn |

Điều 3 "Điều kiện" / "Conditions"
  mức án phải không quá mức`,
    `table "mức" / "measure"
  | sex    | term            | pregnant | result      |
  | male   | at most 3 years | any      | 1 year      |
  | male   | over 3 years    | no       | 2 years     |
  | male   | over 3 years    | yes      | 1/2 of term |
  | female | any             | any      | unlimited   |

Article 3 "Điều kiện" / "Conditions"
  term must be at most measure`,
  ],
  'a table with a rest': [
    `bảng "mức" / "measure"
  | tình trạng             | kết quả |
  | đang chấp hành án      | 1 năm   |
  | các trường hợp còn lại | 2 năm   |

Điều 3 "Điều kiện" / "Conditions"
  mức án phải trên mức`,
    `table "mức" / "measure"
  | status          | result  |
  | serving         | 1 year  |
  | all other cases | 2 years |

Article 3 "Điều kiện" / "Conditions"
  term must be over measure`,
  ],
  readings: [
    `định nghĩa "được tính" / "counted" khi
  cách hiểu A1 "chặt" / "strict": đã lập công lớn và đang mang thai
    căn cứ "câu chữ" / "the words"
  cách hiểu "rộng" / "wide": đã lập công lớn hoặc đang mang thai
    căn cứ "mục đích" / "the purpose"
  chọn "chặt"

Điều 3 "Điều kiện" / "Conditions"
  phải được tính`,
    `definition "được tính" / "counted" when
  reading A1 "chặt" / "strict": earned great merit and pregnant
    source "câu chữ" / "the words"
  reading "rộng" / "wide": earned great merit or pregnant
    source "mục đích" / "the purpose"
  choose "strict"

Article 3 "Điều kiện" / "Conditions"
  must counted`,
  ],
  'a property': [
    'khẳng định "mẹ" / "mother": nếu đang mang thai thì giới tính là nữ\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải đang mang thai',
    'assert "mẹ" / "mother": if pregnant then sex is female\n\nArticle 3 "Điều kiện" / "Conditions"\n  must pregnant',
  ],
  'a property of the same person changed': [
    'khẳng định "án" / "term": nếu đã lập công lớn thì đã lập công lớn kể cả khi mức án ít hơn\nkhẳng định "ngày" / "date": đã lập công lớn kể cả khi ngày phạm tội muộn hơn\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải đã lập công lớn',
    'assert "án" / "term": if earned great merit then earned great merit even when term is less\nassert "ngày" / "date": earned great merit even when offence date is later\n\nArticle 3 "Điều kiện" / "Conditions"\n  must earned great merit',
  ],
  'a property that opens with what it speaks of': [
    'khẳng định "nam" / "men": giới tính là nam\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải đang mang thai',
    'assert "nam" / "men": sex is male\n\nArticle 3 "Điều kiện" / "Conditions"\n  must pregnant',
  ],
  'a name with an English genitive': [
    'danh mục tội "tội của quân nhân" / "soldiers\' offences"\n  - giết người\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải bị kết án về tội thuộc tội của quân nhân',
    'offence list "tội của quân nhân" / "soldiers\' offences"\n  - murder\n\nArticle 3 "Điều kiện" / "Conditions"\n  must convicted of an offence listed in soldiers\' offences',
  ],
  'a property of lists, of a person changed': [
    'khẳng định "mẹ" / "mother": nếu đủ các điều kiện sau:\n    - đang mang thai\n    - đã lập công lớn\n  thì một trong các trường hợp sau:\n    - giới tính là nữ\n    - có công với cách mạng\n  kể cả khi ngày bị bắt muộn hơn\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải đang mang thai',
    'assert "mẹ" / "mother": if all of the following:\n    - pregnant\n    - earned great merit\n  then any of the following:\n    - sex is female\n    - honoured for merit\n  even when date of arrest is later\n\nArticle 3 "Điều kiện" / "Conditions"\n  must pregnant',
  ],
  'a property of a person changed, named between quotes': [
    'khẳng định "sớm" / "early": đang mang thai\n  kể cả khi "ngày bị bắt" sớm hơn\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải đang mang thai',
    'assert "sớm" / "early": pregnant\n  even when "date of arrest" is earlier\n\nArticle 3 "Điều kiện" / "Conditions"\n  must pregnant',
  ],
  'a name that begins with a number, among offences': [
    'danh mục tội "24 tội nặng" / "24 grave offences"\n  - giết người\n\nĐiều 3 "Điều kiện" / "Conditions"\n  phải bị kết án về tội thuộc 24 tội nặng',
    'offence list "24 tội nặng" / "24 grave offences"\n  - murder\n\nArticle 3 "Điều kiện" / "Conditions"\n  must convicted of an offence listed in 24 grave offences',
  ],
  'a denial of who is covered, and of several places': [
    `Điều 3 "Điều kiện" / "Conditions"
  phải đủ điều kiện tại các khoản sau

  khoản 1 "Một" / "One"
    áp dụng khi giới tính là nữ
    phải đang mang thai

  khoản 2 "Hai" / "Two"
    áp dụng khi giới tính là nam
    phải không thuộc đối tượng của khoản 1 hoặc khoản này`,
    `Article 3 "Điều kiện" / "Conditions"
  must meet all the clauses below

  clause 1 "Một" / "One"
    applies when sex is female
    must pregnant

  clause 2 "Hai" / "Two"
    applies when sex is male
    must not covered by clause 1 or this clause`,
  ],
  'provisions, references, exceptions and exclusions': [
    `Điều 2 "Đối tượng" / "Persons"
  chỉ xét khi tình trạng là đang chấp hành án hoặc tạm đình chỉ

Điều 3 "Điều kiện" / "Conditions"
  phải đủ điều kiện tại một trong các khoản sau

  khoản 1 "Một" / "One"
    áp dụng khi tình trạng là đang chấp hành án
    phải đủ điều kiện tại các điểm sau

    điểm a "A" / "A"
      phải đủ điều kiện tại đoạn 1 và đoạn 2 điểm này

      đoạn 1 "Một" / "One"
        phải đã lập công lớn
        trừ trường hợp quy định tại đoạn 3 điểm này

      đoạn 2 "Hai" / "Two"
        phải có công với cách mạng, trừ trường hợp đang mang thai

      đoạn 3 "Ba" / "Three"
        khi thuộc đối tượng của khoản 2 Điều này

    điểm đ "Đ" / "Đ"
      phải không thuộc trường hợp nào tại Điều 4 Quyết định này

  khoản 2 "Hai" / "Two"
    áp dụng khi tình trạng là tạm đình chỉ
    phải đủ điều kiện tại các điểm a và đ khoản 1 Điều này

Điều 4 "Loại trừ" / "Exclusions"
  không được đề nghị nếu thuộc trường hợp tại một trong các khoản sau

  khoản 1 "Một" / "One"
    khi thuộc trường hợp tại một trong các ý sau

    ý 1 "Một" / "One"
      khi trước đó đã được đặc xá

    ý 2 "Hai" / "Two"
      khi đang bị truy cứu về tội khác

  khoản 2 "Hai" / "Two"
    không đặt điều kiện vì "để trống" / "left empty"

  khoản 3 "Ba" / "Three"
    chưa mã hóa vì "chờ hướng dẫn" / "guidance awaited"`,
    `Article 2 "Đối tượng" / "Persons"
  considers only when status is serving or suspended

Article 3 "Điều kiện" / "Conditions"
  must meet one of the clauses below

  clause 1 "Một" / "One"
    applies when status is serving
    must meet all the points below

    point a "A" / "A"
      must meet paragraph 1 and paragraph 2 of this point

      paragraph 1 "Một" / "One"
        must earned great merit
        except as provided in paragraph 3 of this point

      paragraph 2 "Hai" / "Two"
        must honoured for merit, except where pregnant

      paragraph 3 "Ba" / "Three"
        when covered by clause 2 of this Article

    point đ "Đ" / "Đ"
      must falls under no part of Article 4 of this Decision

  clause 2 "Hai" / "Two"
    applies when status is suspended
    must meet points a and đ of clause 1 of this Article

Article 4 "Loại trừ" / "Exclusions"
  not to be proposed if falls under one of the clauses below

  clause 1 "Một" / "One"
    when falls under one of the limbs below

    limb 1 "Một" / "One"
      when granted amnesty before

    limb 2 "Hai" / "Two"
      when being prosecuted for another offence

  clause 2 "Hai" / "Two"
    sets no condition because "để trống" / "left empty"

  clause 3 "Ba" / "Three"
    not yet encoded because "chờ hướng dẫn" / "guidance awaited"`,
  ],
};
