/** 7xx: tệp. */
import type { FileKey, Sentences } from './sentence.ts';

export const fileSentences: Sentences<FileKey> = {
  otherEncoding: {
    message: ({ encoding }) => `tệp được lưu theo bảng mã ${encoding}, không phải Unicode (UTF-8)`,
    help: () => 'mở tệp bằng chương trình đã soạn nó và lưu lại theo bảng mã UTF-8',
  },
  notLaidOut: {
    message: () =>
      'phần mềm chưa viết lại được tệp này mà giữ chắc nội dung, nên không đưa ra bản viết lại nào',
    help: () => 'tệp của bạn không sai và vẫn nguyên như cũ; xin gửi tệp cho nhóm phát triển để sửa phần mềm',
  },
  notText: {
    message: ({ format }) => `tệp này là ${format}, không phải tệp chữ`,
    help: () =>
      'soạn trong một tệp chữ, bảng mã UTF-8; từ Word thì lưu dưới dạng “Plain Text” rồi chọn UTF-8',
  },
  unreadableFile: {
    message: ({ file }) => `không đọc được tệp “${file}”`,
    help: () => 'xem lại tên và nơi để tệp',
  },
  noSchema: {
    message: () => 'tệp không cho biết các dữ kiện của hồ sơ lấy ở đâu',
    help: () => 'thêm ở đầu tệp dòng: sử dụng "schema/inmate.yaml"',
  },
  noCatalogue: {
    message: () => 'tệp không cho biết tên các tội lấy ở đâu',
    help: () => 'thêm ở đầu tệp dòng: sử dụng "schema/offences.yaml"',
  },
  notADecision: {
    message: () => 'tệp này chỉ có định nghĩa dùng chung, không phải một quyết định',
    help: () => 'dùng tệp quyết định, tức tệp bắt đầu bằng “quyết định” và ghi tên tệp này ở dòng “sử dụng”',
  },
  noOtherName: {
    message: ({ name, language }) => `“${name}” chưa có tên ${language} nên bản dịch không gọi được nó`,
    help: ({ language }) => `ghi tên ${language} vào giữa hai dấu ngoặc kép còn trống, ở bên kia dấu “/”`,
  },
};
