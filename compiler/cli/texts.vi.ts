/** The command line in Vietnamese. */
import type { CliTexts } from './texts.ts';

const list = (words: readonly string[]): string => words.join(', ');
const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; có phải bạn muốn viết “${near}”?`;
const readingOption = [
  '--reading MÃ=CÁCH_HIỂU',
  'xét theo một cách hiểu khác; ghi được nhiều lần (danh sách mã: dacxa readings)',
] as const;
const fixHelp = [
  '--fix',
  'tự sửa trong tệp, và trong các tệp được dùng kèm, những lỗi gõ chỉ có một cách sửa; chỗ nào cần cân nhắc thì chỉ gợi ý',
] as const;
const recordsHelp = [
  'HỒ_SƠ',
  'tệp .jsonl, .ndjson, .json, hoặc thư mục gồm persons.csv và mỗi danh sách một tệp CSV (mẫu: dacxa template)',
] as const;
const boardOption = [
  '--board-date NGÀY',
  'ngày họp xét, ghi 31/05/2026 hoặc 2026-05-31; bỏ trống thì lấy mốc của quyết định',
] as const;

export const cliTextsVi: CliTexts = {
  help: {
    heading: 'dacxa — xét điều kiện đặc xá theo quyết định viết thành quy tắc',
    usage: 'Cách dùng: dacxa LỆNH TỆP … [LỰA CHỌN]',
    more: 'Xem một lệnh: dacxa help LỆNH',
    language: ['--lang vi|en', 'ngôn ngữ của lời nhắn'],
    commands: {
      check: {
        about: 'kiểm tra tệp quy tắc và nêu mọi chỗ cần sửa',
        usage: 'TỆP…',
        options: [
          ['--format pretty|json|sarif|github', 'cho người đọc (mặc định) hay cho chương trình khác'],
          fixHelp,
        ],
      },
      test: {
        about: 'chạy các trường hợp kiểm thử của quyết định và nêu trường hợp không đạt',
        usage: 'TỆP',
        options: [
          ['--cases TỆP', 'tệp trường hợp; bỏ trống thì lấy tệp cùng tên có đuôi .cases.yaml'],
          fixHelp,
          [
            '--filter CHỮ',
            'chỉ chạy các trường hợp có chữ này trong tiêu đề, hoặc về quy định này (ví dụ 3.1.b)',
          ],
          ['--format pretty|json|junit', 'cho người đọc (mặc định) hay cho chương trình khác'],
          ['--watch', 'chạy lại mỗi khi tệp quy tắc, tệp đi kèm hoặc tệp trường hợp thay đổi'],
          ['--coverage', 'nêu những điều khoản, điều kiện, dòng bảng mà chưa trường hợp nào cho thấy'],
          ['--coverage-html TỆP', 'ghi những điều đó thành một trang để mở bằng trình duyệt'],
          ['--min-coverage SỐ', 'không đạt khi có tỷ lệ nào dưới số phần trăm này'],
          [
            '--persons SỐ',
            'số người được tạo ra để thử các khẳng định; bỏ trống là 300, hoặc 0 (không thử) khi có --filter',
          ],
          ['--seed SỐ', 'số để tạo lại đúng những người đó; bỏ trống là 1'],
        ],
      },
      mutate: {
        about:
          'thử từng sai sót nhỏ có thể có trong quyết định và nêu sai sót mà không trường hợp kiểm thử nào phát hiện',
        usage: 'TỆP',
        options: [
          ['--cases TỆP', 'tệp trường hợp; bỏ trống thì lấy tệp cùng tên có đuôi .cases.yaml'],
          ['--filter CHỮ', 'chỉ thử các thay đổi của quy định này (ví dụ 4.11), hoặc có mã bắt đầu như thế'],
          ['--format pretty|json', 'cho người đọc (mặc định) hay cho chương trình khác'],
          ['--jobs SỐ', 'số phần việc chạy cùng lúc; bỏ trống thì theo số nhân của máy'],
        ],
      },
      build: {
        about: 'sinh mã nguồn hoặc mô tả hồ sơ từ tệp quy tắc',
        usage: 'TỆP --out THƯ_MỤC',
        options: [
          ['--target typescript|ir|json-schema', 'thứ cần sinh ra; mặc định là typescript'],
          ['--out THƯ_MỤC', 'nơi ghi'],
          ['--check', 'không ghi, chỉ báo tệp nào chưa khớp với quy tắc'],
        ],
      },
      review: {
        about: 'xét một tệp hay một thư mục hồ sơ và trả kết quả từng người',
        usage: 'TỆP HỒ_SƠ',
        options: [
          recordsHelp,
          ['--output TỆP', 'ghi kết quả vào tệp thay vì ra màn hình'],
          ['--readings', 'xét lại theo từng cách hiểu khác và nêu kết luận của ai thay đổi'],
          [
            '--format pretty|json',
            'chỉ đi cùng --readings: cho người đọc (mặc định) hay cho chương trình khác',
          ],
          boardOption,
          readingOption,
        ],
      },
      explain: {
        about: 'nêu lý do của kết quả đối với một người',
        usage: 'TỆP HỒ_SƠ --id MÃ',
        options: [
          recordsHelp,
          ['--id MÃ', 'mã hồ sơ của người đó'],
          ['--all', 'nêu cả những điều kiện không ảnh hưởng đến kết quả'],
          ['--format text|json', 'cho người đọc (mặc định) hay cho chương trình khác'],
          boardOption,
          readingOption,
        ],
      },
      readings: {
        about: 'liệt kê những chỗ có hơn một cách hiểu và cách đang chọn',
        usage: 'TỆP',
        options: [],
      },
      template: {
        about: 'ghi các tệp CSV trống để nhập hồ sơ, kèm hướng dẫn từng cột',
        usage: '[TỆP] --out THƯ_MỤC',
        options: [
          ['TỆP', 'tệp quy tắc; bỏ trống thì theo mẫu hồ sơ đi kèm phần mềm'],
          ['--out THƯ_MỤC', 'nơi ghi; tệp đã có nội dung khác thì không bị ghi đè'],
        ],
      },
      format: {
        about: 'trình bày lại tệp quy tắc theo một kiểu chung; nội dung và ghi chú giữ nguyên',
        usage: 'TỆP…',
        options: [
          ['--write', 'ghi đè tệp; bỏ trống thì in ra màn hình'],
          ['--check', 'không ghi, chỉ nêu tên những tệp chưa trình bày đúng kiểu'],
        ],
      },
      translate: {
        about: 'viết lại tệp quy tắc bằng ngôn ngữ kia; nội dung không đổi, ghi chú để nguyên văn',
        usage: 'TỆP --to vi|en',
        options: [
          ['--to vi|en', 'ngôn ngữ của bản dịch'],
          ['--out TỆP', 'ghi vào tệp này thay vì in ra màn hình'],
        ],
      },
      read: {
        about: 'viết quyết định thành văn bản để đọc và đối chiếu, dành cho người không dùng tệp quy tắc',
        usage: 'TỆP',
        options: [
          ['--format html|md', 'một trang HTML để xem và in (mặc định) hay Markdown'],
          ['--lang vi|en|both', 'tiếng Việt, tiếng Anh, hay cả hai đặt cạnh nhau'],
          ['--out TỆP', 'ghi vào tệp thay vì ra màn hình'],
        ],
      },
    },
  },
  ourFault:
    'Phần mềm gặp lỗi ngoài dự kiến. Đây không phải lỗi của bạn; xin báo lại cho nhóm phát triển kèm lệnh vừa gõ',
  usage: {
    unknownLanguage: (told, both) =>
      `không có ngôn ngữ “${told}”; hãy dùng --lang vi${both ? ', --lang en hoặc --lang both' : ' hoặc --lang en'}`,
    unknownCommand: (name, near) => `không có lệnh “${name}”${meant(near)}\nXem các lệnh: dacxa help`,
    unknownOption: (option, near) => `lệnh này không có lựa chọn ${option}${meant(near)}`,
    noValueTaken: (option) => `${option} không nhận giá trị`,
    valueMissing: (option) => `sau ${option} phải có một giá trị`,
    optionMissing: (option) => `lệnh này cần có ${option}`,
    optionTwice: (option) => `${option} chỉ được ghi một lần`,
    fileMissing: 'lệnh này còn thiếu tên tệp; xem cách dùng: dacxa help LỆNH',
    tooManyFiles: (extra) => `thừa “${extra}”; xem cách dùng: dacxa help LỆNH`,
    unknownValue: (option, value, known) =>
      `${option} không nhận “${value}”; hãy dùng một trong: ${list(known)}`,
    notInRange: (option, value, most) =>
      `${option} không nhận “${value}”; hãy ghi một số nguyên từ 0 đến ${most}`,
    noSuchDay: (value) => `“${value}” không phải một ngày có thật; hãy ghi như 31/05/2026 hoặc 2026-05-31`,
    notAReading: (value) =>
      `“${value}” chưa đúng dạng; hãy ghi mã, dấu “=”, rồi cách hiểu, ví dụ --reading A9=2`,
    unknownReading: (code, known) =>
      known.length === 0
        ? `quyết định này không có chỗ nào mang mã “${code}”`
        : `không có mã “${code}”; các mã của quyết định này: ${list(known)}`,
    unknownChoice: (code, choice, known) =>
      `${code} không có cách hiểu “${choice}”; hãy chọn một trong:\n${known.join('\n')}`,
    readingTwice: (code) => `mã ${code} được ghi hai lần; chỉ chọn một cách hiểu`,
    unknownKindOfFile: (file, known) =>
      `không đọc được loại tệp của “${file}”; hãy dùng tệp có đuôi ${list(known)} hoặc một thư mục tệp CSV (mẫu: dacxa template)`,
    onlyWith: (option, needed) => `${option} chỉ dùng cùng ${needed}`,
    notTogether: (option, other) => `${option} và ${other} không dùng cùng nhau`,
    outputIsInput: (file) => `“${file}” là tệp đầu vào; hãy ghi kết quả ra tệp khác`,
  },
  files: {
    unreadable: (file) => `không mở được tệp “${file}”; xem lại tên tệp và quyền đọc`,
    foreign: (file, format) =>
      `“${file}” là tệp ${format}, không phải chữ UTF-8; hãy xuất lại thành tệp chữ UTF-8`,
    unwritable: (file, reason) => `không ghi được “${file}” (${reason}); xem lại thư mục và quyền ghi`,
    written: (file) => `đã ghi ${file}`,
    stale: (file) => `${file} chưa khớp với tệp quy tắc; hãy sinh lại`,
    taken: (file) => `“${file}” đã có và khác với mẫu; hãy chọn thư mục khác để không ghi đè`,
    warning: (words) => `lưu ý: ${words}`,
    upToDate: (file) => `${file} khớp với tệp quy tắc`,
  },
  fixes: {
    applied: (count) => (count === 0 ? 'không có chỗ nào tự sửa được' : `đã tự sửa ${count} chỗ`),
    left: (count) => (count === 0 ? '' : `; còn ${count} gợi ý để người soạn tự quyết định`),
  },
  layout: {
    unformatted: (count) =>
      `${count} tệp chưa trình bày đúng kiểu; để trình bày lại: dacxa format --write TỆP…`,
    formatted: 'mọi tệp đã trình bày đúng kiểu',
    unchanged: (file) => `${file} đã đúng kiểu`,
  },
  explain: {
    notFound: (id, read) => `không có hồ sơ nào mang mã “${id}” trong ${read} hồ sơ đã đọc`,
  },
  readings: {
    none: 'quyết định này không có chỗ nào ghi hơn một cách hiểu',
    chosen: 'đang chọn',
    source: (words) => `căn cứ: ${words}`,
    how: (code, choice) => `Xét theo cách hiểu khác: dacxa review TỆP HỒ_SƠ --reading ${code}=${choice}`,
  },
  effects: {
    changing: (count, all) =>
      `${count} trên ${all} cách hiểu khác làm thay đổi kết luận của ít nhất một người`,
    other: (code, definition, choice) => `${code} “${definition}” hiểu là “${choice}”`,
    instead: (choice) => `thay cho “${choice}”`,
    count: (count) => `thay đổi kết luận của ${count} người`,
    more: (count) => `và ${count} người khác`,
    still: 'Không làm thay đổi kết luận của ai',
    cost: (records, readings, seconds) =>
      `đọc lại ${records} hồ sơ × ${readings} cách hiểu: ${seconds.replace('.', ',')} giây`,
  },
  cases: {
    noneFound: (filter) =>
      filter === ''
        ? 'không có trường hợp nào để chạy'
        : `không có trường hợp nào khớp với “${filter}”; bỏ --filter để chạy tất cả`,
    waiting: (files) => `đang chờ thay đổi ở ${files} tệp; nhấn Ctrl+C để dừng`,
  },
  mutate: {
    noneFound: (filter) =>
      filter === ''
        ? 'quyết định không có gì để thử thay đổi'
        : `không có thay đổi nào khớp với “${filter}”; bỏ --filter để thử tất cả`,
  },
  summary: {
    reviewed: (count) => `Đã xét ${count} hồ sơ`,
    cutoff: (date) => `Thời gian tính đến ngày ${date}`,
    board: (date) => `Ngày họp xét ${date}`,
    reading: (code, definition, choice) => `Cách hiểu khác mặc định: ${code} “${definition}”: ${choice}`,
    verdict: {
      eligible: 'đủ điều kiện được đề nghị',
      ineligible: 'không đủ điều kiện được đề nghị',
      undetermined: 'chưa kết luận được vì thiếu thông tin',
      invalid: 'hồ sơ không hợp lệ',
    },
    under: (provision) => `theo ${provision}`,
    exclusions: 'Thuộc trường hợp không được đề nghị (một người có thể thuộc nhiều khoản)',
    invalid: 'Hồ sơ cần sửa (lý do ghi trong kết quả)',
    place: { lines: (place) => `dòng ${place}`, elements: (place) => `hồ sơ thứ ${place}` },
    wholeRecord: 'cả hồ sơ',
    moreInvalid: (count) => `và ${count} hồ sơ khác`,
    odd: 'CẢNH BÁO, cần xem lại điều luật (không có trong danh mục tội nên tội này không thuộc nhóm tội nào, không bị loại trừ vì tội)',
    oddArticle: (code, article) => `BLHS ${code} điều ${article}`,
    notEncoded: 'Chú ý: các quy định sau chưa mã hóa, kết quả không tính đến chúng',
    output: (file) => `Kết quả từng người: ${file}`,
    proposal: 'Kết quả chỉ là đề xuất kèm lý do; người có thẩm quyền xem xét và quyết định.',
  },
  number: (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, '.'),
  date: (iso) => iso.split('-').toReversed().join('/'),
};
