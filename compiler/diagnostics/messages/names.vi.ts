/** 2xx: tên gọi. */
import type { NameKey, Sentences } from './sentence.ts';

export const nameSentences: Sentences<NameKey> = {
  unknownPhrase: {
    message: ({ phrase }) => `chưa có tên nào là “${phrase}”`,
    help: () => 'dùng tên của một dữ kiện hay định nghĩa đã có, hoặc thêm một định nghĩa cho tên này',
  },
  misspelled: {
    message: ({ phrase }) => `chưa có tên nào là “${phrase}”`,
    help: ({ nearest }) => `có phải ý là “${nearest}”?`,
  },
  duplicateName: {
    message: ({ name }) => `tên “${name}” đã được dùng cho một điều khác`,
    help: () => 'chọn một tên khác, để mỗi tên chỉ có một nghĩa',
  },
  nameScansOtherwise: {
    message: ({ name }) => `tên “${name}” còn đọc được thành một câu gồm những từ đã có nghĩa`,
    help: () => 'đổi vài chữ trong tên, để không ai đọc nó thành câu khác',
  },
  nameBeginsWithKeyword: {
    message: ({ name, keyword }) => `tên “${name}” bắt đầu bằng “${keyword}”, là từ nối của câu`,
    help: () => 'bắt đầu tên bằng một từ khác',
  },
  nameIsPrefix: {
    message: ({ name, longer }) => `tên “${name}” là phần đầu của tên “${longer}”`,
    help: () => 'khi cả hai cùng đọc được, tên dài hơn được hiểu; nếu dễ nhầm thì đổi một trong hai',
  },
  sameId: {
    message: ({ name, other }) => `tên tiếng Anh “${name}” không phân biệt được với “${other}”`,
    help: () => 'chọn một tên tiếng Anh khác hẳn',
  },
  unknownFile: {
    message: ({ file }) => `không tìm thấy tệp “${file}”`,
    help: () => 'ghi tên tệp tính từ thư mục chứa tệp này, ví dụ "schema/inmate.yaml"',
  },
  unknownChoice: {
    message: ({ choice }) => `“${choice}” không phải là một cách hiểu ở trên`,
    help: ({ choices }) => `chọn một trong: ${choices}`,
  },
  wrongPlaceOfName: {
    message: ({ name, wanted }) => `“${name}” không phải là ${wanted}`,
    help: ({ wanted }) => `ở đây cần ${wanted}`,
  },
  duplicateReadingCode: {
    message: ({ code }) => `mã “${code}” đã được dùng cho cách hiểu của một định nghĩa khác`,
    help: () => 'mỗi chỗ có nhiều cách hiểu cần một mã riêng',
  },
  unknownUnit: {
    message: ({ unit }) => `“${unit}” không phải là một đơn vị`,
    help: ({ way }) => way,
  },
  unknownLetter: {
    message: ({ letter }) => `không có điểm nào mang chữ “${letter}”`,
    help: ({ way }) => way,
  },
  unknownOffence: {
    message: ({ phrase }) => `chưa có tội hay danh mục tội nào tên là “${phrase}”`,
    help: () =>
      'dùng tên một tội hoặc một nhóm tội đã có, hoặc ghi số điều như “BLHS 2015 điều 173”; tên mới thì khai báo bằng “danh mục tội”',
  },
};
