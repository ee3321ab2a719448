/** What is wrong, and wanted, at places where the words of the grammar alone would not help. */
import type { Bilingual } from '../../grammar/index.ts';

/** What was found, which terminal it is, and which one stands before it. */
export interface Place {
  readonly found: string;
  readonly kind: string;
  readonly after: string;
}

export function foundWords({ found, after }: Place): Bilingual | string {
  if (found === '|' && (after === 'Bar' || after === 'RowOpen'))
    return { vi: 'một ô trống', en: 'an empty cell' };
  return found === '' ? '' : `“${found}”`;
}

export function expectedAt({ found, kind, after }: Place): Bilingual | undefined {
  if (kind === 'Decision' || kind === 'Shared')
    return {
      vi: 'phần cuối của tệp, vì mỗi tệp chỉ có một quyết định; hãy chuyển phần này sang tệp khác',
      en: 'the end of the file, since a file holds one decision; put this into a file of its own',
    };
  if (after === 'Decision' && kind !== 'Text')
    return {
      vi: 'số của quyết định, trong ngoặc kép, như "457/QĐ-CTN"',
      en: 'the number of the decision in quotation marks, such as "457/QĐ-CTN"',
    };
  if (found === ',' && after === 'NumberWord')
    return {
      vi: 'một số nguyên; phần lẻ viết bằng đơn vị nhỏ hơn, như “7 năm 6 tháng”',
      en: 'a whole number; a part is written in the smaller unit, such as “7 years 6 months”',
    };
  return undefined;
}
