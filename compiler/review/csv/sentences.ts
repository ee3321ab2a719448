/** What can be wrong with a folder of tables before the facts are looked at, in both languages; places stand before. */
import type { Bilingual } from '../../../grammar/index.ts';
import { NO_TEXT } from '../../decode.ts';

/** A cell in a message: short, and on one line. */
const shown = (cell: string): string => {
  const line = cell.trim().replace(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

const named: Readonly<Record<string, Bilingual>> = {
  ',': { vi: 'dấu phẩy', en: 'a comma' },
  ';': { vi: 'dấu chấm phẩy', en: 'a semicolon' },
  '\t': { vi: 'dấu tab', en: 'a tab' },
};

// ---- cells and rows -------------------------------------------------------------------------------------------

export const wrongCell = (cell: string, wanted: Bilingual): Bilingual => ({
  vi: `không đọc được “${shown(cell)}”; ô này nhận ${wanted.vi}`,
  en: `cannot read “${shown(cell)}”; this cell takes ${wanted.en}`,
});

export const underNoHeading = (cell: string): Bilingual => ({
  vi: `cột này chưa có tiêu đề nên không biết “${shown(cell)}” là gì; hãy ghi tiêu đề cột hoặc xóa ô`,
  en: `the column has no heading, so nobody knows what “${shown(cell)}” is; write a heading or clear the cell`,
});

export const wrongLength = (found: number, wanted: number, delimiter: string): Bilingual => ({
  vi: `dòng này có ${found} ô, dòng tiêu đề có ${wanted}; ô nào có ${named[delimiter]?.vi ?? delimiter} bên trong phải đặt trong ngoặc kép`,
  en: `this row has ${found === 1 ? '1 cell' : `${found} cells`}, the headings are ${wanted}; a cell that holds ${named[delimiter]?.en ?? delimiter} must stand in quotation marks`,
});

export const openQuote: Bilingual = {
  vi: 'dấu ngoặc kép mở ở ô này không được đóng đúng chỗ; hãy đóng ở cuối ô, và viết đôi ("") dấu ngoặc kép bên trong ô',
  en: 'the quotation mark that opens this cell is not closed; close it where the cell ends, and double ("") those within',
};

export const rowWithoutId: Bilingual = {
  vi: 'ô này trống; mỗi dòng phải ghi mã hồ sơ của người mà nó nói đến',
  en: 'this cell is empty; every row must give the record id of the person it is about',
};

export const nobodyHas = (id: string, persons: string): Bilingual => ({
  vi: `trong ${persons} không có người nào mang mã “${shown(id)}”; hãy sửa mã hoặc bỏ dòng này`,
  en: `nobody in ${persons} has the id “${shown(id)}”; correct the id or remove the row`,
});

export const wrongCount = (
  told: number,
  found: number,
  file: string,
  lines: readonly number[],
): Bilingual => {
  const few = `${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ', …' : ''}`;
  return {
    vi: `ô này ghi ${told}, nhưng ${file} có ${found} dòng của người này${found === 0 ? '' : ` (dòng ${few})`}; hãy sửa số hoặc sửa các dòng`,
    en: `this cell says ${told}, but ${file} has ${found} rows of this person${found === 0 ? '' : ` (line ${few})`}; correct the number or the rows`,
  };
};

// ---- headings -------------------------------------------------------------------------------------------------

const meant = (near: string | undefined): Bilingual =>
  near === undefined
    ? { vi: '', en: '' }
    : { vi: `; có phải bạn muốn viết “${near}”?`, en: `; did you mean “${near}”?` };

export const unknownHeading = (heading: string, near: string | undefined): Bilingual => ({
  vi: `không có dữ kiện nào tên “${shown(heading)}”${meant(near).vi}`,
  en: `no fact is called “${shown(heading)}”${meant(near).en}`,
});

export const sameHeading = (heading: string, first: string): Bilingual => ({
  vi: `“${shown(heading)}” đã là tiêu đề của cột ${first}; hãy bỏ một trong hai cột`,
  en: `“${shown(heading)}” is already the heading of column ${first}; remove one of the two`,
});

export const noIdColumn = ({ vi, en }: Bilingual): Bilingual => ({
  vi: `thiếu cột “${vi}” (id); không có cột này thì không biết dòng nào của ai`,
  en: `the column “${en}” (id) is missing; without it nobody knows whose a row is`,
});

export const noHeadings: Bilingual = {
  vi: 'tệp trống; dòng đầu phải là tiêu đề các cột',
  en: 'the file is empty; its first line must be the headings of the columns',
};

export const columnsMissing = (file: string, headings: Bilingual): Bilingual => ({
  vi: `${file} thiếu cột: ${headings.vi}; các dữ kiện này được coi là chưa biết đối với mọi người`,
  en: `${file} has no column for: ${headings.en}; these facts are taken as unknown for everybody`,
});

export const rowsNotUsed = (list: Bilingual, persons: number, file: string, line: number): Bilingual => ({
  vi: `chưa ghi số dòng của “${list.vi}” cho ${persons} người có dòng trong danh sách đó (người đầu tiên: ${file}:${line}); danh sách của họ được coi là chưa biết`,
  en: `the number of “${list.en}” is empty for ${persons} persons who have rows there (the first: ${file}:${line}); their lists are taken as unknown`,
});

// ---- files ----------------------------------------------------------------------------------------------------

export const unreadable = (file: string): Bilingual => ({
  vi: `không mở được tệp “${file}”; xem lại quyền đọc`,
  en: `cannot open “${file}”; check whether you may read it`,
});

export const otherEncoding = (file: string, encoding: string): Bilingual => {
  const format = NO_TEXT.get(encoding);
  return format === undefined ? inEncoding(file, encoding) : noText(file, format);
};

const noText = (file: string, format: Bilingual): Bilingual => ({
  vi: `“${file}” là ${format.vi}, không phải tệp CSV; hãy lưu lại dưới dạng “CSV UTF-8”`,
  en: `“${file}” is ${format.en}, not a CSV file; save it again as “CSV UTF-8”`,
});

const inEncoding = (file: string, encoding: string): Bilingual => ({
  vi: `“${file}” ghi bằng ${encoding}, không phải UTF-8; hãy lưu lại dưới dạng “CSV UTF-8”`,
  en: `“${file}” is ${encoding}, not UTF-8; save it again as “CSV UTF-8”`,
});

export const unknownFile = (file: string, near: string | undefined): Bilingual => ({
  vi: `không biết “${file}” chứa gì${meant(near).vi}`,
  en: `nobody knows what “${file}” holds${meant(near).en}`,
});

export const sameTable = (file: string, first: string): Bilingual => ({
  vi: `“${file}” và “${first}” cùng là một bảng; chỉ giữ một tệp`,
  en: `“${file}” and “${first}” are the same table; keep one of them`,
});

/** What it is told instead of reviewing one table: alone, it would leave every list of every person unknown. */
export const tableAlone = (file: string, tables: readonly string[]): Bilingual => {
  const names = tables.map((name) => `“${name}”`).join(', ');
  return {
    vi: `“${file}” chỉ là một bảng; hồ sơ dạng CSV là một thư mục gồm ${names}: hãy để tệp vào một thư mục như thế rồi ghi tên thư mục (mẫu: dacxa template)`,
    en: `“${file}” is only one table; dossiers in CSV are a folder of ${names}: put the file into such a folder and name the folder (for empty ones: dacxa template)`,
  };
};

/** The same, of a table whose neighbours are those of a folder of dossiers. */
export const tableOfFolder = (file: string, folder: string): Bilingual => ({
  vi: `“${file}” chỉ là một bảng trong thư mục hồ sơ “${folder}”; hãy ghi tên thư mục đó thay cho tên tệp`,
  en: `“${file}” is only one table of the folder of dossiers “${folder}”; name that folder instead of the file`,
});

export const noPersonsFile = (file: string): Bilingual => ({
  vi: `thư mục không có ${file}: tệp ghi mỗi người một dòng`,
  en: `the folder has no ${file}: the file with one row a person`,
});
