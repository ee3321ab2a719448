/** 1xx: chữ viết và hình thức. */
import type { Sentences, TextKey } from './sentence.ts';

export const textSentences: Sentences<TextKey> = {
  noDialect: {
    message: () => 'tệp không mở đầu bằng “quyết định” hay “định nghĩa dùng chung”',
    help: () =>
      'viết dòng đầu như: quyết định "457/QĐ-CTN" năm 2026 "Đặc xá năm 2026" / "Special amnesty 2026"',
  },
  otherDialect: {
    message: ({ phrase, other, own }) =>
      `“${phrase}” là từ của tệp viết bằng ${other}, còn tệp này viết bằng ${own}`,
    help: ({ wanted, own }) =>
      wanted === '' ? `bỏ từ này: tệp viết bằng ${own} không cần đến nó` : `viết “${wanted}”`,
  },
  openText: {
    message: ({ text }) => `chữ “${text}” thiếu dấu ngoặc kép đóng`,
    help: () => 'thêm dấu ngoặc kép ở cuối, trên cùng một dòng',
  },
  straySign: {
    message: ({ sign }) => `dấu “${sign}” không có nghĩa ở đây`,
    help: ({ advice }) => `bỏ dấu này đi; ${advice}`,
  },
  noSuchDate: {
    message: ({ date }) => `không có ngày ${date} trong lịch`,
    help: () => 'viết ngày theo thứ tự ngày/tháng/năm, ví dụ 31/05/2026',
  },
  unexpected: {
    message: ({ found }) => (found === '' ? 'câu này còn thiếu phần cuối' : `${found} không thể đứng ở đây`),
    help: ({ expected }) =>
      expected === ''
        ? 'xem lại câu này; có thể thừa chữ hoặc thiếu “và”, “hoặc”, dấu phẩy'
        : `ở đây cần ${expected}`,
  },
  tooDeep: {
    message: () => 'quá nhiều ngoặc, danh sách hoặc chữ “không” lồng trong nhau',
    help: () => 'tách phần bên trong thành một định nghĩa có tên riêng, rồi dùng tên ấy ở đây',
  },
  bulletColumn: {
    message: ({ column }) => `gạch đầu dòng ở cột ${column} không thẳng với danh sách nào`,
    help: ({ wanted }) => `lùi gạch đầu dòng về cột ${wanted} cho thẳng với các ý cùng cấp`,
  },
  continuationColumn: {
    message: () => 'dòng này viết tiếp ý của gạch đầu dòng nhưng lại thụt ra ngoài',
    help: () => 'thụt dòng vào sâu hơn gạch đầu dòng, hoặc nối vào cuối dòng trên',
  },
  nestingColumn: {
    message: ({ line, column }) =>
      `dòng bắt đầu bằng “${line}” thụt ở cột ${column}, không khớp với cấp của nó`,
    help: ({ wanted }) => `đưa dòng này về cột ${wanted}`,
  },
  mixedConnectives: {
    message: () => '“và” đứng cùng “hoặc” mà không có ngoặc nên câu có hai cách hiểu',
    help: ({ first, second }) => `thêm ngoặc theo ý định: “${first}” hay “${second}”`,
  },
  negatedAlternative: {
    message: () => '“không … hoặc …” có hai cách hiểu',
    help: ({ first, second }) => `thêm ngoặc theo ý định: “${first}” hay “${second}”`,
  },
  openWhere: {
    message: () => 'không rõ phần sau còn nói tiếp ý liền trước hay là một điều kiện khác',
    help: ({ first, second }) => `thêm ngoặc theo ý định: “${first}” hay “${second}”`,
  },
  mixedReferences: {
    message: () => 'một lần dẫn chiếu dùng cả “và” lẫn “hoặc” nên không rõ cần đủ tất cả hay chỉ cần một',
    help: () => 'tách thành nhiều lần dẫn chiếu, hoặc liệt kê bằng gạch đầu dòng',
  },
};
