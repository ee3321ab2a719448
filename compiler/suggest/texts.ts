/** What is said about suggested cases. */
import type { Dialect } from '../../grammar/index.ts';
import type { Target } from './target.ts';

export interface SuggestTexts {
  /** How the title of a case begins. */
  readonly title: Readonly<Record<Target['kind'] | 'chosen', string>>;
  /** Above the cases. */
  readonly found: (cases: number, places: number) => string;
  readonly nothing: string;
  readonly none: (count: number) => string;
  readonly noPerson: (id: string, words: string) => string;
  readonly left: (count: number) => string;
  readonly unconfirmed: string;
  readonly written: (file: string, cases: number) => string;
  readonly notWritable: (file: string) => string;
  readonly tryingSlips: (count: number) => string;
  readonly looking: (done: number, all: number) => string;
}

export const suggestTexts: Readonly<Record<Dialect, SuggestTexts>> = {
  vi: {
    title: {
      boundary: 'Ranh giới',
      place: 'Cho thấy',
      member: 'Tội trong danh mục',
      slip: 'Phân biệt',
      reading: 'Theo cách hiểu khác',
      chosen: 'Theo cách hiểu đang chọn',
    },
    found: (cases, places) =>
      `gợi ý ${cases} trường hợp cho ${places} chỗ chưa được cho thấy hoặc thay đổi chưa bị phát hiện`,
    nothing: 'không có gì để gợi ý: mọi chỗ đều đã được cho thấy, mọi thay đổi đều bị phát hiện',
    none: (count) =>
      `không tìm được người nào cho ${count} chỗ sau; hãy tự viết một trường hợp, hoặc nêu lý do vì sao không thể có (xem mục “chỗ không cần trường hợp” và “thay đổi không làm khác kết quả”):`,
    noPerson: (id, words) => `${id}: ${words}`,
    left: (count) => `còn ${count} chỗ chưa tìm; xác nhận hoặc ghi những trường hợp trên rồi chạy lại`,
    unconfirmed:
      'kết quả ghi ở đây do công cụ trả lời; hãy lập luận từ lời văn của quyết định, sửa nếu cần, rồi bỏ dòng “chưa xác nhận”',
    written: (file, cases) => `đã thêm ${cases} trường hợp chưa xác nhận vào ${file}`,
    notWritable: (file) =>
      `không thêm được vào ${file} mà giữ nguyên những gì đã viết (chẳng hạn danh sách trường hợp nằm trong ngoặc vuông); hãy chép các trường hợp trên vào tệp`,
    tryingSlips: (count) => `đang thử ${count} thay đổi nhỏ của quyết định…`,
    looking: (done, all) => `đang tìm người cho chỗ thứ ${done + 1} trên ${all}…`,
  },
  en: {
    title: {
      boundary: 'Boundary',
      place: 'Shows',
      member: 'Listed offence',
      slip: 'Tells apart',
      reading: 'By another reading',
      chosen: 'By the chosen reading',
    },
    found: (cases, places) =>
      `${cases} suggested case${cases === 1 ? '' : 's'} for ${places} place${places === 1 ? '' : 's'} not shown or change${places === 1 ? '' : 's'} not noticed`,
    nothing: 'nothing to suggest: every place is shown and every change is noticed',
    none: (count) =>
      `nobody was found for ${count === 1 ? 'this place' : `these ${count} places`}; write a case yourself, or argue why there can be none (see “placesThatNeedNoCase” and “changesThatDecideAlike”):`,
    noPerson: (id, words) => `${id}: ${words}`,
    left: (count) =>
      `${count} place${count === 1 ? ' was' : 's were'} not looked at; confirm or write the cases above, then run again`,
    unconfirmed:
      'what is expected here is the tool’s answer; argue it from the words of the decision, mend it where needed, then take the line “unconfirmed” away',
    written: (file, cases) => `added ${cases} unconfirmed case${cases === 1 ? '' : 's'} to ${file}`,
    notWritable: (file) =>
      `cannot add to ${file} and keep what stands there (the list of cases may stand in square brackets); copy the cases above into the file`,
    tryingSlips: (count) => `trying ${count} small change${count === 1 ? '' : 's'} to the decision…`,
    looking: (done, all) => `looking for a person for place ${done + 1} of ${all}…`,
  },
};
