/** What can be wrong with a record before its facts are looked at. Answers carry both languages. */
import type { Bilingual } from '../../grammar/index.ts';
import type { Dossiers, EntryPlace } from './entry.ts';

export const notUtf8 = (file: string, line: number): Bilingual => ({
  vi: `dòng ${line} của ${file} không phải chữ UTF-8; hãy lưu lại tệp với bảng mã UTF-8`,
  en: `line ${line} of ${file} is not UTF-8 text; save the file as UTF-8`,
});

export const notJson = (file: string, line: number, column: number | undefined): Bilingual => ({
  vi: `dòng ${line}${column === undefined ? '' : `, cột ${column}`} của ${file} không đúng dạng JSON`,
  en: `line ${line}${column === undefined ? '' : `, column ${column}`} of ${file} is not JSON`,
});

/** The first of two with one id is reviewed; nobody can tell which is meant, so the later ones are not. */
export function sameIdAs(
  { counts }: Pick<Dossiers, 'counts'>,
  { place }: EntryPlace,
  where?: Bilingual,
): Bilingual {
  const words =
    counts === 'lines'
      ? { vi: `mã hồ sơ này đã có ở dòng ${place}`, en: `this id already stands in line ${place}` }
      : { vi: `mã hồ sơ này đã có ở hồ sơ thứ ${place}`, en: `this id is already that of record ${place}` };
  return where === undefined ? words : { vi: `${where.vi}: ${words.vi}`, en: `${where.en}: ${words.en}` };
}
