/** Why a text is not YAML, in the words of who wrote it. */
import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../../grammar/index.ts';

const faults: { readonly [Code in ErrorCode]?: Bilingual } = {
  TAB_AS_INDENT: { vi: 'dòng lùi vào bằng phím Tab', en: 'the line is indented with a tab' },
  BAD_INDENT: { vi: 'dòng lùi vào không khớp với các dòng trên', en: 'the line is not indented like those above' },
  MISSING_CHAR: { vi: 'thiếu một dấu, chẳng hạn dấu ngoặc hay dấu hai chấm', en: 'a sign is missing, such as a bracket, quotation mark or colon' },
  UNEXPECTED_TOKEN: { vi: 'có một dấu đứng sai chỗ', en: 'a sign stands in the wrong place' },
  MULTILINE_IMPLICIT_KEY: { vi: 'một mục không có dấu hai chấm', en: 'an entry has no colon' },
  BLOCK_AS_IMPLICIT_KEY: { vi: 'hai mục đứng trên cùng một dòng', en: 'two entries stand on one line' },
  BLOCK_IN_FLOW: { vi: 'thiếu dấu đóng ngoặc', en: 'a closing bracket is missing' },
  BAD_DQ_ESCAPE: { vi: 'sau dấu \\ trong ngoặc kép là chữ không được phép', en: 'the \\ in quotation marks is followed by a letter it cannot take' },
  BAD_SCALAR_START: { vi: 'chữ bắt đầu bằng một dấu cần đặt trong ngoặc kép', en: 'text that begins with such a sign needs quotation marks' },
  KEY_OVER_1024_CHARS: { vi: 'tên mục quá dài', en: 'the name of an entry is too long' },
  MULTIPLE_DOCS: { vi: 'tệp có dòng --- chia thành nhiều phần', en: 'the file is split by a line ---' },
  BAD_ALIAS: { vi: 'dấu * đứng đầu cần đặt trong ngoặc kép', en: 'text that begins with * needs quotation marks' },
}; // prettier-ignore

const other: Bilingual = { vi: 'dòng này không đọc được', en: 'this line cannot be read' };

export const yamlFault = (code: ErrorCode): Bilingual => faults[code] ?? other;
