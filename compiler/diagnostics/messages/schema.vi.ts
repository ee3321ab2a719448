/** What is wrong with the schema or the catalogue, in Vietnamese. */
import type { SchemaKey, Sentences } from './sentence.ts';

export const schemaSentences: Sentences<SchemaKey> = {
  notYaml: {
    message: ({ detail }) => `tệp viết sai ở đây: ${detail}`,
    help: () =>
      'viết lại theo mẫu của các dòng xung quanh; mỗi cấp lùi vào hai dấu cách, chữ có dấu đặc biệt đặt trong ngoặc kép',
  },
  missingKey: {
    message: ({ key }) => `thiếu mục “${key}”`,
    help: ({ key }) => `thêm một dòng “${key}: …” vào nhóm này`,
  },
  unknownKey: {
    message: ({ key }) => `ở đây không có mục nào tên là “${key}”`,
    help: ({ known }) => `các mục được dùng ở đây: ${known}`,
  },
  misspelledKey: {
    message: ({ key }) => `ở đây không có mục nào tên là “${key}”`,
    help: ({ nearest }) => `có phải là “${nearest}”?`,
  },
  wrongShape: {
    message: ({ key }) => `nội dung của “${key}” không đúng dạng`,
    help: ({ wanted }) => `ghi ${wanted}`,
  },
  badPair: {
    message: ({ key }) => `“${key}” phải có đủ tiếng Việt và tiếng Anh`,
    help: ({ key }) => `ghi ${key}: { vi: …, en: … }`,
  },
  duplicateKey: {
    message: ({ key }) => `mục “${key}” đã có rồi`,
    help: () => 'gộp hai mục làm một, hoặc đặt tên khác cho một mục',
  },
  unknownKind: {
    message: ({ kind }) => `không có loại dữ liệu “${kind}”`,
    help: ({ kinds }) => `chọn một trong các loại: ${kinds}`,
  },
  unknownOption: {
    message: ({ option }) => `ở đây không dùng được “${option}”`,
    help: ({ options }) =>
      options === '' ? 'chọn một dữ kiện có danh sách giá trị' : `chọn một trong: ${options}`,
  },
  unknownFact: {
    message: ({ fact }) => `không có dữ kiện nào tên là “${fact}”`,
    help: () =>
      'ghi đúng khóa của một dữ kiện trong tệp này, như sentence.term; với dòng của một danh sách, như convictions.term',
  },
  wrongKindOfFact: {
    message: ({ fact, wanted }) => `“${fact}” không phải là ${wanted}`,
    help: ({ wanted }) => `chọn một dữ kiện thuộc loại ${wanted}`,
  },
  articlesBackwards: {
    message: ({ first, last }) =>
      `điều ${first} đứng sau điều ${last}, nên giữa hai điều này không có điều nào`,
    help: ({ first, last }) => `ghi từ số nhỏ đến số lớn: “điều ${last} đến ${first}”`,
  },
  unknownArticle: {
    message: ({ article, code }) => `danh mục không có điều ${article} của Bộ luật Hình sự năm ${code}`,
    help: () => 'kiểm tra lại số điều và bộ luật; khoảng điều ghi từ số nhỏ đến số lớn',
  },
  unknownChapter: {
    message: ({ chapter, code }) => `danh mục không có chương ${chapter} của Bộ luật Hình sự năm ${code}`,
    help: () => 'kiểm tra lại số chương (chữ số La Mã) và bộ luật',
  },
  unknownCode: {
    message: ({ code }) => `danh mục không có Bộ luật Hình sự năm ${code}`,
    help: () => 'dùng một bộ luật đã có ở mục “codes” của danh mục tội, hoặc thêm bộ luật vào đó',
  },
  articleWithoutChapter: {
    message: ({ article, code }) => `điều ${article} không thuộc chương nào của Bộ luật Hình sự năm ${code}`,
    help: () => 'sửa số điều, hoặc mở rộng khoảng điều của chương ở mục “codes”',
  },
};
