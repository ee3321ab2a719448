/** 4xx: quyết định nhìn như một văn bản luật. */
import type { LawKey, Sentences } from './sentence.ts';

export const lawSentences: Sentences<LawKey> = {
  noRule: {
    message: ({ provision }) => `${provision} chưa nói gì`,
    help: () =>
      'thêm “phải …”, “khi …”, “không được đề nghị nếu …”, hoặc “không đặt điều kiện vì …” kèm lý do',
  },
  severalRules: {
    message: ({ provision }) => `${provision} có hơn một quy tắc`,
    help: () =>
      'gộp lại bằng “đủ các điều kiện sau:” hoặc “một trong các trường hợp sau:”, hoặc tách thành các đoạn',
  },
  ruleAfterChildren: {
    message: ({ provision }) => `quy tắc của ${provision} đứng sau các phần nằm trong nó`,
    help: ({ provision }) => `đưa câu này lên ngay dưới tiêu đề của ${provision}`,
  },
  danglingReference: {
    message: ({ reference }) => `không có ${reference}`,
    help: () => 'xem lại số thứ tự, và ghi đủ các cấp: “điểm a khoản 1 Điều 3”',
  },
  circularReference: {
    message: ({ path }) => `dẫn chiếu vòng quanh: ${path}`,
    help: () =>
      'bỏ một lần dẫn chiếu trong vòng này; nếu chỉ cần hỏi đối tượng, dùng “thuộc đối tượng của …”',
  },
  duplicateProvision: {
    message: ({ provision }) => `${provision} có hai lần`,
    help: () => 'đánh lại số, hoặc xóa phần thừa',
  },
  provisionOrder: {
    message: ({ provision, previous }) => `${provision} đứng sau ${previous}`,
    help: () => 'xếp theo thứ tự của văn bản: số tăng dần, chữ theo a, b, c, d, đ, e, g, h, i, k …',
  },
  noChildren: {
    message: ({ level }) => `ở đây không có ${level} nào bên dưới để dẫn chiếu`,
    help: ({ level }) => `viết các ${level} ngay bên dưới, hoặc dẫn chiếu theo số`,
  },
  unusedProvision: {
    message: ({ provision }) => `không có câu nào dẫn đến ${provision}, nên nó không có hiệu lực`,
    help: () =>
      'thêm nó vào câu của phần chứa nó (“… tại các điểm sau”), dẫn chiếu đến nó, hoặc ghi “không đặt điều kiện vì …”',
  },
  noApplies: {
    message: ({ provision }) => `${provision} không có “áp dụng khi” nên không có đối tượng để hỏi`,
    help: () =>
      'thêm “áp dụng khi …” vào đó, hoặc dẫn chiếu bằng “đủ điều kiện tại …”, “thuộc trường hợp tại …”',
  },
  noVerdict: {
    message: () => 'không có Điều nào đặt điều kiện phải đáp ứng, nên ai cũng được đề nghị',
    help: () => 'ít nhất một Điều cần bắt đầu bằng “phải …”',
  },
  emptyBand: {
    message: () => 'khoảng này không chứa giá trị nào: mốc đầu không nhỏ hơn mốc cuối',
    help: () => 'xem lại hai mốc, có thể đã viết ngược; một giá trị duy nhất thì viết “bằng …”',
  },
  missingHeader: {
    message: ({ field }) => `phần đầu quyết định thiếu dòng “${field}”`,
    help: ({ field }) => `thêm một dòng ngay dưới tiêu đề, ví dụ: ${field} 31/05/2026`,
  },
  appliesPlace: {
    message: ({ provision }) => `“áp dụng khi” của ${provision} không đứng đúng chỗ`,
    help: () =>
      'mỗi phần chỉ có một “áp dụng khi”, đứng trước quy tắc; nhiều điều kiện thì liệt kê bằng gạch đầu dòng',
  },
  domainPlace: {
    message: ({ provision }) => `${provision} không thể dùng “chỉ xét khi”`,
    help: () => '“chỉ xét khi” chỉ dùng cho cả Điều; ở cấp dưới dùng “áp dụng khi …”',
  },
  tableGap: {
    message: ({ example }) => `bảng thiếu trường hợp: ${example}`,
    help: ({ row }) => `thêm dòng ${row} và sửa lại kết quả`,
  },
  tableOverlap: {
    message: ({ first, second, example }) =>
      `dòng thứ ${first} và dòng thứ ${second} dưới tiêu đề bảng cùng nhận một trường hợp: ${example}`,
    help: () => 'thu hẹp một trong hai dòng, để mỗi trường hợp chỉ có một kết quả',
  },
  unreachableRow: {
    message: () => 'không còn trường hợp nào cho dòng này',
    help: () => 'xóa dòng này, hoặc thu hẹp các dòng đã nhận hết trường hợp của nó',
  },
  restListing: {
    message: ({ cases }) => `các trường hợp còn lại gồm: ${cases}`,
    help: () => 'nếu có trường hợp không định gộp vào đây, viết cho nó một dòng riêng',
  },
  emptyTable: {
    message: ({ name }) => `bảng “${name}” không có dòng nào`,
    help: () => 'thêm ít nhất một dòng dưới tiêu đề bảng',
  },
  exceptionsOverlap: {
    message: ({ first, second, example }) =>
      `hai ngoại lệ có thể cùng xảy ra mà cho hai kết quả “${first}” và “${second}”: ${example}`,
    help: () =>
      'ghi rõ ngoại lệ nào không áp dụng khi có ngoại lệ kia, hoặc cho hai ngoại lệ cùng một kết quả',
  },
  waived: {
    message: ({ provision, reason }) => `${provision} không đặt điều kiện: ${reason}`,
    help: () => 'chỉ để biết; không cần làm gì nếu lý do này đúng',
  },
  notEncoded: {
    message: ({ provision, reason }) => `điều kiện của ${provision} chưa được mã hóa: ${reason}`,
    help: () => 'viết điều kiện này trước khi dùng quyết định để xét',
  },
  unusedName: {
    message: ({ name }) => `tên “${name}” được đặt ra nhưng không câu nào dùng đến`,
    help: () =>
      'xóa đi, hoặc xem lại câu lẽ ra phải dùng tên này; nếu cố ý để lại, ghi: đã xem xét "DX432" vì "lý do" / "reason"',
  },
  cutoffOutOfYear: {
    message: ({ cutoff, year }) => `mốc tính thời gian ${cutoff} không nằm trong năm ${year} của quyết định`,
    help: () =>
      'xem lại năm ở dòng đầu và ngày ở dòng “tính đến ngày”; nếu đúng là như vậy, ghi: đã xem xét "DX433" vì "lý do" / "reason"',
  },
  neverHolds: {
    message: ({ phrase, why }) => `“${phrase}” không bao giờ đúng: ${why}`,
    help: () =>
      'xem lại mức, giá trị hay chữ “không”; nếu quy định đúng là như vậy, ghi: đã xem xét "DX440" vì "lý do" / "reason"',
  },
  alwaysHolds: {
    message: ({ phrase, why }) => `“${phrase}” lúc nào cũng đúng: ${why}`,
    help: () =>
      'bỏ đi, hoặc xem lại mức và giá trị; nếu cố ý để lại, ghi: đã xem xét "DX441" vì "lý do" / "reason"',
  },
  neverTogether: {
    message: ({ phrase, other }) => `“${phrase}” không thể đúng cùng với ${other}`,
    help: () =>
      'sửa một trong các điều kiện này, hoặc nếu ý là một trong các trường hợp thì nối bằng “hoặc”; nếu quy định đúng là như vậy, ghi: đã xem xét "DX442" vì "lý do" / "reason"',
  },
  alreadyAsked: {
    message: ({ phrase, other }) => `“${phrase}” là thừa: đã bao hàm trong ${other}`,
    help: () =>
      'bỏ phần thừa, hoặc xem lại mức và giá trị; nếu quy định cố ý nhắc lại, ghi: đã xem xét "DX443" vì "lý do" / "reason"',
  },
  alreadyCovered: {
    message: ({ phrase, other }) => `trường hợp “${phrase}” là thừa: đã nằm trong ${other}`,
    help: () =>
      'bỏ trường hợp thừa, hoặc xem lại mức và giá trị; nếu quy định cố ý nhắc lại, ghi: đã xem xét "DX444" vì "lý do" / "reason"',
  },
  idleAcknowledgement: {
    message: ({ code }) => `ở đây không có cảnh báo ${code} nào để ghi “đã xem xét”`,
    help: () => 'xóa dòng này, hoặc xem lại mã cảnh báo',
  },
};
