/** What the guide beside empty tables says, in both languages. */
import type { Dialect } from '../../grammar/index.ts';

export interface GuideTexts {
  readonly file: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly persons: string;
  readonly list: (name: string) => string;
  readonly key: (key: string, otherName: string) => string;
  readonly takes: (what: string) => string;
  readonly id: { readonly own: string; readonly joined: string };
  readonly count: (file: string) => string;
  readonly truth: string;
  readonly date: string;
  readonly length: string;
  readonly orLife: string;
  readonly whole: string;
  readonly money: string;
  readonly oneOf: (values: string) => string;
  readonly someOf: (values: string) => string;
  readonly text: string;
  readonly country: string;
  readonly least: (amount: string) => string;
  readonly most: (amount: string) => string;
}

export const guideTexts: Readonly<Record<Dialect, GuideTexts>> = {
  vi: {
    file: 'HUONG-DAN.txt',
    title: 'CÁCH ĐIỀN HỒ SƠ VÀO CÁC TỆP CSV',
    rules: [
      'Mở từng tệp bằng Excel hoặc LibreOffice, điền từ dòng thứ hai, lưu dưới dạng “CSV UTF-8”.',
      'Mỗi người một dòng trong persons.csv. Các tệp khác mỗi mục một dòng, ghi mã hồ sơ của người đó ở cột đầu.',
      'Ô trống là chưa biết, không phải “không”. Riêng cột mã hồ sơ không được trống.',
      'Cột “số …” trong persons.csv là số dòng của người đó ở tệp tương ứng: trống là chưa biết, 0 là không có; số khác phải đúng bằng số dòng tìm thấy.',
      'Có thể đổi thứ tự cột, bỏ cột không dùng (coi như chưa biết), dùng tiêu đề tiếng Việt, tiếng Anh hoặc khóa. Không thêm cột lạ.',
      'Tệp phân cách bằng dấu phẩy, dấu chấm phẩy hoặc dấu tab đều được. Mọi ô đều là chữ: công thức không được tính.',
      'Xét: dacxa review TỆP_QUY_TẮC THƯ_MỤC_NÀY',
    ],
    persons: 'mỗi người một dòng',
    list: (name) => `${name}: mỗi mục một dòng`,
    key: (key, otherName) => `khóa: ${key}; tiếng Anh: ${otherName}`,
    takes: (what) => `nhận: ${what}`,
    id: { own: 'chữ; bắt buộc, không trùng', joined: 'mã của người mà dòng này nói đến; bắt buộc' },
    count: (file) => `số dòng của người này trong ${file}; trống: chưa biết, 0: không có`,
    truth: 'có hoặc không (hoặc yes, no, x)',
    date: 'ngày, như 31/05/2026 hoặc 2026-05-31',
    length: 'khoảng thời gian, như 7 năm 6 tháng, 7y6m hoặc P7Y6M',
    orLife: 'hoặc chung thân',
    whole: 'số nguyên',
    money: 'số tiền, như 5.000.000',
    oneOf: (values) => `một trong: ${values}`,
    someOf: (values) => `một hay nhiều giá trị, cách nhau bằng dấu chấm phẩy: ${values}`,
    text: 'chữ',
    country: 'mã quốc gia hai chữ cái, như VN',
    least: (amount) => `ít nhất ${amount}`,
    most: (amount) => `không quá ${amount}`,
  },
  en: {
    file: 'GUIDE.txt',
    title: 'HOW TO FILL IN THE CSV FILES',
    rules: [
      'Open each file in Excel or LibreOffice, fill it in from the second line, and save it as “CSV UTF-8”.',
      'One row a person in persons.csv. In the other files one row an item, with the record id of the person in the first column.',
      'An empty cell is unknown, never “no”. Only the record id may not be empty.',
      'A column “number of …” in persons.csv is how many rows the person has in that file: empty is unknown, 0 is none; any other number must be that of the rows found.',
      'Columns may be put in another order or left out (then they are unknown); headings may be Vietnamese, English, or the key. No other columns.',
      'Commas, semicolons or tabs may part the cells. Every cell is text: formulas are never worked out.',
      'To review: dacxa review RULES THIS_FOLDER',
    ],
    persons: 'one row a person',
    list: (name) => `${name}: one row an item`,
    key: (key, otherName) => `key: ${key}; in Vietnamese: ${otherName}`,
    takes: (what) => `takes: ${what}`,
    id: { own: 'text; required, used once only', joined: 'the id of the person the row is about; required' },
    count: (file) => `how many rows the person has in ${file}; empty: unknown, 0: none`,
    truth: 'yes or no (or có, không, x)',
    date: 'a date, such as 2026-05-31 or 31/05/2026',
    length: 'a length of time, such as 7 years 6 months, 7y6m or P7Y6M',
    orLife: 'or life',
    whole: 'a whole number',
    money: 'an amount of money, such as 5,000,000',
    oneOf: (values) => `one of: ${values}`,
    someOf: (values) => `one or more, with semicolons between: ${values}`,
    text: 'text',
    country: 'a country code of two letters, such as VN',
    least: (amount) => `at least ${amount}`,
    most: (amount) => `at most ${amount}`,
  },
};
