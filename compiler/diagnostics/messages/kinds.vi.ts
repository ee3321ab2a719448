/** 3xx: các loại giá trị. */
import type { KindKey, Sentences } from './sentence.ts';

export const kindSentences: Sentences<KindKey> = {
  cannotCompare: {
    message: ({ left, leftKind, right, rightKind }) =>
      `không thể so “${left}” với “${right}”: bên trái là ${leftKind}, bên phải là ${rightKind}`,
    help: () => 'viết hai bên bằng cùng một loại giá trị, ví dụ cùng là khoảng thời gian',
  },
  notTruth: {
    message: ({ phrase, kind }) => `“${phrase}” là ${kind} nên không thể tự đứng làm điều kiện`,
    help: ({ phrase }) => `so sánh nó với một giá trị, ví dụ “${phrase} là …” hoặc “${phrase} từ … trở lên”`,
  },
  notQuantity: {
    message: ({ phrase, kind }) => `“${phrase}” là ${kind}, không đo đếm được`,
    help: () => 'ở đây cần một khoảng thời gian, một số đếm, số tiền hoặc một ngày',
  },
  notAValueOf: {
    message: ({ value, name }) => `“${value}” không phải là giá trị của “${name}”`,
    help: ({ name, values }) => `“${name}” chỉ nhận ${values}`,
  },
  cannotAdd: {
    message: ({ leftKind, rightKind }) => `không thể cộng hay trừ ${leftKind} với ${rightKind}`,
    help: () => 'chỉ cộng, trừ những giá trị cùng loại; với một ngày thì chỉ cộng, trừ số ngày',
  },
  cannotOrder: {
    message: ({ name }) => `các giá trị của “${name}” không xếp theo thứ bậc nên không so hơn kém được`,
    help: ({ name }) => `viết “${name} là …” và liệt kê các giá trị được chấp nhận`,
  },
  fieldOutsideList: {
    message: ({ name, list }) => `“${name}” là của từng ${list}, không phải của cả người`,
    help: ({ list }) => `đặt nó sau một câu nói về từng ${list}, hoặc định nghĩa “… của ${list}”`,
  },
  missingUnit: {
    message: ({ number }) => `sau “${number}” thiếu đơn vị`,
    help: ({ number }) => `viết rõ đơn vị, ví dụ “${number} năm”, “${number} tháng” hoặc “${number} ngày”`,
  },
  truthCompared: {
    message: ({ name }) => `“${name}” là điều chỉ có hoặc không, nên không so với giá trị nào`,
    help: ({ name }) => `viết “${name}” khi phải có, “không ${name}” khi phải không có`,
  },
  badUnit: {
    message: ({ unit }) => `“${unit}” không phải là đơn vị dùng được ở đây`,
    help: () => 'viết khoảng thời gian bằng năm, tháng, ngày; số đếm thì chỉ dùng một đơn vị',
  },
  fractionOfUnit: {
    message: () => 'một phần của năm, của tháng hay của một ngày có thể hiểu theo nhiều cách',
    help: () => 'viết rõ số tháng hoặc số ngày, ví dụ “6 tháng” thay cho “1/2 năm”',
  },
  cellCount: {
    message: ({ found, wanted }) => `dòng này có ${found} ô, trong khi bảng có ${wanted} cột`,
    help: () => 'thêm hoặc bớt ô cho khớp với dòng tiêu đề; nơi không phân biệt thì viết “bất kỳ”',
  },
  offenceOnly: {
    message: ({ name }) => `“${name}” không phải là một tội nên không thể thuộc một danh mục tội`,
    help: () => 'viết “tội thuộc …” trong câu nói về từng tội, hoặc “bị kết án về tội thuộc …”',
  },
  needsList: {
    message: ({ noun }) => `không thể đếm hay nói riêng về từng “${noun}” ở đây`,
    help: () => 'dùng tên gọi một dòng của một danh sách trong hồ sơ, ví dụ “tội”, “bản án”, “lần gián đoạn”',
  },
  isForAmount: {
    message: ({ name }) => `“là” dùng để gọi tên một giá trị, còn “${name}” là một số lượng`,
    help: () => 'so số lượng bằng “bằng …”, “từ … trở lên”, “trên …”, “dưới …”',
  },
};
