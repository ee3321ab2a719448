/** What is wrong with a record, in Vietnamese. */
import { lengthWords } from './length-words.ts';
import type { ProblemSentences } from './problem.ts';

export const problemsVi: ProblemSentences = {
  notARecord: () => 'mỗi hồ sơ phải nằm trong một cặp ngoặc nhọn { }, gồm các mục và giá trị',
  missingId: () => 'hồ sơ chưa có mã; mục “id” là bắt buộc',
  unknownKey: ({ key, meant }) =>
    meant === undefined
      ? `hồ sơ không có mục “${key}”; tên mục phân biệt chữ hoa, chữ thường: hãy sửa tên hoặc bỏ mục này`
      : `hồ sơ không có mục “${key}”; hãy ghi “${meant}”: tên mục phân biệt chữ hoa, chữ thường và dấu nối`,
  notAGroup: ({ key }) => `mục “${key}” phải là một nhóm gồm các mục con`,
  notAList: ({ name }) => `“${name.vi}” phải là một danh sách`,
  notAnItem: ({ name }) => `mỗi dòng của “${name.vi}” phải là một nhóm gồm các mục và giá trị`,
  emptyList: ({ name }) => `“${name.vi}” phải có ít nhất một dòng`,
  notYesNo: ({ name }) => `“${name.vi}” chỉ nhận true (có) hoặc false (không), không đặt trong ngoặc kép`,
  notText: ({ name }) => `“${name.vi}” phải là chữ, đặt trong ngoặc kép`,
  notACountry: ({ name, value }) =>
    `“${name.vi}” phải là mã quốc gia gồm hai chữ cái in hoa như VN, không phải “${value}”`,
  notADate: ({ name, value }) =>
    `“${name.vi}” phải là ngày có thật, ghi năm-tháng-ngày như 2026-05-31, không phải “${value}”`,
  notALength: ({ name, value }) =>
    `“${name.vi}” phải là một khoảng thời gian ghi như P7Y6M (7 năm 6 tháng), không phải “${value}”`,
  notALengthOrLife: ({ name, value }) =>
    `“${name.vi}” phải là một khoảng thời gian ghi như P7Y6M (7 năm 6 tháng) hoặc life (chung thân), không phải “${value}”`,
  notWhole: ({ name, value }) => `“${name.vi}” phải là số nguyên, không phải “${value}”`,
  notAValue: ({ name, value, values }) => `“${name.vi}” chỉ nhận một trong: ${values}; không phải “${value}”`,
  notValues: ({ name, values }) => `“${name.vi}” phải là một danh sách chỉ gồm: ${values}`,
  lengthTooSmall: ({ name, least }) => `“${name.vi}” phải ít nhất là ${lengthWords(least, 'vi')}`,
  lengthTooLarge: ({ name, most }) => `“${name.vi}” không được quá ${lengthWords(most, 'vi')}`,
  tooSmall: ({ name, least }) => `“${name.vi}” phải ít nhất là ${least}`,
  tooLarge: ({ name, most }) => `“${name.vi}” không được quá ${most}`,
  notBefore: ({ first, second }) => `“${first.vi}” phải trước “${second.vi}”`,
  after: ({ first, second }) => `“${first.vi}” không được sau “${second.vi}”`,
  overMost: ({ name, most }) => `“${name.vi}” không được quá “${most.vi}”`,
  together: ({ first, second }) => `“${first.vi}” và “${second.vi}” không thể cùng đúng; hãy xem lại cả hai`,
  notAbsent: ({ name, because }) => `phải bỏ trống “${name.vi}” khi ${because.vi}`,
  overlap: ({ name, other }) =>
    `trong “${name.vi}”, khoảng thời gian của dòng này chồng lên ${other}; hãy sửa ngày của một trong hai`,
  twice: ({ names, other }) => `trùng ${names.vi} với ${other}; hãy sửa hoặc bỏ một trong hai`,
  noneRunning: ({ name, because }) =>
    `không có dòng nào trong “${name.vi}” còn đang diễn ra, trong khi ${because.vi}; hãy bỏ trống ngày kết thúc của dòng còn đang diễn ra, hoặc sửa mục kia`,
  quarterTooEarly: ({ than }) =>
    `quý này đã kết thúc vào hoặc trước “${than.vi}”; hãy xem lại năm, quý hoặc ngày đó`,
  quarterTooLate: () => 'quý này kết thúc sau ngày họp xét nên chưa thể có xếp loại; hãy xem lại năm và quý',
  nothingLeft: ({ name }) =>
    `“${name.vi}” phải lớn hơn không; hãy xem lại mức án, ngày bị bắt và thời gian được giảm`,
  told: ({ words }) => words.vi,
};
