/** Explanations in Vietnamese. */
import type { ExplanationTexts } from './texts.ts';

const atLeast = {
  below: (amount: string) => `thiếu ${amount}`,
  equal: () => 'vừa đủ',
  above: (amount: string) => `dư ${amount}`,
};
const atMost = {
  below: (amount: string) => `thấp hơn mức đó ${amount}`,
  equal: () => 'vừa bằng mức đó',
  above: (amount: string) => `vượt ${amount}`,
};
const equal = {
  below: (amount: string) => `kém ${amount}`,
  equal: () => 'bằng nhau',
  above: (amount: string) => `hơn ${amount}`,
};
const asked = {
  atLeast,
  over: { ...atLeast, equal: () => 'vừa bằng, trong khi phải trên mức đó' },
  atMost,
  under: { ...atMost, equal: () => 'vừa bằng, trong khi phải dưới mức đó' },
  equal,
};
const excluding = { atLeast: atMost, over: atMost, atMost, under: atMost, equal };

export const textsVi: ExplanationTexts = {
  record: (id) => `Hồ sơ ${id}`,
  recordWithoutId: 'Hồ sơ không có mã',
  verdict: {
    eligible: 'đủ điều kiện được đề nghị đặc xá',
    ineligible: 'không đủ điều kiện được đề nghị đặc xá',
    undetermined: 'chưa kết luận được vì hồ sơ còn thiếu thông tin',
    invalid: 'không hợp lệ nên chưa xét được',
  },
  route: (provision) => `Đủ điều kiện theo ${provision}`,
  failed: 'Không đạt điều kiện tại:',
  excluded: 'Thuộc trường hợp không được đề nghị đặc xá tại:',
  missing: 'Cần bổ sung hoặc xác minh:',
  problems: 'Cần sửa trong hồ sơ:',
  proposal: 'Kết quả này chỉ là đề xuất kèm lý do; người có thẩm quyền xem xét và quyết định.',

  levels: { article: 'Điều', clause: 'khoản', point: 'điểm', paragraph: 'đoạn', limb: 'ý' },
  standing: {
    duty: { yes: 'đạt', no: 'không đạt', unknown: 'chưa rõ' },
    case: { yes: 'thuộc trường hợp này', no: 'không thuộc trường hợp này', unknown: 'chưa rõ' },
    exclusion: {
      yes: 'CÓ áp dụng, bị loại trừ',
      no: 'không áp dụng',
      unknown: 'chưa rõ có áp dụng hay không',
    },
  },
  notApplicable: 'không áp dụng với người này',
  unclearWhetherApplicable: 'chưa rõ có áp dụng với người này hay không',
  why: {
    yes: 'thuộc đối tượng vì',
    no: 'không thuộc đối tượng vì',
    unknown: 'có thuộc đối tượng hay không còn tùy',
  },
  noExclusion: 'không có khoản nào áp dụng',
  see: (provision) => `xem ${provision}`,

  said: { yes: 'đúng', no: 'không đúng', unknown: 'chưa rõ' },
  denied: (words) => `không thuộc trường hợp “${words}”`,
  all: 'đủ các điều kiện sau',
  any: 'một trong các trường hợp sau',
  found: (value) => `hồ sơ ghi: ${value}`,
  offence: (place) => `tội thứ ${place}`,
  article: (code, article) => `${code} điều ${article}`,
  row: (place, list) => `dòng ${place} của “${list}”`,

  actual: 'thực tế',
  required: 'mức so sánh',
  margin: { duty: asked, case: asked, exclusion: excluding },

  unknown: 'chưa rõ',
  unknownFrom: (low) => `chưa rõ (từ ${low} trở lên)`,
  unknownTo: (high) => `chưa rõ (đến ${high})`,
  unknownBetween: (low, high) => `chưa rõ (từ ${low} đến ${high})`,
  unlimited: 'không giới hạn',
  time: { year: ['năm', 'năm'], month: ['tháng', 'tháng'], day: ['ngày', 'ngày'] },
  units: {
    quarter: ['quý', 'quý'],
    person: ['người', 'người'],
    time: ['lần', 'lần'],
    prior: ['tiền án', 'tiền án'],
  },
  currency: 'đồng',
  thousands: '.',
  date: (year, month, day) => `${day}/${month}/${year}`,
};
