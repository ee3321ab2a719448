/** What can be wrong with a record before its facts are looked at. Answers carry both languages. */
import type { Bilingual } from '../../grammar/index.ts';
import type { Dossiers, EntryPlace } from './entry.ts';

export const notUtf8 = (file: string, line: number): Bilingual => ({
  vi: `dòng ${line} của ${file} không phải chữ UTF-8; hãy lưu lại tệp với bảng mã UTF-8`,
  en: `line ${line} of ${file} is not UTF-8 text; save the file as UTF-8`,
});

export const notJson = (file: string, line: number, column: number | undefined): Bilingual => ({
  vi: `dòng ${line}${column === undefined ? '' : `, cột ${column}`} của ${file} không đúng dạng JSON; hãy xem lại dấu phẩy, dấu ngoặc kép (") và ngoặc ở đó, hoặc tệp đã bị cắt ngang`,
  en: `line ${line}${column === undefined ? '' : `, column ${column}`} of ${file} is not JSON; look at the commas, double quotation marks (") and brackets there, or the file was cut short`,
});

/** The first of two with one id is reviewed; nobody can tell which is meant, so the later ones are not. */
export function sameIdAs(
  { counts }: Pick<Dossiers, 'counts'>,
  { place }: EntryPlace,
  where?: Bilingual,
): Bilingual {
  const words =
    counts === 'lines'
      ? {
          vi: `mã hồ sơ này đã có ở dòng ${place}; mỗi hồ sơ cần một mã riêng`,
          en: `this id already stands in line ${place}; give each record its own`,
        }
      : {
          vi: `mã hồ sơ này đã có ở hồ sơ thứ ${place}; mỗi hồ sơ cần một mã riêng`,
          en: `this id is already that of record ${place}; give each record its own`,
        };
  return where === undefined ? words : { vi: `${where.vi}: ${words.vi}`, en: `${where.en}: ${words.en}` };
}
