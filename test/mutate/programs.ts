/** A small decision with one thing of each kind to spoil, in both faces. */
export const programs = {
  vi: `danh mục tội "tội thử" / "trial offences"
  - BLHS 2015 điều 353 đến 355, 364
  - cướp tài sản

bảng "mức phải đạt" / "amount to reach"
  | loại án            | mức án      | kết quả    |
  | tù có thời hạn     | trên 5 năm  | 1/3 mức án |
  | tù có thời hạn     | từ 5 năm trở xuống | 2 năm      |
  | chung thân đã giảm | bất kỳ      | 2 năm      |

định nghĩa "đã ở" / "time in" là
  thời gian từ ngày bị bắt đến mốc tính thời gian cộng với 1 ngày, nhưng không quá mức án

Điều 2 "Đối tượng" / "Persons"
  chỉ xét khi loại án là tù có thời hạn hoặc chung thân đã giảm

Điều 3 "Điều kiện" / "Conditions"
  phải đủ điều kiện tại các khoản sau

  khoản 1 "Thời gian" / "Time"
    áp dụng khi tình trạng là đang chấp hành án
    phải đã ở ít nhất là mức phải đạt, trừ trường hợp đã lập công lớn

  khoản 2 "Loại trừ" / "Exclusions"
    phải không thuộc trường hợp nào tại Điều 4

Điều 4 "Loại trừ" / "Exclusions"
  không được đề nghị nếu thuộc trường hợp tại một trong các khoản sau

  khoản 1 "Tiền án" / "Priors"
    khi số tiền án từ 02 tiền án trở lên

  khoản 2 "Nhiều tội" / "Several offences"
    khi một trong các trường hợp sau:
      - có từ 2 tội khác nhau trở lên mà do cố ý
      - bị kết án về tội thuộc tội thử
`,
  en: `offence list "tội thử" / "trial offences"
  - Penal Code 2015 articles 353 to 355, 364
  - robbery

table "mức phải đạt" / "amount to reach"
  | kind of sentence | term         | result      |
  | fixed term       | over 5 years | 1/3 of term |
  | fixed term       | at most 5 years | 2 years     |
  | commuted life    | any          | 2 years     |

definition "đã ở" / "time in" is
  time from date of arrest to cut-off date plus 1 day, but at most term

Article 2 "Đối tượng" / "Persons"
  considers only when kind of sentence is fixed term or commuted life

Article 3 "Điều kiện" / "Conditions"
  must meet all the clauses below

  clause 1 "Thời gian" / "Time"
    applies when status is serving
    must time in is at least amount to reach, except where earned great merit

  clause 2 "Loại trừ" / "Exclusions"
    must fall under no part of Article 4

Article 4 "Loại trừ" / "Exclusions"
  not to be proposed if falls under one of the clauses below

  clause 1 "Tiền án" / "Priors"
    when number of prior convictions is at least 2 priors

  clause 2 "Nhiều tội" / "Several offences"
    when any of the following:
      - has at least 2 different offences where intentional
      - convicted of an offence listed in trial offences
`,
} as const;
