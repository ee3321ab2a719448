/** The way out of slips that are many in kind but one in their mistake: signs, units, letters. */
import { pointLetters, units } from '../../grammar/index.ts';
import type { Bilingual } from '../../grammar/index.ts';

const GENERAL: Bilingual = {
  vi: 'nếu nó thay cho “và”, “hoặc” thì viết rõ từ ấy; nếu nó thuộc một tên thì đặt cả tên trong ngoặc kép',
  en: 'where it stands for “and” or “or” write that word; where it belongs to a name put the whole name in quotation marks',
};

const byKind: readonly { readonly sign: RegExp; readonly advice: Bilingual }[] = [
  {
    sign: /^\/[/*]/,
    advice: { vi: 'ghi chú bắt đầu bằng “#”', en: 'a comment begins with “#”' },
  },
  {
    sign: /^[<>=≤≥≠!]+$/,
    advice: {
      vi: 'so sánh bằng chữ: “là”, “bằng”, “trên”, “dưới”, “từ … trở lên”, “không quá”',
      en: 'compare in words: “is”, “equal to”, “over”, “under”, “at least”, “at most”',
    },
  },
  {
    sign: /^[-–—_]{2,}$/,
    advice: {
      vi: 'bảng và các phần của tệp không cần dòng kẻ',
      en: 'neither tables nor parts of a file have ruled lines',
    },
  },
  {
    sign: /^[.;]$/,
    advice: {
      vi: 'câu và ý không có dấu ở cuối; nếu nó thay cho “và”, “hoặc” thì viết rõ từ ấy',
      en: 'sentences and bullets have no sign at their end; where it stands for “and” or “or” write that word',
    },
  },
  {
    sign: /^[+−-]$/,
    advice: {
      vi: 'cộng, trừ bằng chữ: “cộng với”, “trừ đi”',
      en: 'add and subtract in words: “plus”, “minus”',
    },
  },
  {
    sign: /^[[\]{}]$/,
    advice: { vi: 'chỉ dùng ngoặc tròn “(”, “)”', en: 'use round brackets “(”, “)” only' },
  },
  {
    sign: /^%$/,
    advice: { vi: 'viết tỷ lệ bằng phân số, như “1/4 …”', en: 'write a part as a fraction, such as “1/4 …”' },
  },
];

/** What to do instead of writing a sign that means nothing. */
export function adviceOn(sign: string, instead: string): Bilingual {
  if (instead === '-')
    return { vi: 'mỗi ý của danh sách bắt đầu bằng “-”', en: 'each bullet of a list begins with “-”' };
  if (instead.startsWith('"'))
    return { vi: 'đặt chữ trong ngoặc kép (")', en: 'put the text in double quotation marks (")' };
  if (instead !== '') return { vi: `gõ “${instead}” thay cho nó`, en: `type “${instead}” instead` };
  return byKind.find((row) => row.sign.test(sign))?.advice ?? GENERAL;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const all = Object.values(units);

export const wayToUnit = (nearest: string): Bilingual =>
  nearest === ''
    ? {
        vi: `các đơn vị là ${quoted(all.map(({ vi: [word] }) => word))}`,
        en: `the units are ${quoted(all.map(({ en: [, many] }) => many))}`,
      }
    : { vi: `có phải ý là “${nearest}”?`, en: `is “${nearest}” meant?` };

export const wayToLetter = (nearest: string): Bilingual =>
  nearest === ''
    ? {
        vi: `các điểm theo thứ tự ${pointLetters.join(', ')}; không có f, j, w, z`,
        en: `points run ${pointLetters.join(', ')}; there is no f, j, w or z`,
      }
    : { vi: `có phải ý là “${nearest}”?`, en: `is “${nearest}” meant?` };
