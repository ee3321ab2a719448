/** 8xx: các trường hợp kiểm thử. */
import type { CaseKey, Sentences } from './sentence.ts';

export const caseSentences: Sentences<CaseKey> = {
  duplicateTitle: {
    message: ({ title }) => `tiêu đề “${title}” đã được dùng cho một trường hợp khác`,
    help: () => 'đặt tiêu đề riêng cho từng trường hợp, bằng cả tiếng Việt và tiếng Anh',
  },
  unknownBase: {
    message: ({ base }) => `không có người gốc nào tên là “${base}”`,
    help: ({ known }) =>
      known === ''
        ? 'thêm người này vào mục “người gốc”'
        : `dùng: ${known}; hoặc thêm người này vào mục “người gốc”`,
  },
  circularBases: {
    message: ({ path }) => `các người gốc dựa trên nhau thành vòng: ${path}`,
    help: () => 'để một người trong vòng có hồ sơ đầy đủ, không dựa trên người khác',
  },
  unknownPath: {
    message: ({ path }) => `hồ sơ không có mục “${path}”`,
    help: ({ known }) => `dùng được ở đây: ${known}`,
  },
  itemOutOfList: {
    message: ({ path }) => `hồ sơ này chưa có “${path}”`,
    help: ({ next }) => `các dòng đánh số từ 0; muốn thêm một dòng thì ghi trọn cả dòng vào “${next}”`,
  },
  unknownProvision: {
    message: ({ provision }) =>
      `ở đây không dùng được “${provision}”: không có quy định nào như vậy, hoặc quy định đó không cho kết quả này`,
    help: ({ known }) => `dùng được ở đây: ${known}`,
  },
  unknownReading: {
    message: ({ reading }) => `quyết định không có chỗ nào mang mã “${reading}” để chọn cách hiểu`,
    help: ({ known }) =>
      known === ''
        ? 'bỏ mục “cách hiểu”: quyết định này không có chỗ nào để chọn'
        : `dùng được ở đây: ${known}`,
  },
  unknownReadingChoice: {
    message: ({ choice, reading }) => `${reading} không có cách hiểu nào là “${choice}”`,
    help: ({ choices }) => `chọn một trong: ${choices}`,
  },
  badValue: {
    message: ({ problem }) => problem,
    help: () => 'sửa giá trị này; nếu trường hợp cố ý thử một hồ sơ sai thì ghi kết luận: không hợp lệ',
  },
  contradictoryPerson: {
    message: ({ problem }) => `hồ sơ của trường hợp này không hợp lệ: ${problem}`,
    help: () => 'sửa các thay đổi cho khớp nhau; nếu cố ý thử một hồ sơ sai thì ghi kết luận: không hợp lệ',
  },
  contradictoryBase: {
    message: ({ base, problem }) => `hồ sơ của người gốc “${base}” không hợp lệ: ${problem}`,
    help: () => 'sửa hồ sơ này: người gốc phải hợp lệ, chỗ sai chỉ đưa vào từng trường hợp',
  },
  emptyEach: {
    message: () => 'danh sách giá trị trống nên trường hợp này không bao giờ được chạy',
    help: () => 'ghi ít nhất một giá trị, hoặc bỏ mục này',
  },
  noCases: {
    message: () => 'tệp không có trường hợp nào',
    help: () => 'thêm ít nhất một trường hợp vào mục “trường hợp”',
  },
  unknownVerdict: {
    message: ({ verdict }) => `“${verdict}” không phải là một kết luận`,
    help: ({ known }) => `chọn một trong: ${known}`,
  },
};
