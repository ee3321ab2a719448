/** What the document says of itself: headings of its parts, labels of its notes. Both languages say all of it. */
import type { DocumentLanguage } from './document.ts';

export interface DocumentTexts {
  /** What the document sets out. */
  readonly decision: (number: string, signed: string | undefined) => string;
  readonly cutoff: string;
  readonly cutoffMeans: (date: string) => string;
  readonly board: string;
  readonly boardMeans: string;
  readonly aboutTitle: string;
  readonly about: readonly string[];
  readonly contents: string;
  readonly skip: string;
  readonly language: string;
  readonly definitions: string;
  readonly offences: string;
  readonly assertions: string;
  readonly result: string;
  readonly noConditionTitle: string;
  readonly notEncodedTitle: string;
  readonly assessedTitle: string;
  readonly readingsTitle: (count: number, code: string | undefined) => string;
  readonly chosenReading: (name: string, source: string) => string;
  readonly otherReading: (name: string, source: string) => string;
  /** Before what the other reading says. */
  readonly underIt: string;
  readonly readingMark: (code: string) => string;
  readonly citedColumn: string;
  readonly offenceColumn: string;
  /** Before the offences of a chapter. */
  readonly chapter: (title: string) => string;
  /** Articles, a chapter, of a Code. */
  readonly partOf: (part: string, code: string) => string;
  readonly articlesOf: (articles: readonly string[], code: string) => string;
  /** An offence among others of its chapter. */
  readonly named: (offence: string, article: string) => string;
  readonly listed: string;
  /** One of several acts of an article. */
  readonly act: (name: string) => string;
  readonly unnamed: string;
  readonly wholeCode: string;
}

const countVi: Readonly<Record<number, string>> = { 2: 'hai', 3: 'ba', 4: 'bốn', 5: 'năm' };
const countEn: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

const vi: DocumentTexts = {
  decision: (number, signed) => `Quyết định số ${number}${signed === undefined ? '' : ` ${signed}`}`,
  cutoff: 'Mốc tính thời gian',
  cutoffMeans: (date) =>
    `Mốc tính thời gian là ${date}; thời gian đã chấp hành án phạt tù để xét đặc xá tính đến ngày này`,
  board: 'Ngày họp xét',
  boardMeans: 'Ngày họp xét là ngày họp để xét, đề nghị đặc xá; khi chưa ấn định thì lấy mốc tính thời gian',
  aboutTitle: 'Về bản đọc này',
  about: [
    'Bản này diễn giải các điều kiện của Quyết định thành câu chữ để đối chiếu với văn bản; văn bản do người có thẩm quyền ban hành mới có giá trị pháp lý',
    'Chỗ nào câu chữ của văn bản có thể hiểu theo nhiều cách thì có ghi chú về cách hiểu được chọn, các cách hiểu khác và căn cứ của từng cách',
  ],
  contents: 'Mục lục',
  skip: 'Đến phần nội dung',
  language: 'Tiếng Việt',
  definitions: 'Giải thích từ ngữ',
  offences: 'Danh mục các nhóm tội',
  assertions: 'Những điều phải luôn được bảo đảm',
  result: 'Kết quả',
  noConditionTitle: 'Quy định này không đặt điều kiện để xét',
  notEncodedTitle: 'Quy định này chưa được đưa vào việc xét và chưa được diễn giải',
  assessedTitle: 'Cơ quan đánh giá, kết luận',
  readingsTitle: (count, code) =>
    `${code === undefined ? 'Ghi chú' : `Ghi chú ${code}`}: có ${countVi[count] ?? String(count)} cách hiểu`,
  chosenReading: (name, source) => `Cách hiểu được chọn: ${name}. Căn cứ: ${source}`,
  otherReading: (name, source) => `Cách hiểu khác: ${name}. Căn cứ: ${source}`,
  underIt: 'Theo cách hiểu này,',
  readingMark: (code) => `Ghi chú ${code} về cách hiểu`,
  citedColumn: 'Điều luật',
  offenceColumn: 'Tội danh',
  chapter: (title) => `${title}, gồm: `,
  partOf: (part, code) => `${part.charAt(0).toLocaleUpperCase('vi')}${part.slice(1)} ${code}`,
  articlesOf: (articles, code) => `${articles.map((article) => `Điều ${article}`).join(', ')} ${code}`,
  named: (offence, article) => `${offence} (Điều ${article})`,
  listed: 'Nhóm tội đã nêu',
  act: (name) => `hành vi ${name}`,
  unnamed: 'các tội quy định tại điều luật này',
  wholeCode: 'Toàn bộ các tội quy định trong Bộ luật',
};

const en: DocumentTexts = {
  decision: (number, signed) => `Decision No. ${number}${signed === undefined ? '' : ` of ${signed}`}`,
  cutoff: 'Cut-off date',
  cutoffMeans: (date) => `The cut-off date is ${date}; time served is counted up to this date`,
  board: 'Board date',
  boardMeans:
    'The board date is the date of the meeting that examines proposals for special amnesty; until it is set, the cut-off date is taken',
  aboutTitle: 'About this document',
  about: [
    'This document sets out the conditions of the Decision in sentences, to be compared with the act; only the text issued by the competent authority has legal force',
    'Where the words of the act can be read in more than one way, a note states the reading that has been chosen, the other readings, and the source of each',
  ],
  contents: 'Contents',
  skip: 'Skip to the content',
  language: 'English',
  definitions: 'Definitions',
  offences: 'Lists of offences',
  assertions: 'What must always hold',
  result: 'Result',
  noConditionTitle: 'This provision sets no condition to be examined',
  notEncodedTitle: 'This provision is not yet examined and not yet set out',
  assessedTitle: 'Assessed and concluded by',
  readingsTitle: (count, code) =>
    `${code === undefined ? 'Note' : `Note ${code}`}: ${countEn[count] ?? String(count)} possible readings`,
  chosenReading: (name, source) => `Chosen reading: ${name}. Source: ${source}`,
  otherReading: (name, source) => `Other reading: ${name}. Source: ${source}`,
  underIt: 'Under this reading,',
  readingMark: (code) => `Note ${code} on the readings`,
  citedColumn: 'Provision',
  offenceColumn: 'Offences',
  chapter: (title) => `${title}, namely: `,
  partOf: (part, code) => `${part}, ${code}`,
  articlesOf: (articles, code) => `${articles.map((article) => `Article ${article}`).join(', ')}, ${code}`,
  named: (offence, article) => `${offence} (Article ${article})`,
  listed: 'Another list',
  act: (name) => `the act of ${name}`,
  unnamed: 'the offences provided for there',
  wholeCode: 'Every offence of the Code',
};

export const documentTexts: Readonly<Record<DocumentLanguage, DocumentTexts>> = { vi, en };
