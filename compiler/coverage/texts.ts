/** What is said about how much of the law the cases show. */
import type { Dialect } from '../../grammar/index.ts';
import type { FigureKey } from './figures.ts';
import type { CoverageReport } from './report.ts';

export interface CoverageTexts {
  readonly title: string;
  readonly heading: Readonly<
    Record<'figures' | 'provisions' | 'definitions' | 'tables' | 'lists' | 'readings' | 'idle', string>
  >;
  readonly figures: Readonly<Record<FigureKey, string>>;
  readonly figure: (percent: number, shown: number, all: number) => string;
  readonly apart: (proved: number, argued: number) => string;
  readonly waived: string;
  readonly all: string;
  readonly neverDecided: Readonly<Record<'yes' | 'no', string>>;
  readonly neverUnknown: string;
  readonly notShown: Readonly<Record<'yes' | 'no', string>>;
  readonly proved: Readonly<Record<'yes' | 'no', string>>;
  readonly argued: (reason: string) => string;
  readonly valuesMissing: (values: string) => string;
  readonly otherwise: string;
  readonly rowMissing: string;
  readonly endMissing: (amount: string) => string;
  readonly membersMissing: (shown: number, all: number, members: string) => string;
  readonly readingMissing: string;
  readonly readingHalf: string;
  readonly idle: Readonly<Record<CoverageReport['idle'][number]['why'], (at: string) => string>>;
  readonly conditions: (count: number) => string;
  readonly tooLow: (wanted: number, figures: string) => string;
  /** Of the page. */
  readonly column: Readonly<Record<'place' | 'words' | 'yes' | 'no', string>>;
  readonly shownBy: (title: string) => string;
  readonly unique: string;
  readonly legend: string;
}

export const coverageTexts: Readonly<Record<Dialect, CoverageTexts>> = {
  vi: {
    title: 'Các trường hợp kiểm thử đã cho thấy những gì của quyết định',
    heading: {
      figures: 'Tỷ lệ',
      provisions: 'Các điều khoản',
      definitions: 'Các định nghĩa',
      tables: 'Các bảng',
      lists: 'Các danh mục tội',
      readings: 'Các cách hiểu khác',
      idle: 'Lập luận không còn cần',
    },
    figures: {
      provisions: 'điều khoản có cả ca đạt và ca không đạt',
      definitions: 'định nghĩa có cả ca đúng và ca không đúng',
      conditions: 'điều kiện có ca cho thấy tự nó làm đổi kết quả, cả hai chiều',
      rows: 'dòng của bảng có ca rơi vào',
      ends: 'đầu của dải có ca đúng mốc và ca vừa qua mốc',
      members: 'tội, giá trị trong danh sách có ca',
      readings: 'cách hiểu khác có ca cho thấy kết quả khác',
    },
    figure: (percent, shown, all) => `${percent} % (${shown}/${all})`,
    apart: (proved, argued) =>
      [
        ...(proved > 0 ? [`${proved} đã chứng minh là không thể cho thấy`] : []),
        ...(argued > 0 ? [`${argued} có lập luận`] : []),
      ].join(', '),
    waived: 'không đặt điều kiện',
    all: 'đã cho thấy hết',
    neverDecided: { yes: 'chưa ca nào đạt', no: 'chưa ca nào không đạt' },
    neverUnknown: 'chưa ca nào để ngỏ vì thiếu thông tin',
    notShown: {
      yes: 'chưa ca nào cho thấy khi đạt thì kết quả đổi',
      no: 'chưa ca nào cho thấy khi không đạt thì kết quả đổi',
    },
    proved: {
      yes: 'khi đạt thì không với ai làm đổi kết quả (đã chứng minh)',
      no: 'khi không đạt thì không với ai làm đổi kết quả (đã chứng minh)',
    },
    argued: (reason) => `không cần ca, vì ${reason}`,
    valuesMissing: (values) => `chưa có ca cho: ${values}`,
    otherwise: 'các trường hợp còn lại',
    rowMissing: 'chưa ca nào rơi vào dòng này',
    endMissing: (amount) => `chưa ca nào đúng ${amount}`,
    membersMissing: (shown, all, members) => `có ca cho ${shown} trên ${all}; chưa có ca cho: ${members}`,
    readingMissing: 'chưa ca nào có kết quả khác theo cách hiểu này',
    readingHalf:
      'có ca cho kết quả khác, nhưng chưa ca nào ghi kết quả của cùng người đó theo cách đang chọn',
    idle: {
      unknown: (at) => `không có chỗ nào mang tên “${at}”; xem lại hoặc bỏ lập luận này`,
      shown: (at) => `“${at}” đã có ca cho thấy; nên bỏ lập luận này`,
      proved: (at) => `“${at}” đã được chứng minh là không thể cho thấy; nên bỏ lập luận này`,
    },
    conditions: (count) => `${count} điều kiện`,
    tooLow: (wanted, figures) => `chưa đạt mức ${wanted} % đã đặt: ${figures}`,
    column: { place: 'Chỗ', words: 'Điều kiện', yes: 'Khi đạt', no: 'Khi không đạt' },
    shownBy: (title) => `ca “${title}”`,
    unique: 'có hai ca chỉ khác nhau ở điều kiện này',
    legend:
      'Một điều kiện được coi là đã cho thấy khi có ca mà kết quả chỉ phụ thuộc vào riêng nó: nếu nó ngược lại thì kết quả của điều khoản ngược lại.',
  },
  en: {
    title: 'What the test cases show of the decision',
    heading: {
      figures: 'Figures',
      provisions: 'Provisions',
      definitions: 'Definitions',
      tables: 'Tables',
      lists: 'Lists of offences',
      readings: 'Other readings',
      idle: 'Arguments that nothing needs any more',
    },
    figures: {
      provisions: 'provisions with both a case that meets and one that fails them',
      definitions: 'definitions with both a case that is so and one that is not',
      conditions: 'conditions that cases show to change the outcome by themselves, both ways',
      rows: 'table rows with a case in them',
      ends: 'band ends with a case at them and one just beyond',
      members: 'listed offences and values with a case',
      readings: 'other readings with a case that comes out differently',
    },
    figure: (percent, shown, all) => `${percent}% (${shown}/${all})`,
    apart: (proved, argued) =>
      [
        ...(proved > 0 ? [`${proved} proved impossible to show`] : []),
        ...(argued > 0 ? [`${argued} argued`] : []),
      ].join(', '),
    waived: 'sets no condition',
    all: 'all shown',
    neverDecided: { yes: 'no case meets it', no: 'no case fails it' },
    neverUnknown: 'no case leaves it open for want of a fact',
    notShown: {
      yes: 'no case shows that the outcome hangs on it when it is met',
      no: 'no case shows that the outcome hangs on it when it is not met',
    },
    proved: {
      yes: 'met, it changes the outcome for nobody (proved)',
      no: 'not met, it changes the outcome for nobody (proved)',
    },
    argued: (reason) => `needs no case, because ${reason}`,
    valuesMissing: (values) => `no case has: ${values}`,
    otherwise: 'all other cases',
    rowMissing: 'no case falls into this row',
    endMissing: (amount) => `no case is at exactly ${amount}`,
    membersMissing: (shown, all, members) => `cases for ${shown} of ${all}; none for: ${members}`,
    readingMissing: 'no case comes out differently under this reading',
    readingHalf:
      'a case comes out differently, but none states what the chosen reading gives for the same person',
    idle: {
      unknown: (at) => `nothing is called “${at}”; check or remove this argument`,
      shown: (at) => `a case shows “${at}” now; remove this argument`,
      proved: (at) => `“${at}” is proved impossible to show; remove this argument`,
    },
    conditions: (count) => `${count} condition${count === 1 ? '' : 's'}`,
    tooLow: (wanted, figures) => `below the ${wanted}% asked for: ${figures}`,
    column: { place: 'Place', words: 'Condition', yes: 'When met', no: 'When not met' },
    shownBy: (title) => `case “${title}”`,
    unique: 'two cases differ in this condition alone',
    legend:
      'A condition is shown when the outcome of a case hangs on it alone: were it the opposite, the outcome of the provision would be the opposite.',
  },
};
