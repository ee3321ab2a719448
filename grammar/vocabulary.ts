/**
 * Every keyword of the language, once: a concept and its spellings in both dialects.
 *
 * The first spelling is the one that is printed; the others are read as well. Scanner, parser messages, printer
 * and the keyword reference all derive from this table.
 */
import type { Dialect } from './source.ts';

/**
 * Where a keyword is looked for: `line` only as the first thing on a line, `head` in the head of a declaration,
 * `code` in a citation of a Penal Code, `change` after `kể cả khi`, `any` everywhere in a sentence.
 */
export type KeywordPlace = 'line' | 'head' | 'code' | 'change' | 'any';

export interface KeywordRow {
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly place: KeywordPlace;
}

const line = (vi: readonly string[], en: readonly string[]): KeywordRow => ({ vi, en, place: 'line' });
const head = (vi: readonly string[], en: readonly string[]): KeywordRow => ({ vi, en, place: 'head' });
const code = (vi: readonly string[], en: readonly string[]): KeywordRow => ({ vi, en, place: 'code' });
const change = (vi: readonly string[], en: readonly string[]): KeywordRow => ({ vi, en, place: 'change' });
const any = (vi: readonly string[], en: readonly string[]): KeywordRow => ({ vi, en, place: 'any' });

export const vocabulary = {
  // The head of a file
  Decision: line(['quyết định'], ['decision']),
  Shared: line(['định nghĩa dùng chung'], ['shared definitions']),
  Year: head(['năm'], ['year']),
  Signed: line(['ký ngày'], ['signed on', 'signed']),
  CutoffHead: line(['tính đến ngày', 'mốc tính'], ['time counted to', 'cut-off']),
  Uses: line(['sử dụng', 'dùng'], ['uses']),

  // Declarations
  OffenceList: line(['danh mục tội', 'danh mục'], ['offence list']),
  Definition: line(['định nghĩa'], ['definition']),
  OfItem: head(['của'], ['of an', 'of a']),
  DefinedAs: head(['là'], ['is']),
  Table: line(['bảng'], ['table']),
  Result: any(['kết quả'], ['result']),
  AnyValue: any(['bất kỳ', 'không phân biệt'], ['any']),
  AllOthers: any(['các trường hợp còn lại', 'còn lại'], ['all other cases']),
  Unlimited: any(['không giới hạn'], ['unlimited']),
  Reading: line(['cách hiểu'], ['reading']),
  Choose: line(['chọn'], ['choose']),
  Source: line(['căn cứ'], ['source']),
  Assert: line(['khẳng định'], ['assert']),
  Acknowledged: line(['đã xem xét'], ['acknowledged']),
  Because: head(['vì'], ['because']),

  // Provisions
  Article: any(['Điều', 'các điều'], ['Article', 'Articles']),
  Clause: any(['khoản', 'các khoản'], ['clause', 'clauses']),
  Point: any(['điểm', 'các điểm'], ['point', 'points']),
  Paragraph: any(['đoạn', 'các đoạn'], ['paragraph', 'paragraphs']),
  Limb: any(['ý', 'các ý'], ['limb', 'limbs']),
  This: any(['này'], ['this']),
  ThisDecision: any(['Quyết định này'], ['this Decision']),
  Of: any([], ['of']),
  NoCondition: line(['không đặt điều kiện vì', 'không có điều kiện vì'], ['sets no condition because']),
  NotEncoded: line(['chưa mã hóa vì'], ['not yet encoded because']),

  // Rules
  Domain: line(['chỉ xét khi'], ['considers only when']),
  Applies: line(['áp dụng khi', 'áp dụng đối với người'], ['applies when']),
  Must: any(['phải'], ['must', 'must satisfy']),
  When: any(['khi', 'nếu'], ['when', 'if']),
  Excludes: line(
    ['không được đề nghị nếu', 'loại trừ nếu', 'loại trừ khi'],
    ['not to be proposed if', 'excludes when'],
  ),
  Except: any(['trừ trường hợp', 'trừ khi'], ['except where', 'unless']),
  ExceptProvision: any(['trừ trường hợp quy định tại'], ['except as provided in']),
  Then: any(['thì'], ['in which case', 'then']),

  // Lists of conditions
  AllFollowing: any(['đủ các điều kiện sau', 'tất cả'], ['all of the following', 'all of']),
  AnyFollowing: any(
    ['một trong các trường hợp sau', 'một trong các điều kiện sau', 'một trong'],
    ['any of the following', 'any of'],
  ),
  AllArticlesBelow: any(['các điều sau'], ['all the Articles below']),
  AllClausesBelow: any(['các khoản sau'], ['all the clauses below']),
  AllPointsBelow: any(['các điểm sau'], ['all the points below']),
  AllParagraphsBelow: any(['các đoạn sau'], ['all the paragraphs below']),
  AllLimbsBelow: any(['các ý sau'], ['all the limbs below']),
  AnyArticleBelow: any(['một trong các điều sau'], ['one of the Articles below']),
  AnyClauseBelow: any(['một trong các khoản sau'], ['one of the clauses below']),
  AnyPointBelow: any(['một trong các điểm sau'], ['one of the points below']),
  AnyParagraphBelow: any(['một trong các đoạn sau'], ['one of the paragraphs below']),
  AnyLimbBelow: any(['một trong các ý sau'], ['one of the limbs below']),

  // The same person with something changed
  EvenWhen: any(['kể cả khi'], ['even when']),
  Earlier: change(['sớm hơn'], ['is earlier']),
  Later: change(['muộn hơn'], ['is later']),
  Less: change(['ít hơn'], ['is less']),
  More: change(['nhiều hơn'], ['is more']),

  // References
  Meets: any(['đủ điều kiện tại', 'đáp ứng', 'thỏa'], ['meets', 'meet']),
  Falls: any(['thuộc trường hợp tại'], ['falls under', 'fall under']),
  FallsNone: any(['không thuộc trường hợp nào tại'], ['falls under no part of', 'fall under no part of']),
  Covered: any(['thuộc đối tượng của'], ['covered by']),

  // Logic
  And: any(['và'], ['and']),
  Or: any(['hoặc'], ['or']),
  Not: any(['không'], ['not']),

  // Comparisons
  Is: any(['là'], ['is', 'are', 'be']),
  IsNot: any(['không phải là'], ['is not', 'are not']),
  In: any(['thuộc'], ['listed in']),
  NotIn: any(['không thuộc'], ['not listed in']),
  Equals: any(['bằng'], ['equal to', 'exactly']),
  Over: any(['trên'], ['over']),
  Under: any(['dưới'], ['under']),
  AtLeast: any(['ít nhất là', 'ít nhất', 'ít nhất bằng'], ['at least']),
  AtMost: any(['không quá'], ['at most']),
  From: any(['từ', 'từ đủ'], ['from']),
  To: any(['đến'], ['to']),
  ToUnder: any(['đến dưới'], ['to under']),
  Up: any(['trở lên'], ['up']),
  Down: any(['trở xuống'], ['down']),

  // Values
  Plus: any(['cộng với'], ['plus']),
  Minus: any(['trừ đi'], ['minus']),
  ButAtLeast: any(['nhưng ít nhất là'], ['but at least']),
  ButAtMost: any(['nhưng không quá'], ['but at most']),
  PeriodFrom: any(['thời gian từ'], ['time from']),
  DaysFrom: any(['số ngày từ'], ['number of days from']),
  CutoffDate: any(['mốc tính thời gian'], ['cut-off date']),
  BoardDate: any(['ngày họp xét'], ['board date']),
  Total: any(['tổng'], ['total']),
  OneHalf: any(['một phần hai'], ['one half']),
  OneThird: any(['một phần ba'], ['one third']),
  OneQuarter: any(['một phần tư'], ['one quarter']),

  // Lists of facts
  Where: any(['mà'], ['where']),
  HasAtLeast: any(['có từ'], ['has at least']),
  Different: any(['khác nhau'], ['different']),
  ForTheSame: any(['về cùng một'], ['for the same']),

  // Penal Codes
  PenalCode: any(['BLHS', 'Bộ luật Hình sự năm'], ['Penal Code']),
  ArticleOfCode: code(['điều'], ['article', 'articles']),
  ChapterOfCode: code(['chương'], ['chapter', 'chapters']),

  // Yes and no, in the cells of a table
  Yes: any(['có'], ['yes']),
  No: any(['không'], ['no']),
} as const satisfies Readonly<Record<string, KeywordRow>>;

export type Keyword = keyof typeof vocabulary;

export const keywords = Object.keys(vocabulary) as readonly Keyword[];

export const isKeyword = (name: string): name is Keyword => Object.hasOwn(vocabulary, name);

/** The spelling that is printed; where a dialect has no word for the concept, nothing. */
export const spell = (keyword: Keyword, dialect: Dialect): string => vocabulary[keyword][dialect][0] ?? '';

/** How lengths of time and counts are written after a number. The first spelling is printed, singular where it has one. */
export interface UnitRow {
  readonly vi: readonly string[];
  readonly en: readonly [one: string, many: string];
  /** Days in one of them, for lengths of time. */
  readonly days?: number;
}

export const units = {
  year: { vi: ['năm'], en: ['year', 'years'], days: 360 },
  month: { vi: ['tháng'], en: ['month', 'months'], days: 30 },
  day: { vi: ['ngày'], en: ['day', 'days'], days: 1 },
  yearOfAge: { vi: ['tuổi'], en: ['year old', 'years old'], days: 360 },
  monthOfAge: { vi: ['tháng tuổi'], en: ['month old', 'months old'], days: 30 },
  quarter: { vi: ['quý'], en: ['quarter', 'quarters'] },
  person: { vi: ['người'], en: ['person', 'persons'] },
  time: { vi: ['lần'], en: ['time', 'times'] },
  prior: { vi: ['tiền án'], en: ['prior', 'priors'] },
  dong: { vi: ['đồng'], en: ['dong', 'dong'] },
} as const satisfies Readonly<Record<string, UnitRow>>;

export type Unit = keyof typeof units;

/** The letters that points run through; a lone letter is never a name. */
export const POINT_LETTERS = [
  'a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y',
] as const; // prettier-ignore
