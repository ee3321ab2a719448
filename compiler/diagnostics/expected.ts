/** What the grammar would have taken, in words a drafter knows: keywords as they are spelled, the rest by what it is. */
import { isKeyword, spell } from '../../grammar/index.ts';
import type { Bilingual, Keyword } from '../../grammar/index.ts';

/** Longer lists help nobody. */
const MOST_NAMED = 4;

interface Family {
  readonly words: Bilingual;
  readonly members: readonly string[];
  /** How many of its members must be expected before it is named as a whole. */
  readonly least: number;
}

const comparisons: readonly Keyword[] = [
  'Is',
  'IsNot',
  'In',
  'NotIn',
  'Equals',
  'Over',
  'Under',
  'AtLeast',
  'AtMost',
  'From',
];
const valueStarts: readonly string[] = [
  'NumberWord', 'DateWord', 'FractionWord', 'OneHalf', 'OneThird', 'OneQuarter', 'CutoffDate', 'BoardDate', 'Yes', 'No', 'PeriodFrom',
  'DaysFrom', 'Total', 'RunPhrase', 'NamePhrase', 'ValuePhrase', 'OffencePhrase', 'Text', 'Open',
]; // prettier-ignore
const conditionStarts: readonly string[] = [
  'Not', 'AllFollowing', 'AnyFollowing', 'Meets', 'Falls', 'FallsNone', 'Covered', 'ExistsPhrase', 'EveryPhrase', 'HasAtLeast',
]; // prettier-ignore
const statementStarts: readonly string[] = [
  'OffenceList', 'Definition', 'Table', 'Assert', 'Acknowledged', 'ProvisionHead', 'ArticleHead', 'ClauseHead', 'PointHead',
  'ParagraphHead', 'LimbHead', 'Applies', 'Must', 'When', 'Excludes', 'Domain', 'NoCondition', 'NotEncoded', 'Duty',
]; // prettier-ignore

/** Largest first: a condition may begin with any value. */
const families: readonly Family[] = [
  { words: { vi: 'một câu mới', en: 'a new sentence' }, members: statementStarts, least: 4 },
  {
    words: { vi: 'một điều kiện', en: 'a condition' },
    members: [...conditionStarts, ...valueStarts],
    least: 12,
  },
  { words: { vi: 'một điều kiện', en: 'a condition' }, members: conditionStarts, least: 4 },
  { words: { vi: 'một giá trị', en: 'a value' }, members: valueStarts, least: 4 },
  {
    words: {
      vi: 'một so sánh như “là”, “từ … trở lên”, “trên”',
      en: 'a comparison such as “is”, “at least”, “over”',
    },
    members: comparisons,
    least: 3,
  },
  {
    words: {
      vi: 'một dẫn chiếu như “khoản 1 Điều này”',
      en: 'a reference such as “clause 1 of this Article”',
    },
    members: ['LevelWord', 'Article', 'Clause', 'Point', 'Paragraph', 'Limb', 'ThisDecision', 'This'],
    least: 2,
  },
  {
    words: { vi: '“các điểm sau”', en: '“all the points below”' },
    members: ['AllBelow', 'AnyBelow'],
    least: 1,
  },
  {
    words: { vi: 'số hoặc chữ thứ tự', en: 'a number or letter' },
    members: ['NumberWord', 'Letter'],
    least: 2,
  },
  {
    words: { vi: '“cộng với” hoặc “trừ đi”', en: '“plus” or “minus”' },
    members: ['Plus', 'Minus'],
    least: 2,
  },
];

const others: Readonly<Record<string, Bilingual>> = {
  AnyPhrase: { vi: 'một tên', en: 'a name' },
  LevelWord: { vi: 'một dẫn chiếu', en: 'a reference' },
  ProvisionHead: {
    vi: 'tiêu đề của một điều, khoản hay điểm',
    en: 'the heading of an Article, clause or point',
  },
  ArticleHead: { vi: '“Điều”', en: '“Article”' },
  ClauseHead: { vi: '“khoản”', en: '“clause”' },
  PointHead: { vi: '“điểm”', en: '“point”' },
  ParagraphHead: { vi: '“đoạn”', en: '“paragraph”' },
  LimbHead: { vi: '“ý”', en: '“limb”' },
  NamePhrase: { vi: 'tên của một dữ kiện', en: 'the name of a fact' },
  ExistsPhrase: {
    vi: 'câu nói có một dòng như “bị kết án về tội”',
    en: 'words such as “convicted of an offence”',
  },
  EveryPhrase: { vi: 'câu nói về mọi dòng như “mọi tội đều”', en: 'words such as “every offence is”' },
  RunPhrase: { vi: 'câu đếm các quý liên tục', en: 'words that count quarters in a row' },
  ValuePhrase: { vi: 'một giá trị trong danh sách của dữ kiện', en: 'one of the values of the fact' },
  OffencePhrase: { vi: 'tên tội hoặc danh mục tội', en: 'the name of an offence or of a list of them' },
  NounPhrase: {
    vi: 'tên gọi của từng dòng như “tội”, “bản án”',
    en: 'what is counted, such as “offences”, “judgments”',
  },
  UnknownPhrase: { vi: 'một tên', en: 'a name' },
  UnitWord: { vi: 'đơn vị như “năm”, “tháng”', en: 'a unit such as “years”, “months”' },
  NumberWord: { vi: 'một số', en: 'a number' },
  DateWord: { vi: 'một ngày như 31/05/2026', en: 'a date such as 2026-05-31' },
  FractionWord: { vi: 'một phân số như 1/3', en: 'a fraction such as 1/3' },
  Letter: { vi: 'chữ của một điểm', en: 'the letter of a point' },
  Roman: { vi: 'số chương viết kiểu La Mã', en: 'a chapter number in Roman figures' },
  ReadingCode: { vi: 'mã của cách hiểu như A9', en: 'a code of the reading such as A9' },
  Text: { vi: 'tên trong ngoặc kép', en: 'a name in quotation marks' },
  Bullet: { vi: 'gạch đầu dòng', en: 'a bullet' },
  RowOpen: { vi: 'một dòng của bảng bắt đầu bằng “|”', en: 'a row of the table beginning with “|”' },
  Bar: { vi: '“|”', en: '“|”' },
  RowClose: { vi: '“|” ở cuối dòng', en: '“|” at the end of the line' },
  Colon: { vi: 'dấu hai chấm', en: 'a colon' },
  Comma: { vi: 'dấu phẩy', en: 'a comma' },
  Slash: {
    vi: '“/” rồi đến tên tiếng Anh trong ngoặc kép',
    en: '“/” and then the English name in quotation marks',
  },
  Open: { vi: '“(”', en: '“(”' },
  Close: { vi: '“)”', en: '“)”' },
  ListOpen: { vi: 'danh sách gạch đầu dòng', en: 'a list of bullets' },
  ListClose: { vi: 'hết danh sách', en: 'the end of the list' },
  Duty: { vi: 'một câu “… phải …”', en: 'a sentence “… must …”' },
  AllBelow: { vi: '“các điểm sau”', en: '“all the points below”' },
  AnyBelow: { vi: '“một trong các điểm sau”', en: '“one of the points below”' },
  EOF: { vi: 'hết tệp', en: 'the end of the file' },
};

export function expectedWords(names: readonly string[]): Bilingual {
  const left = new Set(names);
  const said: Bilingual[] = [];
  for (const { words, members, least } of families) {
    if (members.filter((member) => left.has(member)).length < least) continue;
    members.forEach((member) => left.delete(member));
    said.push(words);
  }
  said.push(...[...left].flatMap((name) => wordsOf(name)));
  const shown = [...new Map(said.map((words) => [words.vi, words])).values()].slice(0, MOST_NAMED);
  return {
    vi: series(
      shown.map(({ vi }) => vi),
      'hoặc',
    ),
    en: series(
      shown.map(({ en }) => en),
      'or',
    ),
  };
}

function wordsOf(name: string): readonly Bilingual[] {
  const other = others[name];
  if (other !== undefined) return [other];
  if (!isKeyword(name)) return [];
  const [vi, en] = [spell(name, 'vi'), spell(name, 'en')];
  // A word that only one dialect has is not worth asking for in the other.
  return vi === '' || en === '' ? [] : [{ vi: `“${vi}”`, en: `“${en}”` }];
}

function series(parts: readonly string[], conjunction: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
